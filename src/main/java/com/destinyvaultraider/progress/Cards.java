package com.destinyvaultraider.progress;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.progress.Book.Gain;
import com.destinyvaultraider.progress.Book.Goal;
import com.destinyvaultraider.progress.Book.Thing;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Task.Kind;
import com.destinyvaultraider.progress.WeekPage.Card;
import com.destinyvaultraider.progress.WeekPage.Count;
import com.destinyvaultraider.progress.WeekPage.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts what is to be done into words. */
final class Cards {

  private static final int PERCENT = 100;
  private static final int CHECKBOX = 2;
  private static final int PERCENTAGE = 3;
  private static final int DATE = 4;
  private static final int HIDDEN = 8;
  private static final int EXPLICIT_PERCENTAGE = 12;

  private final Book book;
  private final Map<Long, String> names;
  private final Instant now;

  /**
   * @param names what each character is called, by its id
   */
  Cards(Book book, Map<Long, String> names, Instant now) {
    this.book = book;
    this.names = Map.copyOf(names);
    this.now = now;
  }

  Card of(Task task) {
    Thing thing = task.thing();
    Instant expires = task.expires();
    return new Card(
        css(task),
        thing.name().isEmpty()
            ? Words.say("progress.unnamed", Long.toString(task.hash()))
            : thing.name(),
        over(task),
        thing.icon(),
        thing.text(),
        expires == null ? "" : Words.say("progress.ends", Countdown.until(expires, now)),
        expires != null && Countdown.isSoon(expires, now),
        thing.gains().stream().map(Cards::gain).toList(),
        task.lines().stream().map(this::line).toList());
  }

  private static String css(Task task) {
    return task.kind().name().toLowerCase(Locale.ROOT) + (task.tracked() ? " tracked" : "");
  }

  /** "Weekly Bounty", "Quest Step · step 2 of 7". */
  private static String over(Task task) {
    Thing thing = task.thing();
    List<String> words = new ArrayList<>();
    String type = thing.type();
    words.add(type.isEmpty() ? kind(task.kind()) : type);
    if (!thing.line().isEmpty()) {
      words.add(thing.line());
    }
    if (thing.steps() > 1) {
      words.add(Words.say("progress.step", thing.step(), thing.steps()));
    }
    return String.join(" · ", words);
  }

  private static String kind(Kind kind) {
    return Words.say(
        switch (kind) {
          case CHALLENGE -> "progress.kind-challenge";
          case QUEST -> "progress.kind-quest";
          case BOUNTY -> "progress.kind-bounty";
          case OTHER -> "progress.kind-other";
          case CATALYST -> "progress.kind-catalyst";
          case PATTERN -> "progress.kind-pattern";
          case TRIUMPH -> "progress.kind-triumph";
        });
  }

  private static String gain(Gain gain) {
    return gain.quantity() > 1
        ? Words.say("progress.gain", Words.number(gain.quantity()), gain.name())
        : gain.name();
  }

  private Line line(Task.Line line) {
    Hero hero = line.hero();
    return new Line(
        line.state().name().toLowerCase(Locale.ROOT),
        hero == null ? "" : names.getOrDefault(hero.id(), ""),
        hero == null || hero.emblem().isEmpty() ? "" : book.imageRoot() + hero.emblem(),
        word(line),
        line.counts().stream().flatMap(count -> count(count).stream()).toList());
  }

  private static String word(Task.Line line) {
    return switch (line.state()) {
      case DONE -> Words.say("progress.done");
      case OFF -> Words.say("progress.off");
      case OPEN -> line.counts().isEmpty() ? Words.say("progress.carried") : "";
    };
  }

  private Optional<Count> count(Task.Count count) {
    Goal goal =
        count.hash() == 0
            ? new Goal(count.goal() > 1 ? Words.say("progress.encounters") : "", 0)
            : book.goal(count.hash());
    if (goal.style() == HIDDEN || goal.style() == DATE) {
      return Optional.empty();
    }
    int value = count.done() ? count.goal() : Math.clamp(count.progress(), 0, count.goal());
    return Optional.of(
        new Count(
            goal.text(),
            figures(count, goal.style()),
            value,
            Math.max(1, count.goal()),
            count.done()));
  }

  private static String figures(Task.Count count, int style) {
    if (style == PERCENTAGE || style == EXPLICIT_PERCENTAGE) {
      return Words.say("progress.percent", Math.round(count.share() * PERCENT));
    }
    if (style == CHECKBOX || count.goal() <= 1) {
      return Words.say(count.done() ? "progress.done" : "progress.open");
    }
    return Words.say("progress.of", Words.number(count.progress()), Words.number(count.goal()));
  }

  /** The heading of a kind. */
  static String heading(Kind kind) {
    return Words.say(
        switch (kind) {
          case CHALLENGE -> "progress.challenges";
          case QUEST -> "progress.quests";
          case BOUNTY -> "progress.bounties";
          case OTHER -> "progress.others";
          case CATALYST -> "progress.catalysts";
          case PATTERN -> "progress.patterns";
          case TRIUMPH -> "progress.triumphs";
        });
  }
}
