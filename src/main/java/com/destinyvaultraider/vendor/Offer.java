package com.destinyvaultraider.vendor;

import com.destinyvaultraider.inspection.ItemPage.Bar;
import com.destinyvaultraider.inspection.ItemPage.Column;
import com.destinyvaultraider.inventory.Tile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a vendor sells, ready to print.
 *
 * @param owned how many the player has already and where, or empty
 * @param had whether the player has it, as one of its kind or in the collections
 * @param fresh whether it was not for sale the last time
 * @param watched whether the player waits for it
 * @param verdict how it compares with what the player owns, or null where nothing is to be said
 * @param bars its stats
 * @param perks what it does, column by column
 */
record Offer(
    Tile tile,
    List<Cost> costs,
    String owned,
    boolean had,
    boolean fresh,
    boolean watched,
    @Nullable Verdict verdict,
    List<Bar> bars,
    List<Column> perks) {

  /** Whether anything is known of just this one. */
  public boolean told() {
    return !bars.isEmpty() || !perks.isEmpty();
  }

  /**
   * A price in one currency.
   *
   * @param affordable whether the player has that much
   * @param purse how many the player has, in words
   */
  record Cost(String name, String icon, String quantity, boolean affordable, String purse) {}

  /**
   * How it compares.
   *
   * @param kind {@code better}, {@code worse}, {@code same} or {@code other}
   */
  record Verdict(String kind, String text) {}
}
