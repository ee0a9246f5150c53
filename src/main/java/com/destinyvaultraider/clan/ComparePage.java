package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Head.Link;
import com.destinyvaultraider.clan.Pips.Sign;
import com.destinyvaultraider.clan.RosterPage.Column;
import java.util.List;

/**
 * Members beside each other, one in a row.
 *
 * @param shows what can be compared
 * @param whos which members can be
 * @param views the ways to look at it
 * @param first the headings of the columns before those of the goals
 * @param goals the headings of the columns of the goals
 * @param empty why there is nothing to compare, or empty
 */
record ComparePage(
    Head head,
    List<Link> shows,
    List<Link> whos,
    List<Link> views,
    List<Column> first,
    List<Column> goals,
    List<Row> rows,
    String empty,
    List<Sign> legend) {

  /**
   * One member.
   *
   * @param left for how many goals the member still has something to do, or empty where nobody
   *     knows
   */
  record Row(Face face, String left, List<Pips> cells) {}
}
