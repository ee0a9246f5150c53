package com.destinyvaultraider.survival;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.SetLock;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Step;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.Assert;

/**
 * Ten steps there and the same ten back, of things that find room at both ends, so that one can go
 * on for as long as it takes. Each person's is of another kind.
 */
final class March {

  static final long POWER = 953998645L;
  static final long GHOST = 4023194814L;
  static final long VEHICLE = 2025709351L;
  static final long SHIP = 284967655L;
  private static final long CONSUMABLES = 1469714392L;

  private final List<Leg> legs = new ArrayList<>();
  private final Picture picture;

  private March(Picture picture) {
    this.picture = picture;
  }

  /** Something that is at one place and shall be at another, and back again. */
  private record Leg(Subject there, Place to, Subject back, Place from) {}

  /** Between the vault and three characters, through the vault, and something put on. */
  static March amongCharacters(Picture picture) {
    March march = new March(picture);
    Place one = new Place.Carried(picture.characters().get(0).id());
    Place two = new Place.Carried(picture.characters().get(1).id());
    Place three = new Place.Carried(picture.characters().get(2).id());
    Place vault = new Place.Vault();
    march.send(one, POWER, two);
    march.send(one, POWER, two);
    march.send(one, SHIP, three);
    march.send(vault, GHOST, one);
    march.send(vault, VEHICLE, three);
    march.send(two, SHIP, vault);
    march.change(picture.characters().get(1).id(), VEHICLE);
    return march;
  }

  /** Parts of ten stacks, from the pockets that all characters share to the vault. */
  static March ofStacks(Picture picture) {
    March march = new March(picture);
    picture
        .at(new Place.Pockets())
        .filter(item -> item.bucketHash() == CONSUMABLES && item.quantity() > 30)
        .filter(item -> picture.movable(item) && item.definition().stackUniqueLabel() == null)
        .limit(10)
        .forEach(item -> march.sendStack(item, 7 + march.legs.size()));
    Assert.state(march.legs.size() == 10, () -> "too few stacks: " + march.legs);
    return march;
  }

  /** Ten instances between the vault and one character, to and fro. */
  static March withOneCharacter(Picture picture) {
    March march = new March(picture);
    Place bag = new Place.Carried(picture.characters().getFirst().id());
    for (long bucket : new long[] {POWER, GHOST, VEHICLE, SHIP, POWER}) {
      march.send(new Place.Vault(), bucket, bag);
      march.send(bag, bucket, new Place.Vault());
    }
    return march;
  }

  /** What is wished for on the way there or on the way back. */
  List<Wish> wishes(boolean there) {
    return legs.stream()
        .map(leg -> there ? wish(leg.there(), leg.to()) : wish(leg.back(), leg.from()))
        .toList();
  }

  /** What the picture must have come to after the way there or back, as places of instances. */
  List<Arrival> arrivals(boolean there) {
    return legs.stream()
        .map(leg ->
            there ? arrival(leg.there(), leg.to(), leg) : arrival(leg.back(), leg.from(), leg))
        .toList();
  }

  /**
   * Where something must be in the end.
   *
   * @param item the instance, or null for a stack
   * @param quantity how many of a stack must lie there
   */
  record Arrival(String item, Place place, int quantity) {}

  /** A step of an order in the same words as {@link Toll} has for an action. */
  static Stream<String> describe(Order.Stage stage) {
    if (stage.action() instanceof SetLock(var cargo, var _, var _)) {
      return Stream.of("SetLockState " + cargo.instance());
    }
    Step step = ((Order.Action.Move) stage.action()).step();
    Cargo cargo = step.cargo().getFirst();
    ItemInstanceId id = cargo.id();
    String what = id == null ? cargo.quantity() + " of " + cargo.hash() : id.toString();
    return Stream.of(
        switch (step) {
          case Step.ToVault _ -> "to the vault: " + what;
          case Step.FromVault _ -> "from the vault: " + what;
          case Step.Pull _ -> "PullFromPostmaster " + what;
          case Step.PutOn _ -> "EquipItem " + what;
        });
  }

  private Arrival arrival(Subject subject, Place place, Leg leg) {
    return switch (subject) {
      case Subject.Instance(var id) -> new Arrival(id.toString(), place, 1);
      case Subject.Stack(var hash, var _, var quantity) ->
          new Arrival(
              Long.toString(hash),
              place,
              picture.quantity(hash, place)
                  + (place.equals(leg.to()) ? Objects.requireNonNull(quantity) : 0));
    };
  }

  private Wish wish(Subject subject, Place place) {
    CharacterId holder = place.character();
    return new Wish(
        subject,
        place instanceof Place.Vault
            ? new Target.Vault()
            : new Target.OnCharacter(
                holder == null ? picture.characters().getFirst().id() : holder,
                place instanceof Place.Equipped));
  }

  private void send(Place from, long bucket, Place to) {
    Subject item = new Subject.Instance(free(from, bucket));
    legs.add(new Leg(item, to, item, from));
  }

  private void change(CharacterId character, long bucket) {
    ItemInstanceId worn =
        Objects.requireNonNull(picture.worn(character, bucket).orElseThrow().id());
    Place place = new Place.Equipped(character);
    ItemInstanceId other = free(new Place.Carried(character), bucket);
    legs.add(new Leg(new Subject.Instance(other), place, new Subject.Instance(worn), place));
  }

  private void sendStack(Item item, int quantity) {
    Place pockets = new Place.Pockets();
    Place vault = new Place.Vault();
    legs.add(
        new Leg(
            new Subject.Stack(item.hash(), List.of(pockets), quantity),
            vault,
            new Subject.Stack(item.hash(), List.of(vault), quantity),
            pockets));
  }

  /** An instance that no leg moves yet and that anybody could carry. */
  private ItemInstanceId free(Place from, long bucket) {
    Predicate<ItemInstanceId> taken =
        id ->
            legs.stream()
                .flatMap(leg -> Stream.of(leg.there(), leg.back()))
                .anyMatch(new Subject.Instance(id)::equals);
    return picture
        .at(from)
        .filter(item -> item.bucketHash() == bucket && picture.movable(item))
        .map(Item::id)
        .flatMap(Stream::ofNullable)
        .filter(taken.negate())
        .findFirst()
        .orElseThrow();
  }
}
