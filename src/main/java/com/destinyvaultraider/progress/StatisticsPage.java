package com.destinyvaultraider.progress;

import com.destinyvaultraider.progress.WeekPage.Fact;
import com.destinyvaultraider.progress.WeekPage.Filter;
import java.util.List;

/**
 * Everything that the template of the statistics may show.
 *
 * @param age how old it is
 * @param trouble why nothing newer is known, or empty
 * @param history where what was played is listed
 * @param empty why there is nothing, or empty
 * @param totals the sums of everything
 */
record StatisticsPage(
    String age,
    String trouble,
    String history,
    String empty,
    List<Filter> filters,
    List<Fact> totals,
    List<ModeRow> modes,
    List<Chart> charts,
    List<WeaponRow> weapons) {

  /** The sums of one mode. */
  record ModeRow(
      String name,
      String href,
      String activities,
      String kills,
      String deaths,
      String assists,
      String precision,
      String ratio,
      String ratioWithAssists,
      String time,
      String score) {}

  /** A weapon with what was done with it; {@code value} of {@code most} is drawn as a bar. */
  record WeaponRow(
      String name,
      String type,
      String icon,
      String kills,
      String precision,
      long value,
      long most) {}
}
