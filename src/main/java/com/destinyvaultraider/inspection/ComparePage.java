package com.destinyvaultraider.inspection;

import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.language.Words;
import java.util.List;

/**
 * Items side by side.
 *
 * @param columns the items
 * @param rows what is compared, each with a cell per item
 * @param differencesOnly whether rows in which all are the same are left out
 * @param here the address of this page
 * @param otherView the address of the same items with that turned round
 * @param missing how many of those asked for are not there any more
 * @param back the page that they were chosen on, or empty
 */
record ComparePage(
    List<Column> columns,
    List<Row> rows,
    boolean differencesOnly,
    String here,
    String otherView,
    int missing,
    String back) {

  /** The title of the page. */
  public String title() {
    return Words.say("inspection.compare");
  }

  /**
   * One item.
   *
   * @param address of its own page
   * @param without the address of this page without it, or empty where it has to stay
   */
  record Column(
      Tile tile, String address, String kind, String where, boolean lockable, String without) {}

  /** One thing that is compared. */
  record Row(String name, List<Cell> cells) {

    /** Whether the items differ in it. */
    boolean differs() {
      return cells.stream().map(Cell::lines).distinct().count() > 1;
    }
  }

  /**
   * What one item has.
   *
   * @param lines one value, or the names of several things
   * @param mark {@code best}, {@code worst} or empty
   */
  record Cell(List<String> lines, String mark) {}
}
