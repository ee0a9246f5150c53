package com.destinyvaultraider.vendor;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When Xûr comes and goes: from Friday to Tuesday, at 17:00 UTC all year round. */
final class XurWeek {

  private static final int RESET_HOUR = 17;
  private static final Duration WEEK = Duration.ofDays(7);

  private XurWeek() {}

  /** The next time he arrives. */
  static Instant nextArrival(Instant now) {
    return next(DayOfWeek.FRIDAY, now);
  }

  /** The next time he leaves. */
  static Instant nextDeparture(Instant now) {
    return next(DayOfWeek.TUESDAY, now);
  }

  /** Whether these are his days. */
  static boolean isHere(Instant now) {
    return nextDeparture(now).isBefore(nextArrival(now));
  }

  /** When he comes or goes next, whichever is first. */
  static Instant nextChange(Instant now) {
    return isHere(now) ? nextDeparture(now) : nextArrival(now);
  }

  /** When he came or went last. */
  static Instant lastChange(Instant now) {
    Instant opposite = isHere(now) ? nextArrival(now) : nextDeparture(now);
    return opposite.minus(WEEK);
  }

  /** The last time he arrived. */
  static Instant lastArrival(Instant now) {
    return nextArrival(now).minus(WEEK);
  }

  private static Instant next(DayOfWeek day, Instant now) {
    ZonedDateTime today = now.atZone(ZoneOffset.UTC);
    ZonedDateTime candidate =
        today
            .with(TemporalAdjusters.nextOrSame(day))
            .toLocalDate()
            .atTime(RESET_HOUR, 0)
            .atZone(ZoneOffset.UTC);
    return (candidate.isAfter(today) ? candidate : candidate.plusWeeks(1)).toInstant();
  }
}
