package com.destinyvaultraider.inventory;

import static com.destinyvaultraider.inventory.Gear.ACE_OF_SPADES;
import static com.destinyvaultraider.inventory.Gear.CORES;
import static com.destinyvaultraider.inventory.Gear.HUNTER;
import static com.destinyvaultraider.inventory.Gear.TITAN;
import static com.destinyvaultraider.inventory.Gear.account;
import static com.destinyvaultraider.inventory.Gear.carried;
import static com.destinyvaultraider.inventory.Gear.equipped;
import static com.destinyvaultraider.inventory.Gear.instance;
import static com.destinyvaultraider.inventory.Gear.stack;
import static com.destinyvaultraider.inventory.Gear.vault;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.inventory.CharacterPage.Destination;
import com.destinyvaultraider.inventory.CharacterPage.Slot;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a picture becomes a page. */
class PagesTests {

  private static final Remarks.Remark NOTHING = new Remarks.Remark(0, "", Integer.MAX_VALUE);

  @Test
  void marksOnlyOneOfSeveralStacks() {
    Picture picture = account(stack(CORES, 9999, vault()), stack(CORES, 12, vault()));

    assertThat(
            pages(picture, Long.toString(CORES.hash()))
                .vault(hunter(picture), true, Arrangement.USUAL, _ -> NOTHING)
                .categories())
        .flatExtracting(VaultPage.Category::tiles)
        .extracting(Tile::anchor)
        .containsExactly("marked", null);
  }

  @Test
  void knowsWhereSomethingCanBeWorn() {
    Picture picture =
        account(instance(ACE_OF_SPADES, 1, carried(HUNTER)), stack(CORES, 12, carried(HUNTER)));

    assertThat(pages(picture, "").character(hunter(picture)).slots())
        .extracting(Slot::wearable)
        .containsExactly(true, false);
  }

  @Test
  @DisplayName("M42: a worn weapon can be sent everywhere else, and is not offered to be equipped")
  void offersWhatCanBeDoneWithAWornWeapon() {
    Picture picture = account(instance(ACE_OF_SPADES, 1, equipped(HUNTER)));
    CharacterPage page = pages(picture, "").character(hunter(picture));

    assertThat(page.destinations())
        .extracting(Destination::target)
        .containsExactly("vault", TITAN.toString());
    assertThat(page.slots().getFirst().equipped())
        .returns(true, Tile::movable)
        .returns(true, Tile::equipped)
        .returns(false, Tile::equippable);
    assertThat(page.postmaster().tiles()).isEmpty();
  }

  @Test
  void leavesOutWhatLiesInABucketWithoutAName() {
    Picture picture =
        account(
            stack(CORES, 12, new Place.Pockets()),
            stack(account().definitions().item(1558457900L), 3, new Place.Pockets()));

    assertThat(pages(picture, "").character(hunter(picture)).shared())
        .extracting(Slot::name)
        .containsExactly("Consumables");
  }

  private static PlayedCharacter hunter(Picture picture) {
    return picture.character(HUNTER).orElseThrow();
  }

  private static Pages pages(Picture picture, String marked) {
    return new Pages(
        picture,
        new Tiles(picture, "", marked),
        new Cards("", Instant.EPOCH),
        Freshness.UNKNOWN,
        Selection.OFF);
  }
}
