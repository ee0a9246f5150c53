package com.destinyvaultraider.transfer;

import com.destinyvaultraider.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the history's template may show.
 *
 * @param item the instance id or hash that all entries are about, or empty
 * @param itemName its name, or empty
 * @param whereabouts where it is now, in a sentence, or empty
 * @param newer the address of the page before, or null
 * @param older the address of the page after, or null
 * @param freely whether the player has room made without being asked
 * @param key what makes its forms, posted twice, one order
 */
record HistoryPage(
    List<Entry> entries,
    String item,
    String itemName,
    String whereabouts,
    @Nullable String newer,
    @Nullable String older,
    boolean freely,
    String key) {

  /** The title of the page. */
  public String title() {
    return Words.say("transfer.history");
  }

  /** Whether only what is about one item is shown. */
  public boolean filtered() {
    return !item.isEmpty();
  }

  /**
   * One order.
   *
   * @param css its state as a class
   * @param sentence what became of it, or empty
   * @param placed when, as one says it
   * @param placedAt the same for machines
   * @param rows the first of what it was about
   * @param more how many others
   */
  record Entry(
      long id,
      String title,
      String css,
      String state,
      String sentence,
      String placed,
      String placedAt,
      String took,
      List<OrderPage.Row> rows,
      int more,
      List<OrderPage.StepRow> steps,
      boolean canBeUndone) {}
}
