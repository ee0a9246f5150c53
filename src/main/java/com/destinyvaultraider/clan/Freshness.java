package com.destinyvaultraider.clan;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells what is still good from what is not. */
final class Freshness {

  /** What is from later than now by more than clocks differ comes from a clock that was wrong. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private Freshness() {}

  /** Whether what was read then is good now, where it is good for so long. */
  static boolean is(@Nullable Instant read, Duration goodFor, Instant now) {
    return read != null
        && read.isAfter(now.minus(goodFor))
        && !read.isAfter(now.plus(CLOCKS_DIFFER));
  }
}
