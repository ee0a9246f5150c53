package com.destinyvaultraider.vendor;

import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.time.Instant;

/**
 * How long it is until something, when the page is made. A script keeps it right while the page is
 * open, by the seconds that are left: a visitor's clock may be wrong.
 *
 * @param words that in words, or empty where it is past
 * @param sentence the same with a place for the words of the time
 * @param left in seconds
 */
record Countdown(String words, String sentence, long left) {

  /** No countdown. */
  static final Countdown NONE = new Countdown("", "", 0);

  private static final String PLACE = "{0}";

  /** Such as "in 2 days and 3 hours". */
  static Countdown to(Instant moment, Instant now) {
    return new Countdown(Moments.until(moment, now), PLACE, seconds(moment, now));
  }

  /** The same within the sentence that has this key, such as "He leaves in 2 days and 3 hours". */
  static Countdown to(Instant moment, Instant now, String key) {
    return new Countdown(
        Words.say(key, Moments.until(moment, now)), Words.say(key, PLACE), seconds(moment, now));
  }

  private static long seconds(Instant moment, Instant now) {
    return Math.max(0, Duration.between(now, moment).toSeconds());
  }
}
