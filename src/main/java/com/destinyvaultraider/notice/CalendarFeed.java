package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.notice.GameCalendar.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes Xûr's coming visits and the weekly resets as a calendar (RFC 5545), in the language of the
 * current thread.
 */
final class CalendarFeed {

  private static final int WEEKS = 8;
  private static final int LONGEST_LINE = 74;
  private static final Duration RESET = Duration.ofMinutes(15);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();
  private final Instant now;

  private CalendarFeed(Instant now) {
    this.now = now;
  }

  /** The calendar of the weeks from now on, by Bungie's clock. */
  static String write(Instant now) {
    return new CalendarFeed(now).write();
  }

  private String write() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Destiny Vault Raider//Notices//EN");
    line("X-WR-CALNAME:" + escaped(Words.say("notice.calendar-title")));
    line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    for (Visit visit : GameCalendar.visits(now, WEEKS)) {
      event("xur", visit.from(), visit.to(), Words.say("notice.calendar-xur"));
    }
    for (Instant reset : GameCalendar.resets(now, WEEKS)) {
      event("reset", reset, reset.plus(RESET), Words.say("notice.calendar-reset"));
    }
    line("END:VCALENDAR");
    return text.toString();
  }

  private void event(String name, Instant from, Instant to, String summary) {
    line("BEGIN:VEVENT");
    line("UID:%s-%s@destiny-vault-raider".formatted(name, MOMENT.format(from)));
    line("DTSTAMP:" + MOMENT.format(now));
    line("DTSTART:" + MOMENT.format(from));
    line("DTEND:" + MOMENT.format(to));
    line("SUMMARY:" + escaped(summary));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** A line, folded where it is longer than programs have to take, between two characters. */
  private void line(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String character = Character.toString(line.codePointAt(i));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > LONGEST_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(character);
      bytes += more;
    }
    text.append("\r\n");
  }
}
