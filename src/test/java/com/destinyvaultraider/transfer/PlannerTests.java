package com.destinyvaultraider.transfer;

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

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.Order.Subject;
import com.destinyvaultraider.transfer.Order.Target;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTests {

  private static final int ACE = 1;

  @Test
  void sendsFromTheVaultWithOneCall() {
    assertThat(plan(account(ace(vault())), to(HUNTER)))
        .containsExactly("Ace of Spades from vault to Hunter");
  }

  @Test
  void sendsToTheVaultWithOneCall() {
    assertThat(plan(account(ace(carried(HUNTER))), new Target.Vault()))
        .containsExactly("Ace of Spades from Hunter to vault");
  }

  @Test
  void sendsFromCharacterToCharacterThroughTheVault() {
    assertThat(plan(account(ace(carried(HUNTER))), to(TITAN)))
        .containsExactly("Ace of Spades from Hunter to vault", "Ace of Spades from vault to Titan");
  }

  @Test
  void pullsFromThePostmasterWithOneCall() {
    assertThat(plan(account(ace(new Place.Postmaster(HUNTER))), to(HUNTER)))
        .containsExactly("Ace of Spades from postmaster to Hunter");
  }

  @Test
  void takesAWornItemOffBeforeItLeaves() {
    Picture account = account(ace(equipped(HUNTER)), instance(MIDNIGHT_COUP, 2, carried(HUNTER)));

    assertThat(plan(account, new Target.Vault()))
        .containsExactly("Midnight Coup put on by Hunter", "Ace of Spades from Hunter to vault");
  }

  @Test
  void fetchesAReplacementFromTheVaultWhereTheBagHasNone() {
    Picture account = account(ace(equipped(HUNTER)), instance(MIDNIGHT_COUP, 2, vault()));

    assertThat(plan(account, to(TITAN)))
        .containsExactly(
            "Midnight Coup from vault to Hunter",
            "Midnight Coup put on by Hunter",
            "Ace of Spades from Hunter to vault",
            "Ace of Spades from vault to Titan");
  }

  @Test
  void refusesWhenThereIsNothingToWearInstead() {
    assertThat(refusal(account(ace(equipped(HUNTER))), new Target.Vault()))
        .contains("nothing else to put on");
  }

  @Test
  void putsAnotherExoticAwayBeforeEquippingOne() {
    Picture account =
        account(
            ace(carried(HUNTER)),
            instance(MIDNIGHT_COUP, 2, equipped(HUNTER)),
            instance(SUNSHOT, 3, equipped(HUNTER)),
            instance(FUNNELWEB, 4, carried(HUNTER)));

    assertThat(plan(account, equippedOn(HUNTER)))
        .containsExactly("Funnelweb put on by Hunter", "Ace of Spades put on by Hunter");
  }

  @Test
  void doesNotMindAnExoticInTheSameSlot() {
    Picture account =
        account(
            ace(carried(HUNTER)), new ExoticInSlot(2).item(), instance(FATEBRINGER, 3, vault()));

    assertThat(plan(account, equippedOn(HUNTER))).containsExactly("Ace of Spades put on by Hunter");
  }

  @Test
  void bringsAndEquipsInOneOrder() {
    assertThat(plan(account(ace(vault())), equippedOn(HUNTER)))
        .containsExactly("Ace of Spades from vault to Hunter", "Ace of Spades put on by Hunter");
  }

  @Test
  void doesNothingWhereTheItemIsAlready() {
    assertThat(planned(account(ace(vault())), new Target.Vault()))
        .isInstanceOf(Planned.AlreadyThere.class);
    assertThat(planned(account(ace(carried(HUNTER))), to(HUNTER)))
        .isInstanceOf(Planned.AlreadyThere.class);
    assertThat(planned(account(ace(equipped(HUNTER))), equippedOn(HUNTER)))
        .isInstanceOf(Planned.AlreadyThere.class);
  }

  @Test
  void refusesWhereTheSlotIsFull() {
    Picture account =
        account(
            ace(vault()),
            instance(MIDNIGHT_COUP, 2, equipped(HUNTER)),
            instance(FATEBRINGER, 3, carried(HUNTER)),
            instance(FATEBRINGER, 4, carried(HUNTER)));

    assertThat(refusal(account, to(HUNTER))).contains("no room", "Kinetic Weapons holds 3 of 3");
  }

  @Test
  void refusesWhereTheVaultIsFull() {
    Item[] items =
        Stream.concat(
                Stream.of(ace(carried(HUNTER))),
                IntStream.range(10, 16).mapToObj(id -> instance(FATEBRINGER, id, vault())))
            .toArray(Item[]::new);

    assertThat(refusal(account(items), new Target.Vault())).contains("vault is full");
    assertThat(refusal(account(items), to(TITAN))).contains("vault is full");
  }

  @Test
  void refusesArmorOfAnotherClassBeforeMovingIt() {
    Picture account = account(instance(CELESTIAL_NIGHTHAWK, ACE, vault()));

    assertThat(refusal(account, equippedOn(TITAN))).contains("is for a Hunter", "your Titan");
  }

  @Test
  void refusesWhatTheGameDoesNotMove() {
    assertThat(refusal(account(instance(EMBLEM, ACE, carried(HUNTER))), new Target.Vault()))
        .contains("does not let A Classy Order be moved");
  }

  @Test
  void refusesWhatIsGone() {
    assertThat(refusal(account(), new Target.Vault())).isEqualTo(Words.GONE);
  }

  @Test
  void movesPartOfAStack() {
    Picture account = account(stack(CORES, 100, vault()));

    Planned planned = Planner.plan(account, new Order(cores(40, vault()), to(HUNTER)));

    assertThat(planned)
        .isInstanceOfSatisfying(
            Planned.Plan.class,
            plan -> {
              assertThat(plan.steps()).hasSize(1);
              assertThat(plan.steps().getFirst().cargo().quantity()).isEqualTo(40);
              assertThat(plan.steps().getFirst().to()).isEqualTo(new Place.Pockets());
            });
  }

  @Test
  void refusesMoreOfAStackThanThereIs() {
    Picture account = account(stack(CORES, 100, vault()));

    assertThat(Planner.plan(account, new Order(cores(101, vault()), to(HUNTER))))
        .isInstanceOf(Planned.Refused.class);
  }

  @Test
  void mergesAStackIntoFullPockets() {
    Place pockets = new Place.Pockets();
    Picture account =
        account(stack(CORES, 100, vault()), stack(CORES, 5, pockets), stack(CORES, 9999, pockets));

    assertThat(Planner.plan(account, new Order(cores(100, vault()), to(HUNTER))))
        .isInstanceOf(Planned.Plan.class);
  }

  private static Subject cores(int quantity, Place place) {
    return new Subject.Stack(CORES.hash(), List.of(place), quantity);
  }

  private static Item ace(Place place) {
    return instance(ACE_OF_SPADES, ACE, place);
  }

  private static Target to(CharacterId character) {
    return new Target.OnCharacter(character, false);
  }

  private static Target equippedOn(CharacterId character) {
    return new Target.OnCharacter(character, true);
  }

  private static Planned planned(Picture account, Target target) {
    return Planner.plan(account, new Order(new Subject.Instance(new ItemInstanceId(ACE)), target));
  }

  private static List<String> plan(Picture account, Target target) {
    return switch (planned(account, target)) {
      case Planned.Plan(var _, var steps) -> steps.stream().map(PlannerTests::words).toList();
      case Planned.AlreadyThere _ -> List.of();
      case Planned.Refused(var sentence) -> throw new AssertionError(sentence);
    };
  }

  private static String refusal(Picture account, Target target) {
    return planned(account, target) instanceof Planned.Refused(var sentence) ? sentence : "";
  }

  private static String words(Step step) {
    String name = step.cargo().name();
    return switch (step) {
      case Step.ToVault(var _, var id) -> "%s from %s to vault".formatted(name, name(id));
      case Step.FromVault(var _, var id) -> "%s from vault to %s".formatted(name, name(id));
      case Step.Pull(var _, var id) -> "%s from postmaster to %s".formatted(name, name(id));
      case Step.PutOn(var _, var id) -> "%s put on by %s".formatted(name, name(id));
    };
  }

  private static String name(CharacterId id) {
    return id.equals(HUNTER) ? "Hunter" : "Titan";
  }

  /** Another exotic in the slot of the Ace of Spades. */
  private record ExoticInSlot(long id) {
    Item item() {
      return instance(ACE_OF_SPADES, id, equipped(HUNTER));
    }
  }
}
