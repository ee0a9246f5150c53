package com.destinyvaultraider.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When somebody has played: the world was written on one day, and is made on another, so that all
 * times move along. What was lately then is lately now, and within the current week of the game.
 */
final class Playtimes {

  /** When the world was written. */
  static final Instant WRITTEN = Instant.parse("2026-11-23T18:00:00Z");

  private static final Duration LATELY = Duration.ofDays(2);

  private final Instant made;

  Playtimes(Instant made) {
    this.made = made.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The time that was written, moved along; the order of any two of them stays. */
  String of(String written) {
    return ago(Duration.between(Instant.parse(written), WRITTEN)).toString();
  }

  /** So long before the world was made; what is lately is squeezed into the current week. */
  Instant ago(Duration age) {
    Duration sinceReset = Duration.between(Week.of(made).start(), made);
    boolean squeezed = age.compareTo(LATELY) < 0 && sinceReset.compareTo(LATELY) < 0;
    Duration since =
        squeezed
            ? Duration.ofSeconds(sinceReset.toSeconds() * age.toSeconds() / LATELY.toSeconds())
            : age;
    return made.minus(since);
  }
}
