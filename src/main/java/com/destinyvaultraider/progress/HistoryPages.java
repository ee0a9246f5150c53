package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.PlayedStats.Details;
import com.destinyvaultraider.bungie.PlayedStats.Entry;
import com.destinyvaultraider.bungie.PlayedStats.Values;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.progress.Activities.Outcome;
import com.destinyvaultraider.progress.HistoryPage.Row;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Statistics.History;
import com.destinyvaultraider.progress.Statistics.Known;
import com.destinyvaultraider.progress.WeekPage.Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of what a character has played. */
@Component
class HistoryPages {

  static final String ADDRESS = "/statistics/activities";

  private final Sheets sheets;

  HistoryPages(Sheets sheets) {
    this.sheets = sheets;
  }

  /**
   * The page.
   *
   * @param mode null for every mode
   * @param number which page, the first of which is 1
   */
  HistoryPage of(
      Known<History> known,
      History history,
      Progress progress,
      Hero hero,
      @Nullable Mode mode,
      int number,
      Instant now) {
    Book book = sheets.current();
    String kept = mode == null ? "" : "&mode=" + mode.word();
    String here = ADDRESS + "?character=" + hero.id() + kept;
    return new HistoryPage(
        Words.say("progress.as-of", Countdown.since(known.read(), now)),
        StatisticsPages.trouble(known, now),
        new Choices(progress, book).of(ADDRESS, kept, hero, false),
        modes(hero, mode),
        history.entries().stream().map(entry -> row(entry, book)).toList(),
        history.more() ? here + "&page=" + (number + 1) : "",
        number > 1 ? here + (number > 2 ? "&page=" + (number - 1) : "") : "",
        history.entries().isEmpty()
            ? Words.say(number > 1 ? "progress.no-older" : "progress.nothing-played")
            : "");
  }

  private static List<Filter> modes(Hero hero, @Nullable Mode chosen) {
    String address = ADDRESS + "?character=" + hero.id();
    List<Filter> modes = new ArrayList<>();
    modes.add(new Filter(Words.say("progress.every-mode"), "", address, chosen == null));
    for (Mode mode : Mode.values()) {
      modes.add(new Filter(mode.spoken(), "", address + "&mode=" + mode.word(), mode == chosen));
    }
    return modes;
  }

  private static Row row(Entry entry, Book book) {
    Details details = entry.activityDetails();
    Values values = entry.told();
    Tally tally = Tally.of(values);
    Outcome outcome = Activities.outcome(details, values);
    Instant begun = entry.period();
    return new Row(
        details == null ? "" : ADDRESS + "/" + details.instanceId(),
        begun == null ? "" : Figures.moment(begun),
        begun == null ? "" : begun.toString(),
        Activities.name(details, book),
        Activities.mode(details),
        outcome.name().toLowerCase(Locale.ROOT),
        Activities.say(outcome),
        Figures.whole(tally.kills()),
        Figures.whole(tally.deaths()),
        Figures.whole(tally.assists()),
        Figures.ratio(tally.killsPerDeath()),
        Figures.time(Math.round(values.of("timePlayedSeconds"))));
  }
}
