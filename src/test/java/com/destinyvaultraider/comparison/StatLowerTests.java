package com.destinyvaultraider.comparison;

import static com.destinyvaultraider.search.filter.Sample.helmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.search.filter.Sample;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which armor beats which, whatever one does with it. */
class StatLowerTests {

  @Test
  void moreInOneStatAndNowhereLessBeats() {
    assertThat(
            lower(
                helmet(1, "A").armorStats(7, 8, 9, 10, 11, 12),
                helmet(2, "B").armorStats(8, 9, 10, 11, 12, 13)))
        .containsExactly(1L);
    assertThat(
            lower(
                helmet(1, "A").armorStats(1, 2, 3, 4, 5, 8),
                helmet(2, "B").armorStats(1, 2, 3, 4, 5, 6)))
        .containsExactly(2L);
  }

  @Test
  void equalsAndMixedBeatNobody() {
    assertThat(
            lower(
                helmet(1, "A").armorStats(1, 2, 3, 4, 5, 6),
                helmet(2, "B").armorStats(1, 2, 3, 4, 5, 6)))
        .isEmpty();
    assertThat(
            lower(
                helmet(1, "A").armorStats(9, 2, 3, 4, 5, 6),
                helmet(2, "B").armorStats(1, 9, 3, 4, 5, 6)))
        .isEmpty();
  }

  @Test
  void artificeMayAddToAnyStat() {
    assertThat(
            lower(
                helmet(1, "A").armorStats(4, 8, 9, 10, 11, 12).artifice(),
                helmet(2, "B").armorStats(7, 8, 9, 10, 11, 12)))
        .isEmpty();
    assertThat(
            lower(
                helmet(1, "A").armorStats(0, 1, 2, 3, 4, 5).artifice(),
                helmet(2, "B").armorStats(3, 4, 5, 6, 7, 8)))
        .containsExactly(1L);
    assertThat(
            lower(
                helmet(1, "A").armorStats(1, 1, 2, 3, 4, 5).artifice(),
                helmet(2, "B").armorStats(3, 4, 5, 6, 7, 8)))
        .isEmpty();
  }

  @Test
  void tuningRaisesOneStatForAnother() {
    Sample plain = helmet(1, "A").armorStats(25, 20, 10, 0, 0, 0).tiered(5);
    Sample tunable = helmet(2, "B").armorStats(25, 20, 10, 0, 0, 0).tiered(5).tunable(0);

    assertThat(lower(plain, tunable)).containsExactly(1L);
    assertThat(ArmorStats.tuned(tunable.detail())).isZero();
  }

  @Test
  void otherClassesSlotsAndExoticsAreLeftAlone() {
    Sample weak = helmet(1, "A").armorStats(1, 1, 1, 1, 1, 1);

    assertThat(lower(weak, helmet(2, "B").forClass(0).armorStats(9, 9, 9, 9, 9, 9))).isEmpty();
    assertThat(lower(weak, helmet(2, "B").exotic().armorStats(9, 9, 9, 9, 9, 9))).isEmpty();
    assertThat(lower(weak, Sample.in(14239492L, 2, "B").forClass(1).armorStats(9, 9, 9, 9, 9, 9)))
        .isEmpty();
  }

  @Test
  void saysWhy() {
    ItemDetail weak = helmet(1, "A").armorStats(1, 2, 3, 4, 5, 6).ofSet(7, "Lustrous").detail();
    ItemDetail strong = helmet(2, "B").armorStats(1, 2, 3, 4, 9, 6).ofSet(7, "Lustrous").detail();

    assertThat(StatLower.of(List.of(weak, strong)).beaten(weak))
        .hasValueSatisfying(beaten -> {
          assertThat(beaten.by()).containsExactly(strong);
          assertThat(beaten.reason()).isEqualTo("Beaten by B: Stat 1943323491 +4; same set bonus");
        });
  }

  @Test
  void saysWhereModsMayHaveAPart() {
    ItemDetail weak = helmet(1, "A").told().armorStats(1, 2, 3, 4, 5, 6).detail();
    ItemDetail strong = helmet(2, "B").armorStats(1, 2, 3, 4, 9, 6).detail();

    assertThat(StatLower.of(List.of(weak, strong)).beaten(weak))
        .hasValueSatisfying(beaten ->
            assertThat(beaten.reason())
                .endsWith("totals as Bungie tells them, which may hold mods"));
  }

  private static List<Long> lower(Sample... samples) {
    List<ItemDetail> all = Stream.of(samples).map(Sample::detail).toList();
    StatLower lower = StatLower.of(all);
    return all.stream()
        .filter(each -> lower.beaten(each).isPresent())
        .map(each -> Objects.requireNonNull(each.item().id()).value())
        .toList();
  }
}
