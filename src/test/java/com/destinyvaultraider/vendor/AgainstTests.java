package com.destinyvaultraider.vendor;

import static com.destinyvaultraider.search.filter.Sample.helmet;
import static com.destinyvaultraider.search.filter.Sample.weapon;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.search.filter.Sample;
import com.destinyvaultraider.vendor.Offer.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How what is for sale compares with what is owned. */
class AgainstTests {

  private static final long KIND = 77;
  private static final long OTHER_KIND = 78;

  @Test
  void findsTheRollThatThePlayerHas() {
    Verdict verdict = verdict(gun("Outlaw"), gun("Outlaw", "Rampage"), gun("Firefly"));

    assertThat(verdict.kind()).isEqualTo("same");
    assertThat(verdict.text()).isEqualTo("One of yours has all of these perks.");
  }

  @Test
  void namesTheTraitsThatNoneOfThePlayersHas() {
    Verdict verdict = verdict(gun("Outlaw", "Rampage"), gun("Outlaw"), gun("Firefly"));

    assertThat(verdict.kind()).isEqualTo("better");
    assertThat(verdict.text()).isEqualTo("None of yours has Rampage.");
  }

  @Test
  void tellsACombinationThatIsNewThoughItsTraitsAreNot() {
    Verdict verdict = verdict(gun("Outlaw", "Rampage"), gun("Outlaw"), gun("Rampage"));

    assertThat(verdict.kind()).isEqualTo("other");
    assertThat(verdict.text()).isEqualTo("You have each of these traits, but not together.");
  }

  @Test
  void saysNothingOfWeaponsOfWhichThePlayerHasNone() {
    Sample other = weapon(9, "Gun").ofKind(OTHER_KIND).traits("Outlaw");

    assertThat(against(other).verdict(gun("Outlaw").detail())).isNull();
  }

  @Test
  void comparesArmorWithTheBestOfItsKind() {
    assertThat(
            verdict(hat(KIND, 1, 30), hat(KIND, 1, 20), hat(KIND, 1, 25), hat(OTHER_KIND, 1, 60)))
        .isEqualTo(new Verdict("better", "Better than yours: its stats sum up to 30, 5 more."));
    assertThat(verdict(hat(KIND, 1, 20), hat(KIND, 1, 25)))
        .isEqualTo(new Verdict("worse", "Worse than yours: its stats sum up to 20, 5 less."));
    assertThat(verdict(hat(KIND, 1, 25), hat(KIND, 1, 25)).kind()).isEqualTo("same");
  }

  @Test
  void comparesArmorThatThePlayerLacksWithTheBestOfItsSlotAndClass() {
    assertThat(verdict(hat(KIND, 1, 30), hat(OTHER_KIND, 1, 28), hat(OTHER_KIND, 2, 60)))
        .isEqualTo(
            new Verdict("better", "Its stats sum up to 30, 2 more than your best for this slot."));
    assertThat(against(hat(OTHER_KIND, 2, 60)).verdict(hat(KIND, 1, 30).detail())).isNull();
  }

  private static Sample gun(String... traits) {
    return weapon(1, "Gun").ofKind(KIND).traits(traits);
  }

  private static Sample hat(long kind, int classType, int health) {
    return helmet(1, "Hat").ofKind(kind).forClass(classType).armorStats(health, 0, 0, 0, 0, 0);
  }

  private static Verdict verdict(Sample sale, Sample... owned) {
    return Objects.requireNonNull(against(owned).verdict(sale.detail()));
  }

  private static Against against(Sample... owned) {
    List<ItemDetail> details = Stream.of(owned).map(Sample::detail).toList();
    return new Against(details);
  }
}
