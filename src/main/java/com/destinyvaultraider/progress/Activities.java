package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.PlayedStats.Details;
import com.destinyvaultraider.bungie.PlayedStats.Values;
import com.destinyvaultraider.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What activities are called, and how they came out. */
final class Activities {

  /** Crucible and all kinds of Gambit: there somebody wins. */
  private static final Set<Integer> AGAINST_OTHERS = Set.of(5, 63, 64, 75);

  private static final List<Mode> MOST_TELLING =
      List.of(
          Mode.RAID,
          Mode.DUNGEON,
          Mode.TRIALS,
          Mode.IRON_BANNER,
          Mode.GAMBIT,
          Mode.STRIKES,
          Mode.PVP,
          Mode.PVE);

  private Activities() {}

  /** How an activity came out. */
  enum Outcome {
    WON,
    LOST,
    DONE,
    LEFT
  }

  /** "Control · Burnout": what was chosen, and where it took place where that says more. */
  static String name(@Nullable Details details, Book book) {
    if (details == null) {
      return Words.say("progress.some-activity");
    }
    String chosen = book.activity(details.directorActivityHash());
    String place = book.activity(details.referenceId());
    if (chosen.isEmpty() && place.isEmpty()) {
      return Words.say("progress.unnamed", Long.toString(details.referenceId()));
    }
    if (chosen.isEmpty() || place.isEmpty() || chosen.contains(place) || place.contains(chosen)) {
      return chosen.length() < place.length() ? place : chosen;
    }
    return chosen + " · " + place;
  }

  /** The mode that says most about it, or empty. */
  static String mode(@Nullable Details details) {
    return Optional.ofNullable(details)
        .flatMap(known ->
            MOST_TELLING.stream().filter(mode -> known.modes().contains(mode.number())).findFirst())
        .map(Mode::spoken)
        .orElse("");
  }

  /** Whether somebody wins. */
  static boolean isAgainstOthers(@Nullable Details details) {
    return details != null && details.modes().stream().anyMatch(AGAINST_OTHERS::contains);
  }

  static Outcome outcome(@Nullable Details details, Values values) {
    if (isAgainstOthers(details)) {
      return values.of("standing") == 0 ? Outcome.WON : Outcome.LOST;
    }
    return values.of("completed") > 0 ? Outcome.DONE : Outcome.LEFT;
  }

  static String say(Outcome outcome) {
    return Words.say(
        switch (outcome) {
          case WON -> "progress.won";
          case LOST -> "progress.lost";
          case DONE -> "progress.completed";
          case LEFT -> "progress.left";
        });
  }
}
