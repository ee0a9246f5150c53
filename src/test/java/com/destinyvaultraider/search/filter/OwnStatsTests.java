package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Sample.helmet;
import static com.destinyvaultraider.search.filter.Sample.weapon;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.comparison.OwnStat;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.inventory.Gear;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching by stats that players have made up. */
class OwnStatsTests {

  private static final int TITAN = 0;
  private static final int HUNTER = 1;

  /** Health and twice the weapons, and for Titans grenades alone. */
  private static final OwnStats OWN =
      new OwnStats(
          List.of(
              new OwnStat("raid", OwnStat.ANY_CLASS, List.of(1, 0, 0, 0, 0, 2)),
              new OwnStat("raid", TITAN, List.of(0, 0, 1, 0, 0, 0)),
              new OwnStat("solo", HUNTER, List.of(0, 1, 0, 0, 0, 0))));

  private static final Sample[] ARMOR = {
    helmet(1, "Hunter's").armorStats(10, 20, 5, 2, 2, 30),
    helmet(2, "Titan's").forClass(TITAN).armorStats(10, 20, 5, 2, 2, 30),
    helmet(3, "Other").armorStats(10, 8, 30, 30, 30, 25),
    weapon(4, "Far").stat(1240592695L, 60, 75),
  };

  @ParameterizedTest
  @CsvSource({
    "stat:raid:>=70, 1",
    "stat:raid:=70, 1",
    "stat:raid:=5, 2",
    "basestat:raid:=60, 3",
    "stat:solo:>0, 1 3",
    "stat:solo:20, 1",
    "stat:raid+health:=80, 1",
    "stat:raid&health:=40, 1",
    "stat:custom:>=70, 1",
    "stat:custom:=60, 3",
    "-stat:raid:>0, 4",
  })
  void addsUpWhatCountsForTheClass(String query, String expected) {
    assertThat(Sample.found(OWN, query, ARMOR))
        .extracting(String::valueOf)
        .containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stat:raid:>5", "basestat:solo:1", "stat:raid+health:>5"})
  void areKnownOnlyToWhoeverHasThem(String term) {
    assertThat(Understood.of(term, OWN, () -> false).wrong()).isEmpty();
    assertThat(Sample.understood(term).wrong()).hasSize(1);
  }

  @Test
  void findWhatIsBeatenInEachOfThem() {
    Sample[] all = {
      helmet(1, "Best").armorStats(20, 20, 2, 2, 2, 20),
      helmet(2, "Beaten in both").armorStats(10, 10, 30, 30, 30, 20),
      helmet(3, "Beaten in one").armorStats(10, 25, 1, 1, 1, 20),
      helmet(4, "Alone").forClass(2).armorStats(1, 1, 1, 1, 1, 1),
    };

    assertThat(Sample.found(OWN, "is:customstatlower", all)).containsExactly(2L);
    assertThat(Sample.found(OWN, "dupe:customstatlower", all)).containsExactly(2L);
    assertThat(Sample.found(OWN, "is:statlower", all)).isEmpty();
    assertThat(Sample.found(OWN, "dupe:customstatlower+statlower", all)).isEmpty();
    assertThat(Sample.found("is:customstatlower", all)).isEmpty();
  }

  @Test
  void findWhatIsBeatenWithinItsSet() {
    Sample[] all = {
      helmet(1, "Best").ofSet(7, "A").armorStats(20, 20, 2, 2, 2, 20),
      helmet(2, "Beaten").ofSet(7, "A").armorStats(10, 10, 30, 30, 30, 20),
      helmet(3, "Of another").ofSet(8, "B").armorStats(10, 10, 30, 30, 30, 20),
    };

    assertThat(Sample.found(OWN, "dupe:setbonus+customstatlower", all)).containsExactly(2L);
  }

  @Test
  void areMissedWhereTheyAreAskedForAndThereAreNone() {
    assertThat(Sample.understood("stat:custom:>5").remarks(Gear.account())).hasSize(1);
    assertThat(Sample.understood("is:customstatlower").remarks(Gear.account())).hasSize(1);
    assertThat(Understood.of("stat:custom:>5", OWN, () -> false).remarks(Gear.account())).isEmpty();
  }
}
