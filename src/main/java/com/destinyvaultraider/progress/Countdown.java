package com.destinyvaultraider.progress;

import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Says how long it is until a moment, or since, in the current language. */
final class Countdown {

  private static final int HOURS_OF_A_DAY = 24;
  private static final int MINUTES_OF_AN_HOUR = 60;

  private Countdown() {}

  /** "2 days 3 hours", "3 hours 20 minutes", "4 minutes"; a minute that has begun counts. */
  static String until(Instant moment, Instant now) {
    long seconds = Math.max(0, Duration.between(now, moment).toSeconds());
    long minutes = Math.ceilDiv(seconds, MINUTES_OF_AN_HOUR);
    long hours = minutes / MINUTES_OF_AN_HOUR;
    long days = hours / HOURS_OF_A_DAY;
    if (minutes == 0) {
      return Words.say("progress.now");
    }
    if (hours == 0) {
      return Words.say("progress.minutes", minutes);
    }
    return days == 0
        ? Words.say("progress.hours", hours, minutes % MINUTES_OF_AN_HOUR)
        : Words.say("progress.days", days, hours % HOURS_OF_A_DAY);
  }

  /** "5 minutes ago". */
  static String since(Instant moment, Instant now) {
    Duration age = Duration.between(moment, now);
    if (age.toMinutes() < 1) {
      return Words.say("progress.just-now");
    }
    if (age.toHours() < 1) {
      return Words.say("progress.minutes-ago", age.toMinutes());
    }
    return age.toDays() < 1
        ? Words.say("progress.hours-ago", age.toHours())
        : Words.say("progress.days-ago", age.toDays());
  }

  /** The day and the hour, such as "Tue 1 Dec, 17:00 UTC". */
  static String dayAndHour(Instant moment) {
    return DateTimeFormatter.ofPattern(Words.say("progress.day-and-hour"), Words.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  /** Whether it is less than a day until then. */
  static boolean isSoon(Instant moment, Instant now) {
    return Duration.between(now, moment).compareTo(Duration.ofDays(1)) < 0;
  }
}
