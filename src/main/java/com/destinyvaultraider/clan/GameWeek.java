package com.destinyvaultraider.clan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** The week of the game, which begins anew on Tuesday at 17:00 UTC all year round. */
final class GameWeek {

  private static final int RESET_HOUR = 17;
  private static final Duration LENGTH = Duration.ofDays(7);

  private GameWeek() {}

  /** When the week that this instant is in began. */
  static Instant startOf(Instant now) {
    ZonedDateTime today = now.atZone(ZoneOffset.UTC);
    Instant tuesday =
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY))
            .toLocalDate()
            .atTime(RESET_HOUR, 0)
            .toInstant(ZoneOffset.UTC);
    return tuesday.isAfter(now) ? tuesday.minus(LENGTH) : tuesday;
  }
}
