package com.destinyvaultraider.comparison;

import static com.destinyvaultraider.search.filter.Sample.helmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.search.filter.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
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

  @Test
  void findsWhatLookingAtEachTwoFinds() {
    Random random = new Random(20260609);
    for (int account = 0; account < 300; account++) {
      List<ItemDetail> all = new ArrayList<>();
      for (long id = 1; id <= 12; id++) {
        all.add(any(random, id).detail());
      }
      StatLower lower = StatLower.of(all);
      for (ItemDetail each : all) {
        assertThat(lower.beaten(each).isPresent())
            .as("account %d, %s among %s", account, each.item().id(), all)
            .isEqualTo(isBeaten(each, all));
        lower
            .beaten(each)
            .ifPresent(beaten ->
                assertThat(beaten.by())
                    .doesNotHaveDuplicates()
                    .doesNotContain(each)
                    .allMatch(by ->
                        ArmorStats.configurations(each).stream().anyMatch(own -> beats(by, own))));
      }
    }
  }

  private static Sample any(Random random, long id) {
    int[] stats = random.ints(6, 0, 5).toArray();
    Sample sample = helmet(id, "Helmet " + id);
    return switch (random.nextInt(4)) {
      case 0 -> sample.armorStats(stats).artifice();
      case 1 -> sample.armorStats(stats).tiered(5).tunable(random.nextInt(6));
      case 2 -> sample.armorStats(stats).tiered(3);
      default -> sample.armorStats(stats);
    };
  }

  /** Every way to set it up is beaten by some way to set up something. */
  private static boolean isBeaten(ItemDetail detail, List<ItemDetail> all) {
    return ArmorStats.configurations(detail).stream()
        .allMatch(own -> all.stream().anyMatch(other -> beats(other, own)));
  }

  private static boolean beats(ItemDetail other, int[] own) {
    return ArmorStats.configurations(other).stream()
        .anyMatch(stats ->
            !Arrays.equals(stats, own)
                && IntStream.range(0, own.length).allMatch(at -> stats[at] >= own[at]));
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
