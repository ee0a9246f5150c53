package com.destinyvaultraider.comparison;

import static com.destinyvaultraider.search.filter.Sample.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.search.filter.Sample;
import java.util.List;
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

  private static MaxPower max(Sample... samples) {
    List<ItemDetail> all = Stream.of(samples).map(Sample::detail).toList();
    return MaxPower.of(all);
  }
}
