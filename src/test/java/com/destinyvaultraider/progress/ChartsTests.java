package com.destinyvaultraider.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.destinyvaultraider.progress.Chart.Bar;
import com.destinyvaultraider.progress.Chart.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ChartsTests {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
  private static final LocalDate LAST = LocalDate.parse("2026-11-30");

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
    "0, 1",
    "-3, 1",
    "1, 1",
    "4.9, 5",
    "5, 5",
    "5.1, 6",
    "7, 8",
    "10, 10",
    "11, 15",
    "26, 30",
    "99, 100",
    "101, 150",
    "1236, 1500",
    "0.03, 0.03",
    "1e9, 1e9"
  })
  void haveARoundTopThatIsNotBelowAnything(double highest, double top) {
    Scale scale = Scale.upTo(highest);

    assertThat(scale.top()).isCloseTo(top, within(top / 1e6));
    assertThat(scale.steps()).isBetween(1, 5);
    assertThat(scale.lines()).hasSize(scale.steps() + 1).startsWith(0.0);
    assertThat(scale.share(highest)).isBetween(0.0, 1.0);
  }

  @Test
  void haveATopForWhatIsNoNumber() {
    assertThat(Scale.upTo(Double.NaN).top()).isEqualTo(1);
    assertThat(Scale.upTo(Double.POSITIVE_INFINITY).top()).isEqualTo(1);
  }

  @Test
  void countAndDivideAsTheGameDoes() {
    assertThat(tally(12, 0, 3).killsPerDeath()).isEqualTo(12);
    assertThat(tally(12, 0, 3).killsAndAssistsPerDeath()).isEqualTo(13.5);
    assertThat(tally(12, 8, 4).killsPerDeath()).isEqualTo(1.5);
    assertThat(tally(12, 8, 4).killsAndAssistsPerDeath()).isEqualTo(1.75);
    assertThat(tally(0, 0, 0).killsPerDeath()).isZero();
  }

  @Test
  void standBarsOnEachOtherWithinThePicture() {
    Chart kills = charts().getFirst();

    assertThat(kills.id()).isEqualTo("kills");
    assertThat(kills.lines())
        .extracting(Mark::text)
        .containsExactly("0", "10", "20", "30", "40", "50");
    List<Bar> bars = kills.bars();
    assertThat(bars).extracting(Bar::css).containsExactly("pve", "pvp", "pve");
    // The second stands on the first of the same day.
    assertThat(bars.get(1).x()).isEqualTo(bars.get(0).x());
    assertThat(number(bars.get(1).y()) + number(bars.get(1).height()))
        .isCloseTo(number(bars.get(0).y()), within(0.11));
    for (Bar bar : bars) {
      assertThat(number(bar.x())).isBetween((double) Chart.LEFT, (double) Chart.RIGHT);
      assertThat(number(bar.y())).isBetween((double) Chart.TOP, (double) Chart.BOTTOM);
    }
  }

  @Test
  void tellTheSameInATable() {
    Chart kills = charts().getFirst();

    assertThat(kills.columns()).containsExactly("Day", "PvE", "PvP");
    assertThat(kills.rows())
        .extracting(row -> row.day() + " " + row.values())
        .containsExactly("30 Nov [5, –]", "12 Nov [40, 10]");
  }

  @Test
  void breakALineWhereNothingWasPlayed() {
    Chart pve = charts().get(1);

    assertThat(pve.curves())
        .singleElement()
        .satisfies(curve -> {
          assertThat(curve.points()).hasSize(2);
          // Two beginnings: the days are not next to each other.
          assertThat(curve.path().chars().filter(each -> each == 'M').count()).isEqualTo(2);
        });
  }

  @Test
  void areLeftOutWhereThereIsNothing() {
    assertThat(new Charts(new Statistics(Map.of(), null, Map.of(), FIRST, LAST, List.of())).all())
        .isEmpty();
  }

  @Test
  void writeNumbersAsTheLanguageDoes() {
    assertThat(Figures.ratio(1234.5)).isEqualTo("1,234.50");
    assertThat(Figures.time(3_599)).isEqualTo("59 min 59 s");
    assertThat(Figures.time(4_500_000)).isEqualTo("1,250 h 0 min");

    LocaleContextHolder.setLocale(Locale.GERMAN);

    assertThat(Figures.ratio(1234.5)).isEqualTo("1.234,50");
    assertThat(Figures.whole(12_034)).isEqualTo("12.034");
  }

  private static List<Chart> charts() {
    Map<Mode, Map<LocalDate, Tally>> days =
        Map.of(
            Mode.PVE, Map.of(LAST, tally(5, 0, 1), LAST.minusDays(18), tally(40, 2, 6)),
            Mode.PVP, Map.of(LAST.minusDays(18), tally(10, 20, 1)));
    return new Charts(new Statistics(Map.of(), null, days, FIRST, LAST, List.of())).all();
  }

  private static Tally tally(long kills, long deaths, long assists) {
    return new Tally(1, kills, deaths, assists, 0, 600, 0);
  }

  private static double number(String coordinate) {
    return Double.parseDouble(coordinate);
  }
}
