package com.destinyvaultraider.clan;

import java.util.List;

/** Who is in the clan. */
record RosterPage(Head head, List<Column> columns, List<Row> rows) {

  /** The heading of a column, which sorts by it. */
  record Column(String css, String name, String href, String sort) {}

  /**
   * One member.
   *
   * @param role what the member is in the clan, or empty for an ordinary member
   * @param rank the guardian rank, or empty where it is not known
   * @param power of the strongest character, or empty
   */
  record Row(Face face, String role, String rank, String power, String joined) {}
}
