package com.destinyvaultraider.progress;

import com.destinyvaultraider.progress.WeekPage.Filter;
import java.util.List;

/**
 * Everything that the template of what was played may show.
 *
 * @param older where the page before this one in time is, or empty
 * @param newer where the one after it is, or empty
 * @param empty why there is nothing, or empty
 */
record HistoryPage(
    String age,
    String trouble,
    List<Filter> filters,
    List<Filter> modes,
    List<Row> rows,
    String older,
    String newer,
    String empty) {

  /**
   * One activity.
   *
   * @param instant when it began, as ISO 8601
   * @param css how it came out: won, lost, done or left
   */
  record Row(
      String href,
      String when,
      String instant,
      String name,
      String mode,
      String css,
      String outcome,
      String kills,
      String deaths,
      String assists,
      String ratio,
      String time) {}
}
