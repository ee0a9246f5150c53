package com.destinyvaultraider.notice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes every week: the reset on Tuesday, and Xûr from Friday to Tuesday, at 17:00 UTC all
 * year round.
 */
final class GameCalendar {

  private static final int HOUR = 17;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration STAY = Duration.ofDays(4);

  private GameCalendar() {}

  /** From when to when he is there. */
  record Visit(Instant from, Instant to) {}

  /** The visit that goes on now, or else the next one. */
  static Visit visit(Instant now) {
    Instant to = after(DayOfWeek.TUESDAY, now);
    Instant from = to.minus(STAY);
    return new Visit(from, to);
  }

  /** Whether these are his days. */
  static boolean isHere(Instant now) {
    return !visit(now).from().isAfter(now);
  }

  /** The next visits, the one that goes on now among them. */
  static List<Visit> visits(Instant now, int count) {
    Visit first = visit(now);
    return Stream.iterate(first, last -> new Visit(last.from().plus(WEEK), last.to().plus(WEEK)))
        .limit(count)
        .toList();
  }

  /** The next resets. */
  static List<Instant> resets(Instant now, int count) {
    return Stream.iterate(after(DayOfWeek.TUESDAY, now), last -> last.plus(WEEK))
        .limit(count)
        .toList();
  }

  private static Instant after(DayOfWeek day, Instant now) {
    ZonedDateTime today = now.atZone(ZoneOffset.UTC);
    Instant candidate =
        today
            .with(TemporalAdjusters.nextOrSame(day))
            .toLocalDate()
            .atTime(HOUR, 0)
            .toInstant(ZoneOffset.UTC);
    return candidate.isAfter(now) ? candidate : candidate.plus(WEEK);
  }
}
