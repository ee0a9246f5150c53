package com.destinyvaultraider.bungie;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an action took effect by Bungie's clock. The {@code Date} header counts whole seconds
 * and servers refresh it lazily, so the answer is the end of that second, or our own clock where
 * that is later and the two agree. A moment too early would let a profile from before the action
 * pass for one from after it; a moment too late does no harm.
 */
final class ActionMoment {

  private static final Duration REST_OF_SECOND = Duration.ofMillis(999);
  private static final Duration AGREEMENT = Duration.ofSeconds(3);

  private ActionMoment() {}

  static Instant of(@Nullable String dateHeader, Instant now) {
    Instant date = parse(dateHeader);
    if (date == null) {
      return now;
    }
    Instant end = date.plus(REST_OF_SECOND);
    boolean nowIsFiner = now.isAfter(end) && now.isBefore(date.plus(AGREEMENT));
    return nowIsFiner ? now : end;
  }

  private static @Nullable Instant parse(@Nullable String dateHeader) {
    if (dateHeader == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(dateHeader, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException ex) {
      return null;
    }
  }
}
