package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.CarnageReport;
import com.destinyvaultraider.bungie.CarnageReport.Entry;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.progress.Activities.Outcome;
import com.destinyvaultraider.progress.ReportPage.Row;
import com.destinyvaultraider.progress.ReportPage.Team;
import com.destinyvaultraider.progress.Statistics.Known;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the report of an activity. */
@Component
class ReportPages {

  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparingDouble((Entry entry) -> entry.values().of("score"))
          .thenComparingDouble(entry -> entry.values().of("kills"))
          .reversed();

  private final Sheets sheets;

  ReportPages(Sheets sheets) {
    this.sheets = sheets;
  }

  /** The page as the player with this membership id sees it. */
  ReportPage of(Known<CarnageReport> known, CarnageReport report, long self, Instant now) {
    Book book = sheets.current();
    Instant begun = report.period();
    String mode = Activities.mode(report.activity());
    return new ReportPage(
        Activities.name(report.activity(), book),
        mode.isEmpty() ? Words.say("progress.report") : mode,
        begun == null ? "" : Figures.moment(begun),
        begun == null ? "" : begun.toString(),
        StatisticsPages.trouble(known, now),
        teams(report, self, book));
  }

  private static List<Team> teams(CarnageReport report, long self, Book book) {
    if (report.teams().isEmpty() || !Activities.isAgainstOthers(report.activity())) {
      List<Row> everybody = rows(report.entries().stream(), self, book);
      return List.of(new Team("1", "", "", "", "", everybody));
    }
    return report.teams().stream()
        .sorted(Comparator.comparingDouble(CarnageReport.Team::standing))
        .map(team -> {
          Outcome outcome = team.standing() == 0 ? Outcome.WON : Outcome.LOST;
          Stream<Entry> members =
              report.entries().stream()
                  .filter(entry -> Math.round(entry.values().of("team")) == team.id());
          return new Team(
              Integer.toString(team.id()),
              team.name().isEmpty() ? Words.say("progress.team", team.id()) : team.name(),
              outcome == Outcome.WON ? "won" : "lost",
              Activities.say(outcome),
              Figures.rounded(team.score()),
              rows(members, self, book));
        })
        .toList();
  }

  private static List<Row> rows(Stream<Entry> entries, long self, Book book) {
    return entries.sorted(BEST_FIRST).map(entry -> row(entry, self, book)).toList();
  }

  private static Row row(Entry entry, long self, Book book) {
    Tally tally = Tally.of(entry.values());
    boolean hidden = entry.name().isEmpty();
    return new Row(
        hidden ? Words.say("progress.private-player") : entry.name(),
        !hidden && entry.membershipId() == self,
        hidden,
        about(entry, book),
        Figures.whole(tally.kills()),
        Figures.whole(tally.deaths()),
        Figures.whole(tally.assists()),
        Figures.rounded(entry.precision()),
        Figures.ratio(tally.killsPerDeath()),
        Figures.whole(tally.score()),
        Figures.time(Math.round(entry.values().of("timePlayedSeconds"))));
  }

  /** "Hunter, 521", or empty for whoever keeps it private. */
  private static String about(Entry entry, Book book) {
    if (entry.classHash() == 0) {
      return "";
    }
    String name = book.definitions().className(entry.classHash(), 0);
    return entry.light() == 0
        ? name
        : Words.say("progress.class-power", name, Words.number(entry.light()));
  }
}
