package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Progresses.Known;
import com.destinyvaultraider.progress.Task.Kind;
import com.destinyvaultraider.progress.WeekPage.Card;
import com.destinyvaultraider.progress.WeekPage.Clock;
import com.destinyvaultraider.progress.WeekPage.Fact;
import com.destinyvaultraider.progress.WeekPage.Season;
import com.destinyvaultraider.progress.WeekPage.Section;
import com.destinyvaultraider.trouble.Trouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of this week out of what is known. */
@Component
class WeekPages {

  /** In the order in which they stand on the page; what takes longest comes last and folded. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.CHALLENGE,
          Kind.BOUNTY,
          Kind.QUEST,
          Kind.TRIUMPH,
          Kind.OTHER,
          Kind.CATALYST,
          Kind.PATTERN);

  private static final Set<Kind> FOLDED = Set.of(Kind.OTHER, Kind.CATALYST, Kind.PATTERN);

  /** So many are shown at once; on a phone even these are long. */
  private static final int FIRST = 8;

  private final Sheets sheets;

  WeekPages(Sheets sheets) {
    this.sheets = sheets;
  }

  /**
   * The page.
   *
   * @param character whose things are shown, or null for everybody's
   */
  WeekPage of(Known known, Progress progress, @Nullable Hero character, Instant now) {
    Book book = sheets.current();
    Choices choices = new Choices(progress, book);
    List<Hero> heroes = character == null ? progress.characters() : List.of(character);
    Agenda agenda = Agenda.of(new Tasks(progress, heroes, book, now).all(), now);
    Cards cards = new Cards(book, choices.names(), progress.variables(), now);
    return new WeekPage(
        Words.say("progress.as-of", Countdown.since(known.read(), now)),
        trouble(known, now),
        progress.silent().stream().sorted().map(WeekPages::silence).toList(),
        progress.characters().isEmpty() && progress.silent().isEmpty(),
        clocks(book.season(progress.season()), now),
        season(progress, book),
        choices.of("/progress", "", character, true),
        sections(agenda, cards),
        agenda.done().stream().map(cards::of).toList());
  }

  private static List<Section> sections(Agenda agenda, Cards cards) {
    List<Section> sections = new ArrayList<>();
    add(sections, "tracked", Words.say("progress.tracked"), false, agenda.tracked(), cards);
    add(sections, "tonight", Words.say("progress.tonight"), false, agenda.tonight(), cards);
    for (Kind kind : KINDS) {
      List<Task> tasks = agenda.rest().getOrDefault(kind, List.of());
      String id = kind.name().toLowerCase(Locale.ROOT);
      add(sections, id, Cards.heading(kind), FOLDED.contains(kind), tasks, cards);
    }
    return sections;
  }

  private static void add(
      List<Section> sections,
      String id,
      String name,
      boolean folded,
      List<Task> tasks,
      Cards cards) {
    if (!tasks.isEmpty()) {
      List<Card> shown = tasks.stream().map(cards::of).toList();
      String hint = id.equals("tonight") ? Words.say("progress.tonight-why") : "";
      int first = folded ? shown.size() : Math.min(FIRST, shown.size());
      sections.add(
          new Section(
              id,
              name,
              hint,
              Words.number(shown.size()),
              folded,
              shown.subList(0, first),
              shown.subList(first, shown.size())));
    }
  }

  private static String trouble(Known known, Instant now) {
    BungieFailure trouble = known.trouble();
    return trouble == null
        ? ""
        : Words.say("progress.told", Trouble.sentence(trouble), Countdown.since(known.read(), now));
  }

  private static String silence(Progress.Part part) {
    return Words.say(
        switch (part) {
          case CHARACTERS -> "progress.no-characters-told";
          case PURSUITS -> "progress.no-pursuits-told";
          case MILESTONES -> "progress.no-milestones-told";
          case RECORDS -> "progress.no-records-told";
        });
  }

  private static List<Clock> clocks(Book.Season season, Instant now) {
    List<Clock> clocks = new ArrayList<>();
    clocks.add(clock("progress.daily-reset", Resets.nextDaily(now), now));
    clocks.add(clock("progress.weekly-reset", Resets.nextWeekly(now), now));
    clocks.add(
        Resets.isXurHere(now)
            ? clock("progress.xur-leaves", Resets.nextWeekly(now), now)
            : clock("progress.xur-comes", Resets.nextArrival(now), now));
    Instant end = season.end();
    if (end != null && end.isAfter(now)) {
      clocks.add(clock("progress.season-ends", end, now));
    }
    return clocks;
  }

  private static Clock clock(String name, Instant moment, Instant now) {
    return new Clock(
        Words.say(name),
        Countdown.until(moment, now),
        Countdown.dayAndHour(moment),
        moment.toString(),
        Countdown.isSoon(moment, now));
  }

  private static @Nullable Season season(Progress progress, Book book) {
    List<Fact> facts = new ArrayList<>();
    if (progress.seasonRank() > 0) {
      facts.add(new Fact(Words.say("progress.season-rank"), Words.number(progress.seasonRank())));
    }
    if (progress.guardianRank() > 0) {
      String name = book.guardianRank(progress.guardianRank());
      String number = Words.number(progress.guardianRank());
      facts.add(
          new Fact(
              Words.say("progress.guardian-rank"),
              name.isEmpty() ? number : Words.say("progress.rank", number, name)));
    }
    Integer bonus = progress.bonus();
    if (bonus != null && bonus > 0) {
      facts.add(new Fact(Words.say("progress.artifact"), "+" + Words.number(bonus)));
    }
    String name = book.season(progress.season()).name();
    return facts.isEmpty() && name.isEmpty() ? null : new Season(name, facts);
  }

  /** The character with this id, where it is one of the account's. */
  static Optional<Hero> find(Progress progress, long id) {
    return progress.characters().stream().filter(hero -> hero.id() == id).findFirst();
  }
}
