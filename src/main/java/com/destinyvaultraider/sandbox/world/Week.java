package com.destinyvaultraider.sandbox.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** A week of the game, which begins on Tuesday at 17:00 UTC all year round. */
record Week(Instant start) {

  private static final int RESET_HOUR = 17;
  private static final Duration LENGTH = Duration.ofDays(7);

  /** The week that this instant is in. */
  static Week of(Instant now) {
    ZonedDateTime today = now.atZone(ZoneOffset.UTC);
    Instant tuesday =
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY))
            .toLocalDate()
            .atTime(RESET_HOUR, 0)
            .toInstant(ZoneOffset.UTC);
    return new Week(tuesday.isAfter(now) ? tuesday.minus(LENGTH) : tuesday);
  }

  Instant end() {
    return start.plus(LENGTH);
  }

  /** A number that is one higher in the next week. */
  int number() {
    return (int) (start.getEpochSecond() / LENGTH.toSeconds());
  }
}
