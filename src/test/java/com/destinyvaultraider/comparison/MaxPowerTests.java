package com.destinyvaultraider.comparison;

import static com.destinyvaultraider.search.filter.Sample.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.search.filter.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The strongest set that can be worn at once. */
class MaxPowerTests {

  private static final long KINETIC = 1498876634L;
  private static final long ENERGY = 2465295065L;
  private static final long POWER = 953998645L;
  private static final int HUNTER = 1;

  @Test
  void wearsOneExoticWhereItGainsMost() {
    MaxPower power =
        max(
            in(KINETIC, 1, "Exotic").exotic().power(510),
            in(KINETIC, 2, "Legendary").power(500),
            in(ENERGY, 3, "Exotic").exotic().power(512),
            in(ENERGY, 4, "Legendary").power(480),
            in(POWER, 5, "Legendary").power(505));

    assertThat(power.best(HUNTER).items())
        .extracting(each -> String.valueOf(each.item().id()))
        .containsExactly("2", "3", "5");
    assertThat(power.best(HUNTER).total()).isEqualTo(500 + 512 + 505);
    assertThat(power.best(HUNTER).in(ENERGY)).isPresent();
  }

  @Test
  void leavesAnotherClassAlone() {
    MaxPower power =
        max(
            in(14239492L, 1, "Titan's").forClass(0).power(600),
            in(14239492L, 2, "Hunter's").forClass(1).power(500));

    assertThat(power.best(HUNTER).items())
        .extracting(each -> String.valueOf(each.item().id()))
        .containsExactly("2");
  }

  @Test
  void findsNoLessThanTryingEverythingFinds() {
    Random random = new Random(20230228);
    for (int account = 0; account < 200; account++) {
      List<Sample> samples = new ArrayList<>();
      for (long id = 1; id <= 9; id++) {
        long bucket = List.of(KINETIC, ENERGY, POWER).get(random.nextInt(3));
        Sample sample = in(bucket, id, "Any " + id).power(500 + random.nextInt(20));
        samples.add(random.nextInt(3) == 0 ? sample.exotic() : sample);
      }
      MaxPower power = max(samples.toArray(Sample[]::new));
      List<ItemDetail> all = samples.stream().map(Sample::detail).toList();

      assertThat(power.best(HUNTER).total())
          .isEqualTo(most(all, List.of(KINETIC, ENERGY, POWER), true));
    }
  }

  /** The most power of all ways to fill these slots, at most one of them with an exotic. */
  private static int most(List<ItemDetail> all, List<Long> slots, boolean exoticAllowed) {
    if (slots.isEmpty()) {
      return 0;
    }
    List<Long> others = slots.subList(1, slots.size());
    int most = most(all, others, exoticAllowed);
    for (ItemDetail each : all) {
      boolean exotic = each.item().definition().isExotic();
      if (each.item().bucketHash() == slots.getFirst() && (exoticAllowed || !exotic)) {
        most = Math.max(most, each.item().power() + most(all, others, exoticAllowed && !exotic));
      }
    }
    return most;
  }

  @Test
  void sumsUpWhatIsWornAndNothingElse() {
    Place worn = new Place.Equipped(new CharacterId(7));
    List<ItemDetail> all =
        Stream.of(
                in(KINETIC, 1, "Worn").power(500).at(worn),
                in(ENERGY, 2, "Worn").power(503).at(worn),
                in(ENERGY, 3, "Stronger").power(600),
                in(POWER, 4, "Another's").power(600).at(new Place.Equipped(new CharacterId(8))))
            .map(Sample::detail)
            .toList();

    assertThat(MaxPower.worn(all, worn).total()).isEqualTo(1003);
    assertThat(MaxPower.worn(all, worn).power()).isEqualTo(125);
    assertThat(MaxPower.worn(all, worn).eighths()).isEqualTo(3);
  }

  private static MaxPower max(Sample... samples) {
    List<ItemDetail> all = Stream.of(samples).map(Sample::detail).toList();
    return MaxPower.of(all);
  }
}
