package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** One call to Bungie, and what it changes. */
public sealed interface Step {

  /** What is carried: one thing, or the several that are put on together. */
  List<Cargo> cargo();

  /** The character that Bungie is told of. */
  CharacterId character();

  /** Where the cargo lies before the step. */
  Place from();

  /** Where the cargo is after the step. */
  Place to();

  /** What the step changes in this picture when it takes effect at this time. */
  default List<Change> changes(Picture picture, Instant at) {
    Cargo cargo = cargo().getFirst();
    if (cargo.id() != null) {
      return List.of(new Change.Moved(cargo.id(), from(), to(), at));
    }
    int before = picture.quantity(cargo.hash(), from());
    return List.of(new Change.StackMoved(cargo.hash(), cargo.quantity(), from(), to(), before, at));
  }

  /** What the step has changed as this picture shows it, for older pictures to show it as well. */
  default List<Change> changesShownBy(Picture after) {
    Cargo cargo = cargo().getFirst();
    if (cargo.id() != null) {
      return changes(after, after.minted());
    }
    int before = after.quantity(cargo.hash(), from()) + cargo.quantity();
    return List.of(
        new Change.StackMoved(
            cargo.hash(), cargo.quantity(), from(), to(), before, after.minted()));
  }

  /**
   * The end of the step where nothing is used up or added while the player plays, so that what lies
   * there tells whether a part of a stack was moved: the vault, or else the postmaster.
   */
  default Place quietEnd() {
    return to() instanceof Place.Vault ? to() : from();
  }

  /** Whether the cargo lies where the step begins. */
  default boolean isPossibleIn(Picture picture) {
    return cargo().stream()
        .allMatch(cargo ->
            cargo.id() == null
                ? picture.quantity(cargo.hash(), from()) >= cargo.quantity()
                : picture.item(cargo.id()).filter(at(from())).isPresent());
  }

  /**
   * Whether the step shows in what Bungie says now.
   *
   * @param before how many of a stack lay at {@link #quietEnd} before it; of no account for
   *     instances
   */
  default boolean tookEffect(int before, Picture now) {
    return cargo().stream()
        .allMatch(cargo ->
            cargo.id() == null
                ? moved(cargo, before, now)
                : now.item(cargo.id()).filter(at(to())).isPresent());
  }

  private boolean moved(Cargo cargo, int before, Picture now) {
    int there = now.quantity(cargo.hash(), quietEnd());
    return quietEnd().equals(to())
        ? there >= before + cargo.quantity()
        : there <= before - cargo.quantity();
  }

  private static Predicate<Item> at(Place place) {
    return item -> item.place().equals(place);
  }

  /** {@code TransferItem} from a character to the vault. */
  record ToVault(Cargo load, CharacterId character) implements Step {
    @Override
    public List<Cargo> cargo() {
      return List.of(load);
    }

    @Override
    public Place from() {
      return bag(load, character);
    }

    @Override
    public Place to() {
      return new Place.Vault();
    }
  }

  /** {@code TransferItem} from the vault to a character. */
  record FromVault(Cargo load, CharacterId character) implements Step {
    @Override
    public List<Cargo> cargo() {
      return List.of(load);
    }

    @Override
    public Place from() {
      return new Place.Vault();
    }

    @Override
    public Place to() {
      return bag(load, character);
    }
  }

  /** {@code PullFromPostmaster}: to where the item belongs on the same character. */
  record Pull(Cargo load, CharacterId character) implements Step {
    @Override
    public List<Cargo> cargo() {
      return List.of(load);
    }

    @Override
    public Place from() {
      return new Place.Postmaster(character);
    }

    @Override
    public Place to() {
      return bag(load, character);
    }
  }

  /**
   * {@code EquipItem}, or {@code EquipItems} for several of different buckets: what was worn goes
   * into the bag. An exotic comes after what takes the place of another.
   */
  record PutOn(List<Cargo> cargo, CharacterId character) implements Step {
    @Override
    public Place from() {
      return new Place.Carried(character);
    }

    @Override
    public Place to() {
      return new Place.Equipped(character);
    }

    @Override
    public List<Change> changes(Picture picture, Instant at) {
      return cargo.stream()
          .map(load -> (Change) new Change.PutOn(load.instance(), character, at))
          .toList();
    }
  }

  private static Place bag(Cargo cargo, CharacterId character) {
    return cargo.accountWide() ? new Place.Pockets() : new Place.Carried(character);
  }
}
