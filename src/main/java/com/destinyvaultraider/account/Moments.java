package com.destinyvaultraider.account;

import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says moments in the player's language. */
final class Moments {

  private Moments() {}

  /** Such as Nov 30, 2026. */
  static String day(Instant moment) {
    return say(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), moment);
  }

  /** Such as Nov 30, 2026, 5:40 PM UTC. */
  static String minute(Instant moment) {
    return say(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), moment)
        + " UTC";
  }

  private static String say(DateTimeFormatter format, Instant moment) {
    return format.withLocale(Words.locale()).format(moment.atZone(ZoneOffset.UTC));
  }
}
