package com.destinyvaultraider.progress;

import com.destinyvaultraider.progress.ReportPage.Team;
import com.destinyvaultraider.progress.StatisticsPage.ModeRow;
import com.destinyvaultraider.progress.StatisticsPage.WeaponRow;
import com.destinyvaultraider.progress.WeekPage.Fact;
import com.destinyvaultraider.progress.WeekPage.Filter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented statistics for the gallery. */
public final class SampleStatistics {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
  private static final LocalDate LAST = LocalDate.parse("2026-11-30");

  private static final List<Filter> CHARACTERS =
      List.of(
          new Filter("All characters", "", "/statistics", true),
          new Filter("Hunter", "/icons/emblem1.svg", "/statistics?character=1", false));

  private SampleStatistics() {}

  /** A player who plays everything. */
  public static Object full() {
    Statistics statistics =
        new Statistics(
            Map.of(),
            null,
            Map.of(Mode.PVE, days(40, 1), Mode.PVP, days(9, 2)),
            FIRST,
            LAST,
            List.of());
    return new StatisticsPage(
        "As of 4 minutes ago",
        "The game's servers are busy. What you see is as of 4 minutes ago.",
        "/statistics/activities",
        "",
        CHARACTERS,
        List.of(new Fact("Kills", "1,147,277"), new Fact("Time played", "12,297 h 34 min")),
        List.of(mode("PvE"), mode("Trials of Osiris")),
        new Charts(statistics).all(),
        List.of(
            new WeaponRow("Gjallarhorn", "Rocket Launcher", "/icons/7.svg", "9", "34 %", 9, 12),
            new WeaponRow("Unknown item 12", "", "", "1", "0 %", 1, 12)));
  }

  /** A player who has played nothing yet. */
  public static Object empty() {
    return new StatisticsPage(
        "As of just now",
        "",
        "/statistics/activities",
        "Nothing has been played to its end with this account yet.",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Somebody who has played one thing, long ago. */
  public static Object quiet() {
    return new StatisticsPage(
        "As of just now",
        "",
        "/statistics/activities",
        "",
        CHARACTERS,
        List.of(new Fact("Kills", "12"), new Fact("Time played", "14 min 3 s")),
        List.of(mode("PvE")),
        List.of(),
        List.of());
  }

  /** What was played. */
  public static Object history() {
    return new HistoryPage(
        "As of just now",
        "",
        CHARACTERS,
        List.of(
            new Filter("Every mode", "", "/statistics/activities", true),
            new Filter("Trials of Osiris", "", "/statistics/activities?mode=trials", false)),
        List.of(row("Control · Burnout", "won", "Victory"), row("Crota's End", "left", "Left")),
        "/statistics/activities?page=3",
        "/statistics/activities",
        "");
  }

  /** Nothing of what is looked for. */
  public static Object noHistory() {
    return new HistoryPage(
        "As of 12 minutes ago",
        "The game's servers are busy. What you see is as of 12 minutes ago.",
        CHARACTERS,
        List.of(new Filter("Every mode", "", "/statistics/activities", true)),
        List.of(),
        "",
        "",
        "Nothing of this kind has been played with this character.");
  }

  /** The report of a raid. */
  public static Object raid() {
    return new ReportPage(
        "The Desert Perpetual",
        "Raids",
        "Mon 30 Nov 2026, 12:00 UTC",
        "2026-11-30T12:00:00Z",
        "",
        List.of(
            new Team(
                "1",
                "",
                "",
                "",
                "",
                List.of(
                    player("Lyra-Nine#0042", true, false),
                    player("Private player", false, true)))));
  }

  /** The report of a match. */
  public static Object report() {
    return new ReportPage(
        "Control · Burnout",
        "Iron Banner",
        "Mon 30 Nov 2026, 12:00 UTC",
        "2026-11-30T12:00:00Z",
        "",
        List.of(
            new Team(
                "18",
                "Alpha",
                "won",
                "Victory",
                "125",
                List.of(
                    player("Lyra-Nine#0042", true, false),
                    player("Somebody of the Very Long Name#9999", false, false))),
            new Team(
                "19",
                "Bravo",
                "lost",
                "Defeat",
                "98",
                List.of(player("Private player", false, true)))));
  }

  private static Map<LocalDate, Tally> days(int kills, int every) {
    Map<LocalDate, Tally> days = new HashMap<>();
    for (int day = 0; day < 30; day++) {
      if (day % 5 != every) {
        long some = (long) kills * (1 + day % 7);
        days.put(FIRST.plusDays(day), new Tally(1, some, 3 + day % 4, 2, 1, 4_000, 10));
      }
    }
    return days;
  }

  private static ModeRow mode(String name) {
    return new ModeRow(
        name,
        "/statistics/activities?mode=pve",
        "304",
        "43,862",
        "866",
        "8,817",
        "11,337",
        "50.65",
        "55.74",
        "247 h 10 min",
        "2,504,707");
  }

  private static HistoryPage.Row row(String name, String css, String outcome) {
    return new HistoryPage.Row(
        "/statistics/activities/1",
        "Mon 30 Nov 2026, 12:00 UTC",
        "2026-11-30T12:00:00Z",
        name,
        "PvP",
        css,
        outcome,
        "12",
        "8",
        "4",
        "1.50",
        "11 min 4 s");
  }

  private static ReportPage.Row player(String name, boolean self, boolean hidden) {
    return new ReportPage.Row(
        name,
        self,
        hidden,
        hidden ? "" : "Hunter, 521",
        "12",
        "8",
        "4",
        "6",
        "1.50",
        "19",
        "11 min 4 s");
  }
}
