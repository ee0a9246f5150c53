package com.destinyvaultraider.progress;

import java.util.List;

/**
 * Everything that the template of an activity's report may show.
 *
 * @param over the mode, and how long ago
 * @param teams one without a name where nobody played against anybody
 */
record ReportPage(
    String name, String over, String when, String instant, String trouble, List<Team> teams) {

  /**
   * A team.
   *
   * @param css won or lost, or empty where nobody wins
   */
  record Team(
      String id, String name, String css, String outcome, String score, List<Row> players) {}

  /**
   * A player.
   *
   * @param hidden whether the player keeps everything private
   */
  record Row(
      String name,
      boolean self,
      boolean hidden,
      String about,
      String kills,
      String deaths,
      String assists,
      String precision,
      String ratio,
      String score,
      String time) {}
}
