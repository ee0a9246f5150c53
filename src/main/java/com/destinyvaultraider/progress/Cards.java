package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Variables;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts what is to be done into words. */
final class Cards {

  private static final int PERCENT = 100;
  private static final int CHECKBOX = 2;
  private static final int PERCENTAGE = 3;
  private static final int DATE = 4;
  private static final int HIDDEN = 8;
  private static final int EXPLICIT_PERCENTAGE = 12;

  /** A number that nobody knows, with the sign before it or the bracket around it. */
  private static final Pattern HOLE =
      Pattern.compile("\\s*\\([^()]*\\{var:[^()]*\\)|\\s*x?\\s*\\{var:\\d+}");

  private final Book book;
  private final Map<Long, String> names;
  private final Variables variables;
  private final Instant now;

  /**
   * @param names what each character is called, by its id
   * @param variables the numbers that texts have in them
   */
  Cards(Book book, Map<Long, String> names, Variables variables, Instant now) {
    this.book = book;
    this.names = Map.copyOf(names);
    this.variables = variables;
    this.now = now;
  }

  Card of(Task task) {
    Thing thing = task.thing();
    CharacterId whose = whose(task.lines().getFirst());
    String name = variables.in(thing.name(), whose);
    Instant expires = task.expires();
    return new Card(
        css(task),
        name.isEmpty() ? Words.say("progress.unnamed", Long.toString(task.hash())) : name,
        over(task, whose),
        thing.icon(),
        variables.in(thing.text(), whose),
        expires == null ? "" : Words.say("progress.ends", Countdown.until(expires, now)),
        expires != null && Countdown.isSoon(expires, now),
        thing.gains().stream().map(gain -> gain(gain, whose)).distinct().toList(),
        task.lines().stream().map(this::line).toList());
  }

  /** What differs from character to character is told for the first who is shown. */
  private static @Nullable CharacterId whose(Task.Line line) {
    Hero hero = line.hero();
    return hero == null ? null : new CharacterId(hero.id());
  }

  private static String css(Task task) {
    return task.kind().name().toLowerCase(Locale.ROOT) + (task.tracked() ? " tracked" : "");
  }

  /** "Weekly Bounty", "Quest Step · step 2 of 7". */
  private String over(Task task, @Nullable CharacterId whose) {
    Thing thing = task.thing();
    List<String> words = new ArrayList<>();
    String type = thing.type();
    words.add(type.isEmpty() ? kind(task.kind()) : type);
    if (!thing.line().isEmpty()) {
      words.add(variables.in(thing.line(), whose));
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

  private String gain(Gain gain, @Nullable CharacterId whose) {
    String name =
        variables.fill(gain.name(), whose)
            ? variables.in(gain.name(), whose)
            : HOLE.matcher(gain.name()).replaceAll("");
    return gain.quantity() > 1
        ? Words.say("progress.gain", Words.number(gain.quantity()), name)
        : name;
  }

  private Line line(Task.Line line) {
    Hero hero = line.hero();
    return new Line(
        line.state().name().toLowerCase(Locale.ROOT),
        hero == null ? "" : names.getOrDefault(hero.id(), ""),
        hero == null || hero.emblem().isEmpty() ? "" : book.imageRoot() + hero.emblem(),
        word(line),
        line.counts().stream().flatMap(count -> count(count, whose(line)).stream()).toList());
  }

  private static String word(Task.Line line) {
    return switch (line.state()) {
      case DONE -> Words.say("progress.done");
      case OFF -> Words.say("progress.off");
      case OPEN -> line.counts().isEmpty() ? Words.say("progress.carried") : "";
    };
  }

  private Optional<Count> count(Task.Count count, @Nullable CharacterId whose) {
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
            variables.in(goal.text(), whose),
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
