package com.destinyvaultraider.inventory;

import static com.destinyvaultraider.inventory.Gear.ACE_OF_SPADES;
import static com.destinyvaultraider.inventory.Gear.CORES;
import static com.destinyvaultraider.inventory.Gear.HUNTER;
import static com.destinyvaultraider.inventory.Gear.MIDNIGHT_COUP;
import static com.destinyvaultraider.inventory.Gear.TITAN;
import static com.destinyvaultraider.inventory.Gear.account;
import static com.destinyvaultraider.inventory.Gear.carried;
import static com.destinyvaultraider.inventory.Gear.equipped;
import static com.destinyvaultraider.inventory.Gear.instance;
import static com.destinyvaultraider.inventory.Gear.stack;
import static com.destinyvaultraider.inventory.Gear.vault;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.ProfileResponse.RecordState;
import com.destinyvaultraider.manifest.Variables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 2: never lie about where an item is. */
class HeldPictureTests {

  private long numbers;

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final ItemInstanceId ACE = new ItemInstanceId(1);

  private final HeldPicture held = new HeldPicture();

  @ParameterizedTest
  @CsvSource({"64, 50", "300, 150", "1000, 500", "64000, 2000"})
  void areAsManyAsTheMemoryHolds(long megabytes, long most) {
    assertThat(HeldPicture.most(megabytes << 20)).isEqualTo(most);
  }

  @Test
  void weighsWhatIsInIt() {
    int nothing = held.weight();

    take(NOON, vault());

    assertThat(held.weight()).isEqualTo(nothing + shown().items().size());
  }

  @Test
  void showsAMoveAtOnce() {
    take(NOON, vault());

    confirm(new Change.Moved(ACE, vault(), carried(HUNTER), NOON.plusSeconds(1)), NOON);

    assertThat(whereTheAceIs()).isEqualTo(carried(HUNTER));
  }

  @Test
  void keepsAMoveOverAProfileFromBeforeIt() {
    take(NOON, vault());
    confirm(new Change.Moved(ACE, vault(), carried(HUNTER), NOON.plusSeconds(10)), NOON);

    take(NOON.plusSeconds(5), vault());

    assertThat(whereTheAceIs()).isEqualTo(carried(HUNTER));
  }

  @Test
  void believesAProfileFromAfterTheMove() {
    take(NOON, vault());
    confirm(new Change.Moved(ACE, vault(), carried(HUNTER), NOON.plusSeconds(10)), NOON);

    take(NOON.plusSeconds(20), vault());

    assertThat(whereTheAceIs()).isEqualTo(vault());
  }

  @Test
  void neverGoesBackToAnOlderProfile() {
    take(NOON.plusSeconds(60), carried(TITAN));

    take(NOON, vault());

    assertThat(whereTheAceIs()).isEqualTo(carried(TITAN));
  }

  @Test
  void keepsAMoveWithinTheSecondThatBungiesClockShows() {
    take(NOON, vault());
    confirm(new Change.Moved(ACE, vault(), carried(HUNTER), NOON.plusSeconds(10)), NOON);

    take(NOON.plusMillis(10_400), vault());

    assertThat(whereTheAceIs()).isEqualTo(carried(HUNTER));
  }

  @Test
  void replaysAWholeJourneyOverAProfileFromBeforeIt() {
    take(NOON, carried(HUNTER));
    confirm(new Change.Moved(ACE, carried(HUNTER), vault(), NOON.plusSeconds(1)), NOON);
    confirm(new Change.Moved(ACE, vault(), carried(TITAN), NOON.plusSeconds(2)), NOON);

    take(NOON, carried(HUNTER));

    assertThat(whereTheAceIs()).isEqualTo(carried(TITAN));
  }

