package com.destinyvaultraider.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ResetsTests {

  @BeforeEach
  void speakEnglish() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void speakAsBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({
    // A second before the reset of the week, at it, and on an ordinary day.
    "2026-12-01T16:59:59Z, 2026-12-01T17:00:00Z, 2026-12-01T17:00:00Z, 2026-12-04T17:00:00Z, true",
    "2026-12-01T17:00:00Z, 2026-12-02T17:00:00Z, 2026-12-08T17:00:00Z, 2026-12-04T17:00:00Z, false",
    "2026-12-03T09:30:00Z, 2026-12-03T17:00:00Z, 2026-12-08T17:00:00Z, 2026-12-04T17:00:00Z, false",
    "2026-12-04T17:00:00Z, 2026-12-05T17:00:00Z, 2026-12-08T17:00:00Z, 2026-12-11T17:00:00Z, true",
    // The clocks of summer change nothing.
    "2026-07-07T16:30:00Z, 2026-07-07T17:00:00Z, 2026-07-07T17:00:00Z, 2026-07-10T17:00:00Z, true",
    // The last day of a year.
    "2026-12-31T17:30:00Z, 2027-01-01T17:00:00Z, 2027-01-05T17:00:00Z, 2027-01-01T17:00:00Z, false"
  })
  void comeEveryDayAndEveryTuesday(
      Instant now, Instant day, Instant week, Instant arrival, boolean here) {
    assertThat(Resets.nextDaily(now)).isEqualTo(day);
    assertThat(Resets.nextWeekly(now)).isEqualTo(week);
    assertThat(Resets.nextArrival(now)).isEqualTo(arrival);
    assertThat(Resets.isXurHere(now)).isEqualTo(here);
  }

  @ParameterizedTest
  @CsvSource({
    "0, now",
    "1, 1 minute",
    "60, 1 minute",
    "61, 2 minutes",
    "3599, 1 hour 0 min",
    "3600, 1 hour 0 min",
    "12000, 3 hours 20 min",
    "86399, 1 day 0 h",
    "187200, 2 days 4 h",
    "-5, now"
  })
  void areSoFarAway(long seconds, String words) {
    Instant now = Instant.parse("2026-12-01T12:00:00Z");

    assertThat(Countdown.until(now.plusSeconds(seconds), now)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, just now",
    "59, just now",
    "60, 1 minute ago",
    "7199, 1 hour ago",
    "200000, 2 days ago",
    // A clock that was put back says nothing odd.
    "-100, just now"
  })
  void areSoLongAgo(long seconds, String words) {
    Instant now = Instant.parse("2026-12-01T12:00:00Z");

    assertThat(Countdown.since(now.minusSeconds(seconds), now)).isEqualTo(words);
  }

  @Test
  void areNamedWithDayAndHourInEveryLanguage() {
    Instant reset = Instant.parse("2026-12-01T17:00:00Z");
    assertThat(Countdown.dayAndHour(reset)).isEqualTo("Tue 1 Dec, 17:00 UTC");

    LocaleContextHolder.setLocale(Locale.GERMAN);

    assertThat(Words.locale()).isEqualTo(Locale.GERMAN);
    assertThat(Countdown.dayAndHour(reset)).isEqualTo("Di. 1. Dez., 17:00 UTC");
  }
}
