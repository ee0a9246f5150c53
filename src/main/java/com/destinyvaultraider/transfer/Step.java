package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import java.time.Instant;

/** One call to Bungie, and what it changes. */
sealed interface Step {

  /** What is carried. */
  Cargo cargo();

  /** Where the cargo lies before the step. */
  Place from();

  /** Where the cargo is after the step. */
  Place to();

  /** What the step changes in this picture when it takes effect at this time. */
  default Change change(Picture picture, Instant at) {
    Cargo cargo = cargo();
    if (cargo.id() != null) {
      return new Change.Moved(cargo.id(), from(), to(), at);
    }
    int before = picture.quantity(cargo.hash(), from());
    return new Change.StackMoved(cargo.hash(), cargo.quantity(), from(), to(), before, at);
  }

  /** Whether the step shows in what Bungie says now, against the picture from before it. */
  default boolean tookEffect(Picture before, Picture now) {
    Cargo cargo = cargo();
    if (cargo.id() != null) {
      return now.item(cargo.id()).map(item -> item.place().equals(to())).orElse(false);
    }
    return now.quantity(cargo.hash(), from()) < before.quantity(cargo.hash(), from());
  }

  /** {@code TransferItem} from a character to the vault. */
  record ToVault(Cargo cargo, CharacterId character) implements Step {
    @Override
    public Place from() {
      return bag(cargo, character);
    }

    @Override
    public Place to() {
      return new Place.Vault();
    }
  }

  /** {@code TransferItem} from the vault to a character. */
  record FromVault(Cargo cargo, CharacterId character) implements Step {
    @Override
    public Place from() {
      return new Place.Vault();
    }

    @Override
    public Place to() {
      return bag(cargo, character);
    }
  }

  /** {@code PullFromPostmaster}: to where the item belongs on the same character. */
  record Pull(Cargo cargo, CharacterId character) implements Step {
    @Override
    public Place from() {
      return new Place.Postmaster(character);
    }

    @Override
    public Place to() {
      return bag(cargo, character);
    }
  }

  /** {@code EquipItem}: what was worn in the slot goes into the bag. */
  record PutOn(Cargo cargo, CharacterId character) implements Step {
    @Override
    public Place from() {
      return new Place.Carried(character);
    }

    @Override
    public Place to() {
      return new Place.Equipped(character);
    }

    @Override
    public Change change(Picture picture, Instant at) {
      return new Change.PutOn(cargo.instance(), character, at);
    }
  }

  private static Place bag(Cargo cargo, CharacterId character) {
    return cargo.accountWide() ? new Place.Pockets() : new Place.Carried(character);
  }
}