  @Test
  void keepsTheWayBackAsLongAsTheWayThere() {
    take(NOON, vault());
    confirm(new Change.Moved(ACE, vault(), carried(HUNTER), NOON.plusMillis(10_999)), NOON);
    confirm(new Change.Moved(ACE, carried(HUNTER), vault(), NOON.plusMillis(10_300)), NOON);

    take(NOON.plusMillis(11_500), vault());

    assertThat(whereTheAceIs()).isEqualTo(vault());
  }

  @Test
  void leavesAloneWhatThePlayerHasMovedInTheGameSince() {
    take(NOON, vault());
    confirm(new Change.Moved(ACE, vault(), carried(HUNTER), NOON.plusSeconds(10)), NOON);

    take(NOON.plusSeconds(10), carried(TITAN));

    assertThat(whereTheAceIs()).isEqualTo(carried(TITAN));
  }

  @Test
  void swapsWhatIsWorn() {
    Item coup = instance(MIDNIGHT_COUP, 2, equipped(HUNTER));
    held.take(account(NOON, instance(ACE_OF_SPADES, 1, carried(HUNTER)), coup), NOON, NOON);

    confirm(new Change.PutOn(ACE, HUNTER, NOON.plusSeconds(1)), NOON);

    assertThat(whereTheAceIs()).isEqualTo(equipped(HUNTER));
    assertThat(shown().item(new ItemInstanceId(2)).orElseThrow().place())
        .isEqualTo(carried(HUNTER));
  }

  @Test
  void countsThePowerOfWhatIsPutOn() {
    Item weak =
        new Item(
            MIDNIGHT_COUP,
            new ItemInstanceId(2),
            1,
            MIDNIGHT_COUP.bucketHash(),
            equipped(HUNTER),
            0,
            0,
            true,
            0,
            420,
            0,
            null);
    held.take(account(NOON, instance(ACE_OF_SPADES, 1, carried(HUNTER)), weak), NOON, NOON);

    confirm(new Change.PutOn(ACE, HUNTER, NOON.plusSeconds(1)), NOON);

    assertThat(shown().character(HUNTER).orElseThrow().light()).isEqualTo(500 + 80 / 8);
  }

  @Test
  void splitsAndMergesStacks() {
    Place pockets = new Place.Pockets();
    held.take(account(NOON, stack(CORES, 100, vault()), stack(CORES, 5, pockets)), NOON, NOON);

    confirm(
        new Change.StackMoved(CORES.hash(), 40, vault(), pockets, 100, NOON.plusSeconds(1)), NOON);

    assertThat(shown().quantity(CORES.hash(), vault())).isEqualTo(60);
    assertThat(shown().quantity(CORES.hash(), pockets)).isEqualTo(45);
    assertThat(shown().items()).hasSize(2);
  }

  @Test
  void countsAStackMoveOnlyOnce() {
    Place pockets = new Place.Pockets();
    held.take(account(NOON, stack(CORES, 100, vault())), NOON, NOON);
    confirm(
        new Change.StackMoved(CORES.hash(), 40, vault(), pockets, 100, NOON.plusSeconds(1)), NOON);

    held.take(
        account(NOON.plusSeconds(1), stack(CORES, 60, vault()), stack(CORES, 40, pockets)),
        NOON,
        NOON);

    assertThat(shown().quantity(CORES.hash(), vault())).isEqualTo(60);
    assertThat(shown().quantity(CORES.hash(), pockets)).isEqualTo(40);
  }

  @Test
  void showsAMoveOverAnOlderProfileWhateverThatSays() {
    take(NOON, vault());
    confirm(new Change.Moved(ACE, vault(), carried(HUNTER), NOON.plusSeconds(60)), NOON);

    // In the game it went to the Titan and back to the vault before we moved it.
    take(NOON.plusSeconds(30), carried(TITAN));

    assertThat(whereTheAceIs()).isEqualTo(carried(HUNTER));
  }

