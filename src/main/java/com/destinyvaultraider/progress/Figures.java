package com.destinyvaultraider.progress;

import com.destinyvaultraider.language.Words;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes numbers, ratios and spans of time as the current language does. */
final class Figures {

  private static final int SECONDS_A_MINUTE = 60;
  private static final int MINUTES_AN_HOUR = 60;
  private static final int PERCENT = 100;

  private Figures() {}

  static String whole(long number) {
    return Words.number(number);
  }

  /** A number that is whole, or shown as if it were. */
  static String rounded(double number) {
    return Words.number(Math.round(number));
  }

  /** With two digits behind the point. */
  static String ratio(double number) {
    return digits(number, 2, 2);
  }

  /** With one digit behind the point. */
  static String tenths(double number) {
    return digits(number, 1, 1);
  }

  /** With as many as there are, which are few on an axis. */
  static String axis(double number) {
    return digits(number, 0, 2);
  }

  static String percent(double share) {
    return Words.say("progress.percent", Math.round(share * PERCENT));
  }

  /** "12 min 4 s", "3 h 20 min". */
  static String time(long seconds) {
    long minutes = seconds / SECONDS_A_MINUTE;
    return minutes < MINUTES_AN_HOUR
        ? Words.say("progress.minutes-seconds", minutes, seconds % SECONDS_A_MINUTE)
        : Words.say(
            "progress.hours-minutes",
            Words.number(minutes / MINUTES_AN_HOUR),
            minutes % MINUTES_AN_HOUR);
  }

  /** The day and the hour at which something began. */
  static String moment(Instant moment) {
    return DateTimeFormatter.ofPattern(Words.say("progress.moment"), Words.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  private static String digits(double number, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(Words.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format.format(number);
  }
}
