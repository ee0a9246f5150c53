package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something that Bungie was asked.
 *
 * @param answer what Bungie said last, or null where it said nothing yet, or that there is nothing
 * @param asked when Bungie said so, or null where it never did
 * @param trouble why Bungie's last answer was of no use, or null
 * @param until when to ask again
 */
record Known<T>(
    @Nullable T answer, @Nullable Instant asked, @Nullable BungieFailure trouble, Instant until) {

  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);

  /** How far apart two readings of Bungie's clock may be that are made at once. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  /** What was said now. */
  static <T> Known<T> of(@Nullable T answer, Instant now, Instant until) {
    return new Known<>(answer, now, null, until);
  }

  /** What was known before, after an answer that was of no use. */
  static <T> Known<T> still(@Nullable Known<T> before, BungieFailure trouble, Instant now) {
    Duration pause = trouble.pause();
    Instant until = now.plus(pause.compareTo(REST_AFTER_FAILURE) > 0 ? pause : REST_AFTER_FAILURE);
    return before == null
        ? new Known<>(null, null, trouble, until)
        : new Known<>(before.answer, before.asked, trouble, until);
  }

  /** Whether there is no need to ask again; what is told of a time to come is of no use. */
  boolean isGood(Instant now) {
    return until.isAfter(now) && (asked == null || !asked.isAfter(now.plus(SKEW)));
  }

  /**
   * The same, where anything is known at all.
   *
   * @throws BungieException where nothing is, with the reason
   */
  Known<T> orThrow() {
    if (asked == null && trouble != null) {
      throw new BungieException(trouble);
    }
    return this;
  }
}
