package com.destinyvaultraider.transfer.plan;

import static com.destinyvaultraider.inventory.Gear.ACE_OF_SPADES;
import static com.destinyvaultraider.inventory.Gear.CELESTIAL_NIGHTHAWK;
import static com.destinyvaultraider.inventory.Gear.CORES;
import static com.destinyvaultraider.inventory.Gear.EMBLEM;
import static com.destinyvaultraider.inventory.Gear.FATEBRINGER;
import static com.destinyvaultraider.inventory.Gear.FUNNELWEB;
import static com.destinyvaultraider.inventory.Gear.HUNTER;
import static com.destinyvaultraider.inventory.Gear.MIDNIGHT_COUP;
import static com.destinyvaultraider.inventory.Gear.SUNSHOT;
import static com.destinyvaultraider.inventory.Gear.TITAN;
import static com.destinyvaultraider.inventory.Gear.account;
import static com.destinyvaultraider.inventory.Gear.carried;
import static com.destinyvaultraider.inventory.Gear.equipped;
import static com.destinyvaultraider.inventory.Gear.instance;
import static com.destinyvaultraider.inventory.Gear.stack;
import static com.destinyvaultraider.inventory.Gear.vault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.transfer.plan.Plan.Load;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlannerTests {

  private static final int ACE = 1;

  @Test
  @DisplayName("M1-M4: one end is the vault")
  void movesToAndFromTheVaultWithOneCall() {
    assertThat(calls(account(ace(vault())), to(HUNTER)))
        .containsExactly("Ace of Spades from vault to Hunter");
    assertThat(calls(account(ace(carried(HUNTER))), new Target.Vault()))
        .containsExactly("Ace of Spades from Hunter to vault");
  }

  @Test
  @DisplayName("M5, M6: neither end is the vault")
  void sendsFromCharacterToCharacterThroughTheVault() {
    assertThat(calls(account(ace(carried(HUNTER))), to(TITAN)))
        .containsExactly("Ace of Spades from Hunter to vault", "Ace of Spades from vault to Titan");
  }

  @Test
  @DisplayName("M7, M8: the bucket has room, or is full of what can be moved")
  void makesRoomInAFullBucket() {
    Picture full = account(join(ace(vault()), kinetics(TITAN)));

    assertThat(calls(full, to(TITAN)))
        .containsExactly("Fatebringer from Titan to vault", "Ace of Spades from vault to Titan");
    assertThat(plan(full, to(TITAN)).displaced())
        .extracting(load -> load.cargo().name(), Load::wish, Load::to)
        .containsExactly(tuple("Fatebringer", 0, vault()));
  }

  @Test
  @DisplayName("M9: the bucket is full and nothing in it may be moved")
  void refusesWhereTheSlotIsFullOfWhatStays() {
    Picture account = account(join(ace(vault()), kinetics(HUNTER)));
    Regard regard = Regard.FREE.within(new Room.Only(Set.of()));
    Plan plan = Planner.plan(account, List.of(wish(ACE, to(HUNTER))), regard);

    assertThat(plan.stages()).isEmpty();
    assertThat(refusal(plan))
        .isEqualTo(
            "Your Hunter has no room for Ace of Spades: Kinetic Weapons holds 3 of 3. Moving"
                + " Fatebringer aside would make room.");
  }

  @Test
  @DisplayName("M10-M15, M24: part of a stack")
  void movesPartOfAStack() {
    for (int there : new int[] {0, 1, 9998}) {
      Picture account = account(cores(100, new Place.Pockets()), cores(there, vault()));
      Plan plan = plan(account, stacks(3, new Place.Pockets(), new Target.Vault()));

      assertThat(words(plan)).containsExactly("3 Enhancement Core from Hunter to vault");
    }
    Plan back = plan(account(cores(100, vault())), stacks(3, vault(), to(HUNTER)));
    assertThat(words(back)).containsExactly("3 Enhancement Core from vault to Hunter");
  }

  @Test
  @DisplayName("M16, M37: there is one already of what may lie there once")
  void refusesASecondUniqueStack() {
    Picture account = account(tickets(3, vault()), tickets(2, new Place.Pockets()));
    Plan plan =
        plan(
            account,
            new Wish(
                new Subject.Stack(TICKET.hash(), List.of(new Place.Pockets()), null),
                new Target.Vault()));

    assertThat(plan.stages()).isEmpty();
    assertThat(refusal(plan)).contains("There is a stack of Ticket in the vault already");
  }

  @Test
  void refusesAPartOfAUniqueStack() {
    Picture account = account(tickets(3, vault()));
    Wish part = new Wish(new Subject.Stack(TICKET.hash(), List.of(vault()), 1), to(HUNTER));

    assertThat(refusal(plan(account, part))).contains("only be moved as a whole stack");
  }

  @Test
  @DisplayName("M17: lost item, own character")
  void pullsFromThePostmasterWithOneCall() {
    assertThat(calls(account(ace(new Place.Postmaster(HUNTER))), to(HUNTER)))
        .containsExactly("Ace of Spades from postmaster to Hunter");
  }

  @Test
  @DisplayName("M18: lost item, own character whose bucket is full by our data")
  void pullsIntoABucketThatIsTakenToHaveRoom() {
    Picture account = account(join(ace(new Place.Postmaster(HUNTER)), kinetics(HUNTER)));
    Regard regard = Regard.FREE.within(new Room.TakenForGranted());

    Plan plan = Planner.plan(account, List.of(wish(ACE, to(HUNTER))), regard);

    assertThat(words(plan)).containsExactly("Ace of Spades from postmaster to Hunter");
    assertThat(calls(account, to(HUNTER))).hasSize(2);
  }

  @Test
  @DisplayName("M19, M20: lost item, another character")
  void sendsWhatWasLostToAnotherCharacter() {
    assertThat(calls(account(ace(new Place.Postmaster(HUNTER))), to(TITAN))).hasSize(3);
    assertThat(calls(account(join(ace(new Place.Postmaster(HUNTER)), kinetics(TITAN))), to(TITAN)))
        .hasSize(4);
  }

  @Test
  @DisplayName("M21: lost item into the vault")
  void sendsWhatWasLostToTheVault() {
    assertThat(calls(account(ace(new Place.Postmaster(HUNTER))), new Target.Vault()))
        .containsExactly(
            "Ace of Spades from postmaster to Hunter", "Ace of Spades from Hunter to vault");
  }

  @Test
  @DisplayName("M22: the other character and the vault are full")
  void makesRoomWhereTheTargetAndTheVaultAreFull() {
    Picture account =
        account(join(join(ace(carried(HUNTER)), kinetics(TITAN)), stored(FATEBRINGER, 6)));

    Plan plan = plan(account, to(TITAN));

    assertThat(words(plan))
        .containsExactly(
            "Fatebringer from vault to Hunter",
            "Fatebringer from Titan to vault",
            "Fatebringer from vault to Hunter",
            "Ace of Spades from Hunter to vault",
            "Ace of Spades from vault to Titan");
    assertThat(plan.displaced()).hasSize(2);
  }

  @Test
  @DisplayName("M23: everything is full and nothing can move")
  void refusesWhereEverythingIsFull() {
    Picture account =
        account(
            join(
                join(join(ace(vault()), kinetics(TITAN)), kinetics(HUNTER)),
                stored(FATEBRINGER, 5)));
    Plan plan = plan(account, to(TITAN));

    assertThat(plan.stages()).isEmpty();
    assertThat(refusal(plan)).contains("Kinetic Weapons holds 3 of 3", "nowhere to go");
  }

  @Test
  @DisplayName("M25, defect 14: what all characters share lands with all of them, and it is said")
  void saysThatASharedStackLandsInThePockets() {
    Plan plan = plan(account(cores(5, vault())), stacks(null, vault(), to(TITAN)));

    assertThat(plan.loads()).singleElement().extracting(Load::to).isEqualTo(new Place.Pockets());
  }

  @Test
  @DisplayName("M26: equip what is carried")
  void equipsWithOneCall() {
    Picture account = account(ace(carried(HUNTER)), instance(MIDNIGHT_COUP, 2, equipped(HUNTER)));

    assertThat(calls(account, equippedOn(HUNTER)))
        .containsExactly("Ace of Spades put on by Hunter");
  }

  @Test
  @DisplayName("M27: an exotic of the kind is worn in another slot")
  void putsAnotherExoticAwayBeforeEquippingOne() {
    Picture account =
        account(
            ace(carried(HUNTER)),
            instance(MIDNIGHT_COUP, 2, equipped(HUNTER)),
            instance(SUNSHOT, 3, equipped(HUNTER)),
            instance(FUNNELWEB, 4, carried(HUNTER)));

    assertThat(calls(account, equippedOn(HUNTER)))
        .containsExactly("Funnelweb put on by Hunter", "Ace of Spades put on by Hunter");
    assertThat(plan(account, equippedOn(HUNTER)).loads())
        .extracting(Load::role)
        .containsExactly(Role.WANTED, Role.INSTEAD);
  }

  @Test
  void doesNotMindAnExoticInTheSameSlot() {
    Picture account = account(ace(carried(HUNTER)), instance(ACE_OF_SPADES, 2, equipped(HUNTER)));

    assertThat(calls(account, equippedOn(HUNTER)))
        .containsExactly("Ace of Spades put on by Hunter");
  }

  @Test
  @DisplayName("M28: equip from the vault")
  void bringsAndEquipsInOneOrder() {
    assertThat(calls(account(ace(vault())), equippedOn(HUNTER)))
        .containsExactly("Ace of Spades from vault to Hunter", "Ace of Spades put on by Hunter");
  }

  @Test
  @DisplayName("M29, defect 13: another class's armor is refused before it moves")
  void refusesArmorOfAnotherClassBeforeMovingIt() {
    Picture account = account(instance(CELESTIAL_NIGHTHAWK, ACE, vault()));
    Plan plan = plan(account, equippedOn(TITAN));

    assertThat(plan.stages()).isEmpty();
    assertThat(refusal(plan)).contains("is for a Hunter", "your Titan");
  }

  @Test
  @DisplayName("M30: what is worn goes to the vault")
  void takesAWornItemOffBeforeItLeaves() {
    Picture account = account(ace(equipped(HUNTER)), instance(MIDNIGHT_COUP, 2, carried(HUNTER)));

    assertThat(calls(account, new Target.Vault()))
        .containsExactly("Midnight Coup put on by Hunter", "Ace of Spades from Hunter to vault");
  }

  @Test
  @DisplayName("M31: the exotic and what replaces the other one are both in the vault")
  void fetchesWhatReplacesAnExoticFromTheVault() {
    Picture account =
        account(
            ace(vault()),
            instance(MIDNIGHT_COUP, 2, equipped(HUNTER)),
            instance(SUNSHOT, 3, equipped(HUNTER)),
            instance(FUNNELWEB, 4, vault()));

    assertThat(calls(account, equippedOn(HUNTER)))
        .hasSize(4)
        .contains("Funnelweb put on by Hunter")
        .endsWith("Ace of Spades put on by Hunter");
  }

  @Test
  @DisplayName("M32, M33: a large unique stack takes one call, and nothing need be marked for that")
  void movesALargeUniqueStackWithOneCall() {
    Plan plan =
        plan(
            account(tickets(99, new Place.Pockets())),
            new Wish(
                new Subject.Stack(TICKET.hash(), List.of(new Place.Pockets()), null),
                new Target.Vault()));

    assertThat(words(plan)).containsExactly("99 Ticket from Hunter to vault");
  }

  @Test
  @DisplayName("M41: what an order names by the id it has now replaces nothing in the same order")
  void neverPutsOnWhatTheOrderItselfNames() {
    Picture account =
        account(
            ace(equipped(HUNTER)),
            item(MIDNIGHT_COUP, 22, carried(HUNTER), false, 900),
            item(FATEBRINGER, 3, carried(HUNTER), false, 100));

    assertThat(words(plan(account, wish(22, to(HUNTER)), wish(ACE, new Target.Vault()))))
        .containsExactly("Fatebringer put on by Hunter", "Ace of Spades from Hunter to vault");
  }

  @Test
  @DisplayName("M34, M40: what replaces a worn item is nothing that the order sends elsewhere")
  void putsNothingOnThatIsSentElsewhere() {
    Picture account =
        account(
            ace(equipped(HUNTER)),
            item(MIDNIGHT_COUP, 2, carried(HUNTER), false, 900),
            item(FATEBRINGER, 3, carried(HUNTER), false, 100));
    Plan plan = plan(account, wish(ACE, new Target.Vault()), wish(2, to(TITAN)));

    assertThat(words(plan)).contains("Fatebringer put on by Hunter").hasSize(4);
    Picture stored =
        account(
            ace(equipped(HUNTER)),
            item(MIDNIGHT_COUP, 2, vault(), false, 900),
            item(FATEBRINGER, 3, vault(), false, 100));
    assertThat(words(plan(stored, wish(ACE, to(TITAN)), wish(2, new Target.Vault()))))
        .contains("Fatebringer put on by Hunter")
        .hasSize(4);
  }

  @Test
  @DisplayName("M35: a stack that merges needs no room in the vault")
  void pullsWhatMergesWhileTheVaultIsFull() {
    Picture account =
        account(
            join(
                new Item[] {cores(5, new Place.Postmaster(TITAN)), cores(5, new Place.Pockets())},
                stored(FATEBRINGER, 6)));
    Plan plan = plan(account, stacks(null, new Place.Postmaster(TITAN), to(HUNTER)));

    assertThat(words(plan)).containsExactly("5 Enhancement Core from postmaster to Titan");
  }

  @Test
  @DisplayName("M36: of several things to equip one is gone")
  void equipsTheOthersWhereOneIsGone() {
    Picture account = account(ace(carried(HUNTER)));
    Plan plan = plan(account, wish(ACE, equippedOn(HUNTER)), wish(77, equippedOn(HUNTER)));

    assertThat(words(plan)).containsExactly("Ace of Spades put on by Hunter");
    assertThat(refusal(plan)).isEqualTo(Sayings.gone());
  }

  @Test
  @DisplayName("M38: the same move twice")
  void movesOnceWhatIsWishedTwice() {
    Plan plan = plan(account(ace(vault())), wish(ACE, to(HUNTER)), wish(ACE, to(HUNTER)));

    assertThat(plan.stages()).hasSize(1);
    assertThat(plan.unmoved()).singleElement().matches(Plan.Unmoved::there);
  }

  @Test
  @DisplayName("M39: many stacks to the vault")
  void movesManyStacksWithOneCallEach() {
    Place pockets = new Place.Pockets();
    Plan plan =
        plan(
            account(tickets(3, pockets), cores(50, pockets), cores(20, vault())),
            new Wish(new Subject.Stack(TICKET.hash(), List.of(pockets), null), new Target.Vault()),
            stacks(null, pockets, new Target.Vault()));

    assertThat(plan.stages()).hasSize(2);
  }

  @Test
  @DisplayName("Defect 3: the order of displacing holds for a single character too")
  void choosesByTheStatedOrderForOneCharacter() {
    Item[] items = {
      ace(vault()),
      instance(MIDNIGHT_COUP, 2, equipped(HUNTER)),
      item(ACE_OF_SPADES, 3, carried(HUNTER), false, 100),
      item(FATEBRINGER, 4, carried(HUNTER), true, 900)
    };
    Picture account =
        Gear.account(
            List.of(Gear.character(HUNTER, 1, "Hunter", 0)),
            List.of(items),
            account(items).definitions().buckets());

    assertThat(plan(account, to(HUNTER)).displaced())
        .singleElement()
        .extracting(load -> load.cargo().name())
        .isEqualTo("Fatebringer");
    Regard junk = new Regard(Map.of(new ItemInstanceId(3), Tag.JUNK), Set.of(), new Room.Freely());
    assertThat(Planner.plan(account, List.of(wish(ACE, to(HUNTER))), junk).displaced())
        .singleElement()
        .extracting(load -> load.cargo().id())
        .isEqualTo(new ItemInstanceId(3));
  }

  @Test
  @DisplayName("Defect 6: room for lost items is not made of exotics")
  void displacesNoExoticBeforeALegendary() {
    Picture account =
        account(
            instance(FATEBRINGER, ACE, new Place.Postmaster(HUNTER)),
            instance(MIDNIGHT_COUP, 2, equipped(HUNTER)),
            item(ACE_OF_SPADES, 3, carried(HUNTER), false, 1),
            item(FATEBRINGER, 4, carried(HUNTER), true, 999));

    assertThat(calls(account, to(HUNTER)))
        .containsExactly(
            "Fatebringer from Hunter to vault", "Fatebringer from postmaster to Hunter");
  }

  @Test
  void fetchesAReplacementFromTheVaultWhereTheBagHasNone() {
    Picture account = account(ace(equipped(HUNTER)), instance(MIDNIGHT_COUP, 2, vault()));

    assertThat(calls(account, to(TITAN)))
        .containsExactly(
            "Midnight Coup from vault to Hunter",
            "Midnight Coup put on by Hunter",
            "Ace of Spades from Hunter to vault",
            "Ace of Spades from vault to Titan");
  }

  @Test
  void refusesWhenThereIsNothingToWearInstead() {
    assertThat(refusal(plan(account(ace(equipped(HUNTER))), new Target.Vault())))
        .contains("nothing else to put on");
  }

  @Test
  void doesNothingWhereTheItemIsAlready() {
    for (Plan plan :
        List.of(
            plan(account(ace(vault())), new Target.Vault()),
            plan(account(ace(carried(HUNTER))), to(HUNTER)),
            plan(account(ace(equipped(HUNTER))), to(HUNTER)),
            plan(account(ace(equipped(HUNTER))), equippedOn(HUNTER)))) {
      assertThat(plan.stages()).isEmpty();
      assertThat(plan.unmoved()).singleElement().matches(Plan.Unmoved::there);
    }
  }

  @Test
  void refusesWhereTheVaultIsFullAndNothingCanLeaveIt() {
    Picture account =
        account(
            join(
                join(join(ace(carried(HUNTER)), kinetics(HUNTER, 2)), kinetics(TITAN)),
                stored(FATEBRINGER, 6)));

    assertThat(refusal(plan(account, new Target.Vault())))
        .isEqualTo(
            "The vault is full (6 of 6), so there is no room for Ace of Spades, and what could be"
                + " moved aside has nowhere to go.");
  }

  @Test
  void refusesWhatTheGameDoesNotMove() {
    assertThat(refusal(plan(account(instance(EMBLEM, ACE, carried(HUNTER))), new Target.Vault())))
        .contains("does not let A Classy Order be moved");
  }

  @Test
  void refusesWhatIsGone() {
    assertThat(refusal(plan(account(), new Target.Vault()))).isEqualTo(Sayings.gone());
  }

  @Test
  void refusesMoreOfAStackThanThereIs() {
    assertThat(refusal(plan(account(cores(100, vault())), stacks(101, vault(), to(HUNTER)))))
        .contains("not that many");
  }

  @Test
  void mergesAStackIntoFullPockets() {
    Place pockets = new Place.Pockets();
    Picture account = account(cores(100, vault()), cores(5, pockets), cores(9999, pockets));

    assertThat(words(plan(account, stacks(100, vault(), to(HUNTER)))))
        .containsExactly("100 Enhancement Core from vault to Hunter");
  }

  @Test
  void equipsSeveralWithOneCallTheExoticLast() {
    Picture account =
        account(
            ace(vault()),
            instance(MIDNIGHT_COUP, 2, equipped(HUNTER)),
            instance(SUNSHOT, 3, equipped(HUNTER)),
            instance(FUNNELWEB, 4, vault()));
    Plan plan = plan(account, wish(ACE, equippedOn(HUNTER)), wish(4, equippedOn(HUNTER)));

    assertThat(words(plan)).hasSize(3).endsWith("Funnelweb, Ace of Spades put on by Hunter");
    assertThat(plan.stages().getLast().loads()).containsExactly(1, 0);
  }

  @Test
  void refusesTheSecondOfTwoForOneSlotAndOfTwoExotics() {
    Picture account =
        account(ace(vault()), instance(SUNSHOT, 2, vault()), instance(FATEBRINGER, 3, vault()));
    Plan plan =
        plan(
            account,
            wish(ACE, equippedOn(HUNTER)),
            wish(2, equippedOn(HUNTER)),
            wish(3, equippedOn(HUNTER)));

    assertThat(plan.unmoved())
        .extracting(Plan.Unmoved::sentence)
        .containsExactly(
            "Your Hunter cannot wear Sunshot along with Ace of Spades: only one exotic of a kind"
                + " can be worn.",
            "Your Hunter cannot wear Ace of Spades and Fatebringer in the same slot.");
    assertThat(plan.stages()).hasSize(2);
  }

  @Test
  void refusesTheSecondOfTwoPlacesForOneThing() {
    Plan plan =
        plan(account(ace(carried(HUNTER))), wish(ACE, new Target.Vault()), wish(ACE, to(TITAN)));

    assertThat(words(plan)).containsExactly("Ace of Spades from Hunter to vault");
    assertThat(refusal(plan)).contains("cannot go to two places");
  }

  @Test
  void exchangesThingsBetweenFullBucketsWithoutDisplacingAny() {
    Item[] items =
        join(
            join(ace(carried(HUNTER)), kinetics(HUNTER, 2)),
            join(instance(MIDNIGHT_COUP, 2, carried(TITAN)), kinetics(TITAN, 2)));
    Plan plan = plan(account(items), wish(ACE, to(TITAN)), wish(2, to(HUNTER)));

    assertThat(plan.stages()).hasSize(4);
    assertThat(plan.displaces()).isFalse();
  }

  @Test
  void letsAWantedThingTakeTheSlotOfAnotherThatLeaves() {
    Picture account = account(ace(equipped(HUNTER)), instance(MIDNIGHT_COUP, 2, vault()));
    Plan plan = plan(account, wish(ACE, to(TITAN)), wish(2, equippedOn(HUNTER)));

    assertThat(plan.stages()).hasSize(4);
    assertThat(plan.loads()).extracting(Load::role).containsOnly(Role.WANTED);
  }

  @Test
  void grantsWhatFitsInTheOrderOfTheWishes() {
    Picture account =
        account(
            ace(vault()),
            instance(MIDNIGHT_COUP, 2, vault()),
            instance(MIDNIGHT_COUP, 3, vault()),
            instance(FATEBRINGER, 4, equipped(TITAN)));
    Plan plan = plan(account, wish(ACE, to(TITAN)), wish(2, to(TITAN)), wish(3, to(TITAN)));

    assertThat(plan.stages()).hasSize(2);
    assertThat(plan.unmoved()).singleElement().extracting(Plan.Unmoved::wish).isEqualTo(2);
  }

  @Test
  void displacesOnlyWhatWasAgreedTo() {
    Picture account = account(join(ace(vault()), kinetics(HUNTER)));
    Item last = account.items().getLast();
    Regard regard = Regard.FREE.within(new Room.Only(Set.of(Thing.of(last))));

    Plan plan = Planner.plan(account, List.of(wish(ACE, to(HUNTER))), regard);

    assertThat(plan.displaced())
        .singleElement()
        .extracting(load -> load.cargo().id())
        .isEqualTo(last.id());
  }

  private static final ItemDefinition TICKET =
      Gear.stackable(5004, "Ticket", Gear.CONSUMABLES, 99, "tickets", false);

  private static Item ace(Place place) {
    return instance(ACE_OF_SPADES, ACE, place);
  }

  private static Item item(
      ItemDefinition definition, long id, Place place, boolean locked, int power) {
    return instance(definition, id, place, locked, power);
  }

  private static Item cores(int quantity, Place place) {
    return stack(CORES, quantity, place);
  }

  private static Item tickets(int quantity, Place place) {
    return stack(TICKET, quantity, place);
  }

  /** A character's kinetic weapons, three of them, which is as many as fit. */
  private static Item[] kinetics(CharacterId character) {
    return kinetics(character, 3);
  }

  private static Item[] kinetics(CharacterId character, int number) {
    long first = character.value() % 10 * 100;
    return IntStream.range(0, number)
        .mapToObj(i ->
            instance(
                i == 0 ? MIDNIGHT_COUP : FATEBRINGER,
                first + i,
                i == 0 ? equipped(character) : carried(character)))
        .toArray(Item[]::new);
  }

  private static Item[] stored(ItemDefinition definition, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> instance(definition, 1000 + i, vault()))
        .toArray(Item[]::new);
  }

  private static Item[] join(Item one, Item... others) {
    return join(new Item[] {one}, others);
  }

  private static Item[] join(Item[] some, Item[] others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toArray(Item[]::new);
  }

  private static Target to(CharacterId character) {
    return new Target.OnCharacter(character, false);
  }

  private static Target equippedOn(CharacterId character) {
    return new Target.OnCharacter(character, true);
  }

  private static Wish wish(long id, Target target) {
    return new Wish(new Subject.Instance(new ItemInstanceId(id)), target);
  }

  private static Wish stacks(@Nullable Integer quantity, Place place, Target target) {
    return new Wish(new Subject.Stack(CORES.hash(), List.of(place), quantity), target);
  }

  private static Plan plan(Picture account, Target target) {
    return plan(account, wish(ACE, target));
  }

  private static Plan plan(Picture account, Wish... wishes) {
    return Planner.plan(account, List.of(wishes), Regard.FREE);
  }

  private static List<String> calls(Picture account, Target target) {
    Plan plan = plan(account, target);
    assertThat(plan.unmoved()).isEmpty();
    return words(plan);
  }

  private static String refusal(Plan plan) {
    List<String> sentences = new ArrayList<>();
    plan.unmoved().stream()
        .filter(unmoved -> !unmoved.there())
        .forEach(unmoved -> sentences.add(unmoved.sentence()));
    return String.join(" / ", sentences);
  }

  private static List<String> words(Plan plan) {
    return plan.stages().stream().map(stage -> words(stage.step())).toList();
  }

  private static String words(Step step) {
    String what =
        String.join(
            ", ",
            step.cargo().stream()
                .map(cargo ->
                    cargo.id() == null ? cargo.quantity() + " " + cargo.name() : cargo.name())
                .toList());
    return switch (step) {
      case Step.ToVault(var _, var id) -> "%s from %s to vault".formatted(what, name(id));
      case Step.FromVault(var _, var id) -> "%s from vault to %s".formatted(what, name(id));
      case Step.Pull(var _, var id) -> "%s from postmaster to %s".formatted(what, name(id));
      case Step.PutOn(var _, var id) -> "%s put on by %s".formatted(what, name(id));
    };
  }

  private static String name(CharacterId id) {
    return id.equals(HUNTER) ? "Hunter" : "Titan";
  }
}
