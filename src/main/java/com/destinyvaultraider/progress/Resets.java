package com.destinyvaultraider.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When the game begins anew: each day, and on Tuesday the week, at 17:00 UTC all year round. */
final class Resets {

  private static final LocalTime HOUR = LocalTime.of(17, 0);
  private static final Duration WEEK = Duration.ofDays(7);

  private Resets() {}

  /** The next reset of the day. */
  static Instant nextDaily(Instant now) {
    ZonedDateTime today = now.atZone(ZoneOffset.UTC).with(HOUR);
    return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
  }

  /** The next reset of the week, when Xûr leaves, too. */
  static Instant nextWeekly(Instant now) {
    return next(DayOfWeek.TUESDAY, now);
  }

  /** The next time that Xûr comes. */
  static Instant nextArrival(Instant now) {
    return next(DayOfWeek.FRIDAY, now);
  }

  /** Whether these are Xûr's days. */
  static boolean isXurHere(Instant now) {
    return nextWeekly(now).isBefore(nextArrival(now));
  }

  private static Instant next(DayOfWeek day, Instant now) {
    Instant candidate =
        now.atZone(ZoneOffset.UTC).with(TemporalAdjusters.nextOrSame(day)).with(HOUR).toInstant();
    return candidate.isAfter(now) ? candidate : candidate.plus(WEEK);
  }
}
