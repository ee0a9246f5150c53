package com.destinyvaultraider.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weeks of the game, and how calendars read them. 4 December 2026 is a Friday. */
class CalendarFeedTests {

  @ParameterizedTest
  @CsvSource({
    "2026-12-04T16:59:59Z, false, 2026-12-04T17:00:00Z",
    "2026-12-04T17:00:00Z, true,  2026-12-04T17:00:00Z",
    "2026-12-08T16:59:59Z, true,  2026-12-04T17:00:00Z",
    "2026-12-08T17:00:00Z, false, 2026-12-11T17:00:00Z",
    "2026-12-10T00:00:00Z, false, 2026-12-11T17:00:00Z",
  })
  void knowsWhenXurIsThere(Instant now, boolean here, Instant from) {
    assertThat(GameCalendar.isHere(now)).isEqualTo(here);
    assertThat(GameCalendar.visit(now).from()).isEqualTo(from);
  }

  @Test
  void listsVisitsAndResets() {
    String calendar = CalendarFeed.write(Instant.parse("2026-12-05T12:00:00Z"));

    assertThat(calendar.lines())
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .endsWith("END:VCALENDAR");
    assertThat(calendar)
        .contains(
            "DTSTART:20261204T170000Z\r\nDTEND:20261208T170000Z\r\nSUMMARY:Xûr is here\r\n",
            "DTSTART:20261211T170000Z\r\nDTEND:20261215T170000Z\r\nSUMMARY:Xûr is here\r\n",
            "DTSTART:20261208T170000Z\r\nDTEND:20261208T171500Z\r\nSUMMARY:Weekly reset\r\n");
    assertThat(calendar.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(16);
    assertThat(calendar.lines().filter(line -> line.startsWith("UID:"))).doesNotHaveDuplicates();
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void keepsTheNameOfAnEventFromDayToDay() {
    String today = CalendarFeed.write(Instant.parse("2026-12-05T12:00:00Z"));
    String tomorrow = CalendarFeed.write(Instant.parse("2026-12-06T12:00:00Z"));

    assertThat(tomorrow.lines().filter(line -> line.startsWith("UID:")))
        .containsExactlyElementsOf(today.lines().filter(line -> line.startsWith("UID:")).toList());
  }

  @Test
  void speaksGerman() {
    AtomicReference<String> calendar = new AtomicReference<>("");
    Words.speaking(
        Language.GERMAN,
        () -> calendar.set(CalendarFeed.write(Instant.parse("2026-12-05T12:00:00Z"))));

    assertThat(calendar.get()).contains("SUMMARY:Xûr ist da", "SUMMARY:Wöchentlicher Reset");
  }
}
