package com.destinyvaultraider.vendor;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A day of the game, which begins at 17:00 UTC. */
final class GameDay {

  private static final Duration RESET = Duration.ofHours(17);

  private GameDay() {}

  /** How long ago the daily reset was. */
  static Duration since(Instant now) {
    OffsetDateTime shifted = now.minus(RESET).atOffset(ZoneOffset.UTC);
    return Duration.ofNanos(shifted.toLocalTime().toNanoOfDay());
  }
}
