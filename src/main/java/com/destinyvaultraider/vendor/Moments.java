package com.destinyvaultraider.vendor;

import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Says when something is, and how long that is from now. */
final class Moments {

  private Moments() {}

  /** "Friday 27 November, 17:00 UTC". */
  static String dayAndHour(Instant moment) {
    return DateTimeFormatter.ofPattern(Words.say("vendor.day-and-hour"), Words.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  /** "Friday 27 November 2026". */
  static String day(Instant moment) {
    return DateTimeFormatter.ofPattern(Words.say("vendor.day"), Words.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  /** "in 2 days and 3 hours", rounded down to minutes. */
  static String until(Instant moment, Instant now) {
    Duration left = Duration.between(now, moment);
    if (left.toMinutes() < 1) {
      return Words.say("vendor.in-a-moment");
    }
    if (left.toDays() > 0) {
      return in(days(left.toDays()), left.toHoursPart() == 0 ? "" : hours(left.toHoursPart()));
    }
    if (left.toHours() > 0) {
      int minutes = left.toMinutesPart();
      return in(hours(left.toHours()), minutes == 0 ? "" : minutes(minutes));
    }
    return in(minutes(left.toMinutes()), "");
  }

  private static String in(String much, String little) {
    return little.isEmpty()
        ? Words.say("vendor.in-one", much)
        : Words.say("vendor.in-two", much, little);
  }

  private static String days(long count) {
    return count == 1 ? Words.say("vendor.one-day") : Words.say("vendor.many-days", count);
  }

  private static String hours(long count) {
    return count == 1 ? Words.say("vendor.one-hour") : Words.say("vendor.many-hours", count);
  }

  private static String minutes(long count) {
    return count == 1 ? Words.say("vendor.one-minute") : Words.say("vendor.many-minutes", count);
  }
}