  @Test
  void putsOnOverAnOlderProfileWhatLaysElsewhereThen() {
    Item coup = instance(MIDNIGHT_COUP, 2, equipped(HUNTER));
    held.take(account(NOON, instance(ACE_OF_SPADES, 1, carried(HUNTER)), coup), NOON, NOON);
    confirm(new Change.PutOn(ACE, HUNTER, NOON.plusSeconds(60)), NOON);

    held.take(account(NOON.plusSeconds(30), instance(ACE_OF_SPADES, 1, vault()), coup), NOON, NOON);

    assertThat(whereTheAceIs()).isEqualTo(equipped(HUNTER));
  }

  @Test
  void addsAStackMoveToAnOlderProfileWithAnotherQuantity() {
    Place pockets = new Place.Pockets();
    held.take(account(NOON, stack(CORES, 100, vault())), NOON, NOON);
    confirm(
        new Change.StackMoved(CORES.hash(), 40, vault(), pockets, 100, NOON.plusSeconds(60)), NOON);

    held.take(account(NOON.plusSeconds(30), stack(CORES, 90, vault())), NOON, NOON);

    assertThat(shown().quantity(CORES.hash(), vault())).isEqualTo(50);
    assertThat(shown().quantity(CORES.hash(), pockets)).isEqualTo(40);
  }

  @Test
  void takesANewProfileWhereTheNewestIsFromATimeYetToCome() {
    take(NOON.plusSeconds(3600), carried(TITAN));

    take(NOON, vault());

    assertThat(whereTheAceIs()).isEqualTo(vault());
  }

  @Test
  void countsAgeByBungiesClock() {
    Instant bungieNow = NOON.minusSeconds(600);
    held.take(account(bungieNow.minusSeconds(30), stack(CORES, 1, vault())), NOON, bungieNow);

    assertThat(held.freshness(NOON).age()).hasSeconds(30);
  }

  @Test
  void restoresNothingOverWhatIsSeen() {
    take(NOON, vault());

    held.restore(account(NOON.plusSeconds(5), instance(ACE_OF_SPADES, 1, carried(TITAN))), NOON);

    assertThat(whereTheAceIs()).isEqualTo(vault());
    assertThat(held.isRestored()).isFalse();
  }

  @Test
  void remembersWhatWasToldBeforeAndIsNotToldNow() {
    Standing known =
        new Standing(
            List.of(new SavedLoadout(HUNTER, 1, 7, Set.of(ACE))),
            Map.of(60L, new RecordState(4, List.of())),
            null);
    held.take(account(NOON).standing(known), NOON, NOON);

    held.take(
        account(NOON.plusSeconds(30)).standing(new Standing(List.of(), null, Variables.NONE)),
        NOON,
        NOON);
    held.take(account(NOON.plusSeconds(10)).standing(known), NOON, NOON);
    take(NOON.plusSeconds(40), vault());

    assertThat(shown().standing())
        .isEqualTo(new Standing(List.of(), known.records(), Variables.NONE));
  }

  @Test
  void asksForMoreOnlyWhereThereIsAPictureAlreadyAndSeldom() {
    assertThat(held.asksForMore(NOON)).isFalse();
    take(NOON, vault());

    assertThat(held.asksForMore(NOON)).isTrue();
    assertThat(held.asksForMore(NOON.plusSeconds(29 * 60))).isFalse();
    assertThat(held.asksForMore(NOON.plusSeconds(30 * 60))).isTrue();
  }

  private void take(Instant minted, Place aceIn) {
    held.take(account(minted, instance(ACE_OF_SPADES, ACE.value(), aceIn)), NOON, NOON);
  }

  private Place whereTheAceIs() {
    return shown().item(ACE).orElseThrow().place();
  }

  private Picture shown() {
    return Objects.requireNonNull(held.shown());
  }

  /** Under the next number, as the database gives them out. */
  private void confirm(Change change, Instant now) {
    numbers++;
    held.confirm(Map.of(numbers, change), now);
  }
}
