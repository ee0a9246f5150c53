package com.destinyvaultraider.progress;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Statistics.Known;
import com.destinyvaultraider.progress.Statistics.Weapon;
import com.destinyvaultraider.progress.StatisticsPage.ModeRow;
import com.destinyvaultraider.progress.StatisticsPage.WeaponRow;
import com.destinyvaultraider.progress.WeekPage.Fact;
import com.destinyvaultraider.trouble.Trouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the statistics out of what is known. */
@Component
class StatisticsPages {

  private static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  private final Sheets sheets;

  StatisticsPages(Sheets sheets) {
    this.sheets = sheets;
  }

  /**
   * The page of a character, or of the whole account.
   *
   * @param character null for the whole account
   */
  StatisticsPage of(
      Known<?> known,
      Statistics statistics,
      Progress progress,
      @Nullable Hero character,
      Instant now) {
    Book book = sheets.current();
    return new StatisticsPage(
        Words.say("progress.as-of", Countdown.since(known.read(), now)),
        trouble(known, now),
        history(character, null),
        statistics.byMode().isEmpty() ? Words.say("progress.never-played") : "",
        new Choices(progress, book).of("/statistics", "", character, true),
        totals(statistics),
        modes(statistics, character),
        new Charts(statistics).all(),
        weapons(statistics, book));
  }

  /** Why what is shown is not newer, or empty. */
  static String trouble(Known<?> known, Instant now) {
    return known.trouble() == null
        ? ""
        : Words.say(
            "progress.told", Trouble.sentence(known.trouble()), Countdown.since(known.read(), now));
  }

  /** The account's sum is Bungie's own, which has characters in it that are no more. */
  private static List<Fact> totals(Statistics statistics) {
    Tally merged = statistics.merged();
    Tally total = merged == null ? sum(statistics) : merged;
    if (total.isEmpty()) {
      return List.of();
    }
    return List.of(
        fact("progress.kills", Figures.whole(total.kills())),
        fact("progress.deaths", Figures.whole(total.deaths())),
        fact("progress.assists", Figures.whole(total.assists())),
        fact("progress.precision", Figures.whole(total.precision())),
        fact("progress.ratio", Figures.ratio(total.killsPerDeath())),
        fact("progress.ratio-assists", Figures.ratio(total.killsAndAssistsPerDeath())),
        fact("progress.time", Figures.time(total.seconds())),
        fact("progress.score", Figures.whole(total.score())));
  }

  private static Tally sum(Statistics statistics) {
    Tally pve = statistics.byMode().getOrDefault(Mode.PVE, NONE);
    Tally pvp = statistics.byMode().getOrDefault(Mode.PVP, NONE);
    return new Tally(
        pve.activities() + pvp.activities(),
        pve.kills() + pvp.kills(),
        pve.deaths() + pvp.deaths(),
        pve.assists() + pvp.assists(),
        pve.precision() + pvp.precision(),
        pve.seconds() + pvp.seconds(),
        pve.score() + pvp.score());
  }

  private static Fact fact(String name, String value) {
    return new Fact(Words.say(name), value);
  }

  private static List<ModeRow> modes(Statistics statistics, @Nullable Hero character) {
    List<ModeRow> rows = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      Tally tally = statistics.byMode().get(mode);
      if (tally != null) {
        rows.add(
            new ModeRow(
                mode.spoken(),
                history(character, mode),
                Figures.whole(tally.activities()),
                Figures.whole(tally.kills()),
                Figures.whole(tally.deaths()),
                Figures.whole(tally.assists()),
                Figures.whole(tally.precision()),
                Figures.ratio(tally.killsPerDeath()),
                Figures.ratio(tally.killsAndAssistsPerDeath()),
                Figures.time(tally.seconds()),
                Figures.whole(tally.score())));
      }
    }
    return rows;
  }

  private static List<WeaponRow> weapons(Statistics statistics, Book book) {
    long most = Math.max(1, statistics.weapons().stream().mapToLong(Weapon::kills).max().orElse(1));
    return statistics.weapons().stream()
        .map(weapon -> {
          ItemDefinition item = book.definitions().item(weapon.hash());
          String icon = item.icon();
          return new WeaponRow(
              item.name(),
              item.typeName(),
              icon == null ? "" : book.imageRoot() + icon,
              Figures.whole(weapon.kills()),
              Figures.percent((double) weapon.precision() / Math.max(1, weapon.kills())),
              weapon.kills(),
              most);
        })
        .toList();
  }

  /** Where what was played is listed. */
  static String history(@Nullable Hero character, @Nullable Mode mode) {
    List<String> choices = new ArrayList<>();
    if (character != null) {
      choices.add("character=" + character.id());
    }
    if (mode != null) {
      choices.add("mode=" + mode.word());
    }
    return "/statistics/activities" + (choices.isEmpty() ? "" : "?" + String.join("&", choices));
  }
}
