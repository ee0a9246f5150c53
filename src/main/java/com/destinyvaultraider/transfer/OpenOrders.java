package com.destinyvaultraider.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The orders that every page shows: those that are open, and those that have just ended while a
 * page was showing them.
 *
 * @param rows the first of them
 * @param more how many others are open
 * @param moving what is on its way: instance ids, and hashes of stacks
 * @param state a word that is another one when there is something else to show
 * @param account the Destiny membership whose orders they are, or empty
 * @param key what makes its forms, posted twice, one order
 */
record OpenOrders(
    List<Row> rows, int more, Set<String> moving, String state, String account, String key) {

  /** What somebody sees who has no account. */
  static final OpenOrders NONE = new OpenOrders(List.of(), 0, Set.of(), "", "", "");

  /** What is on its way, in one attribute. */
  public String movingWords() {
    return moving.stream().sorted().collect(Collectors.joining(" "));
  }

  /** The orders shown, in one attribute. */
  public String shown() {
    return ids(rows.stream().filter(row -> !row.ended()));
  }

  private static String ids(Stream<Row> rows) {
    return rows.map(row -> Long.toString(row.id())).collect(Collectors.joining(","));
  }

  /**
   * One order.
   *
   * @param css its state as a class
   * @param detail how far it got, or what became of it
   * @param done how many of its steps are done
   */
  record Row(
      long id,
      String title,
      String css,
      String state,
      String detail,
      int done,
      int steps,
      boolean canBeCancelled,
      boolean canBeUndone) {

    /** Whether nothing more happens to it. */
    public boolean ended() {
      return Set.of("done", "partly", "failed", "cancelled").contains(css);
    }

    /** Whether it waits for the player. */
    public boolean waitsForPlayer() {
      return css.equals("proposed") || css.equals("held");
    }

    /** Whether it goes on by itself. */
    public boolean underWay() {
      return !ended() && !waitsForPlayer();
    }
  }
}
