package com.destinyvaultraider.sandbox.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Somebody who sells things.
 *
 * @param progression hash of the reputation that is earned here, or 0
 * @param levelCap the highest rank, or -1 where it begins again and again
 * @param categories what stands over the shelves, by index
 */
public record Vendor(
    long hash,
    String name,
    String subtitle,
    String identifier,
    long progression,
    int levelCap,
    Restock restock,
    List<String> categories) {

  private static final int RESET_HOUR = 17;
  private static final Duration DAY = Duration.ofDays(1);

  /** When the goods change. */
  public enum Restock {
    /** At each daily reset. */
    DAILY,
    /** At the weekly reset. */
    WEEKLY,
    /** When its owner comes, who is only there until the weekly reset. */
    FRIDAY
  }

  /** Whether it is only there for a part of the week. */
  public boolean comesAndGoes() {
    return restock == Restock.FRIDAY;
  }

  /** The {@code nextRefreshDate}, observed to be earlier on Friday than the goods change. */
  public Instant nextRefresh(Instant now) {
    return switch (restock) {
      case DAILY -> next(now, RESET_HOUR);
      case WEEKLY -> Week.of(now).end();
      case FRIDAY -> nextFriday(now);
    };
  }

  /** A number that is another one when the goods are others. */
  long period(Instant now) {
    return switch (restock) {
      case DAILY -> next(now, RESET_HOUR).getEpochSecond() / DAY.toSeconds();
      case WEEKLY, FRIDAY -> Week.of(now).number();
    };
  }

  private static Instant next(Instant now, int hour) {
    OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
    Instant today = time.with(LocalTime.of(hour, 0)).toInstant();
    return today.isAfter(now) ? today : today.plus(DAY);
  }

  private static Instant nextFriday(Instant now) {
    OffsetDateTime friday =
        now.atOffset(ZoneOffset.UTC)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
            .with(LocalTime.of(9, 0));
    return (friday.toInstant().isAfter(now) ? friday : friday.plusWeeks(1)).toInstant();
  }
}
