package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.progress.Progress.Hero;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done, as far as each character is with it.
 *
 * @param expires when the first of it is lost, or null
 * @param lines one for each character that is looked at; one without a character where it belongs
 *     to the account
 */
record Task(
    Kind kind,
    long hash,
    Book.Thing thing,
    boolean tracked,
    @Nullable Instant expires,
    List<Line> lines) {

  Task {
    lines = List.copyOf(lines);
  }

  /** What it is. */
  enum Kind {
    CHALLENGE,
    QUEST,
    BOUNTY,
    OTHER,
    CATALYST,
    PATTERN,
    TRIUMPH
  }

  /** How a character stands with it. */
  enum State {
    DONE,
    OPEN,
    /** The game does not list it for this character: done and taken off, or not on offer. */
    OFF
  }

  /**
   * How far one character is.
   *
   * @param hero null for what belongs to the account
   */
  record Line(@Nullable Hero hero, State state, List<Count> counts) {

    Line {
      counts = List.copyOf(counts);
    }

    /** How much of it is done, from 0 to 1. */
    double share() {
      if (state == State.DONE) {
        return 1;
      }
      return state == State.OFF ? 0 : counts.stream().mapToDouble(Count::share).average().orElse(0);
    }
  }

  /**
   * Something counted.
   *
   * @param hash of the objective, or 0 for the encounters of a raid
   */
  record Count(long hash, int progress, int goal, boolean done) {

    static Count of(Objective objective) {
      return new Count(
          objective.objectiveHash(),
          objective.progress(),
          objective.completionValue(),
          objective.complete());
    }

    static Count of(Milestone.Count count) {
      return new Count(
          count.objectiveHash(), count.progress(), count.completionValue(), count.isComplete());
    }

    double share() {
      if (done) {
        return 1;
      }
      return goal <= 0 ? 0 : Math.clamp((double) progress / goal, 0, 1);
    }
  }

  /** Whether nobody who is looked at has anything left to do for it. */
  boolean isDone() {
    return lines.stream().anyMatch(line -> line.state() == State.DONE)
        && lines.stream().noneMatch(line -> line.state() == State.OPEN);
  }

  /** How much is done where most is done and something is left. */
  double share() {
    return lines.stream()
        .filter(line -> line.state() == State.OPEN)
        .mapToDouble(Line::share)
        .max()
        .orElse(isDone() ? 1 : 0);
  }

  /** The counts of a milestone; empty where it keeps count of nothing. */
  static List<Count> counts(Milestone milestone) {
    List<Count> counts = new ArrayList<>();
    Milestones.phases(milestone).ifPresent(counts::add);
    if (counts.isEmpty()) {
      counts.addAll(Milestones.challenges(milestone));
    }
    if (counts.isEmpty()) {
      counts.addAll(Milestones.quests(milestone));
    }
    return counts;
  }
}
