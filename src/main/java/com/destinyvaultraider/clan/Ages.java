package com.destinyvaultraider.clan;

import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Says how long ago something was, and on which day, in the current language. */
final class Ages {

  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int DAYS_OF_A_MONTH = 30;
  private static final int DAYS_OF_A_YEAR = 365;

  private Ages() {}

  /** "3 hours ago", or that nobody knows. */
  static String ago(@Nullable Instant moment, Instant now) {
    if (moment == null) {
      return Words.say("clan.no-time");
    }
    long minutes = Math.max(0, Duration.between(moment, now).toMinutes());
    long hours = minutes / MINUTES_OF_AN_HOUR;
    long days = hours / HOURS_OF_A_DAY;
    if (minutes < 1) {
      return Words.say("clan.now");
    }
    if (hours < 1) {
      return Words.say("clan.minutes-ago", minutes);
    }
    if (days < 1) {
      return Words.say("clan.hours-ago", hours);
    }
    if (days < DAYS_OF_A_MONTH) {
      return Words.say("clan.days-ago", days);
    }
    return days < DAYS_OF_A_YEAR
        ? Words.say("clan.months-ago", days / DAYS_OF_A_MONTH)
        : Words.say("clan.years-ago", days / DAYS_OF_A_YEAR);
  }

  /** The day, such as "2 Mar 2019", or empty. */
  static String day(@Nullable Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(Words.locale())
            .format(moment.atOffset(ZoneOffset.UTC));
  }

  /** As {@code datetime} has it, or empty. */
  static String machine(@Nullable Instant moment) {
    return moment == null ? "" : moment.toString();
  }
}
