package com.destinyvaultraider.bungie;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an action took effect by Bungie's clock. The {@code Date} header counts whole seconds,
 * servers refresh it lazily, and whoever stands in front of them may write it when the call comes
 * in. So the answer is the end of that second and of all the time that the call took, or our own
 * clock where that is within it. A moment too early would let a profile from before the action pass
 * for one from after it; a moment too late does no harm.
 */
final class ActionMoment {

  private static final Duration REST_OF_SECOND = Duration.ofMillis(999);
  private static final Duration AGREEMENT = Duration.ofSeconds(3);

  private ActionMoment() {}

  static Instant of(@Nullable String dateHeader, Duration took, Instant now) {
    Instant date = parse(dateHeader);
    if (date == null) {
      return now;
    }
    Instant end = date.plus(REST_OF_SECOND);
    boolean clocksAgree = now.isAfter(date) && now.isBefore(date.plus(AGREEMENT).plus(took));
    if (clocksAgree) {
      return now.isAfter(end) ? now : end;
    }
    return end.plus(took);
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
