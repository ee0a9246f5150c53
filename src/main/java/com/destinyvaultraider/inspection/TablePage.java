package com.destinyvaultraider.inspection;

import com.destinyvaultraider.language.Words;
import java.util.List;

/**
 * Many items as rows of a table.
 *
 * @param kinds what there is a table of
 * @param columns the headings, each leading to the table sorted by it
 * @param csv the address of the same as a file
 */
record TablePage(List<Link> kinds, List<Heading> columns, List<Row> rows, String csv) {

  /** The title of the page. */
  public String title() {
    return Words.say("inspection.table");
  }

  /** A table that there is. */
  record Link(String name, String address, boolean current) {}

  /**
   * The head of a column.
   *
   * @param sorted {@code ascending}, {@code descending} or {@code none}
   */
  record Heading(String name, String address, String sorted) {}

  /** An item. */
  record Row(String address, String name, String icon, String css, List<String> cells) {}
}
