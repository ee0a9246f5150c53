package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a player wants: this thing there. */
public record Wish(Subject subject, Target target) {

  /** Which thing is meant. */
  public sealed interface Subject {

    /** One instance, wherever it is by now. */
    record Instance(ItemInstanceId id) implements Subject {}

    /**
     * A stack at the first of these places that has one.
     *
     * @param quantity how many of it, or null for the whole stack
     */
    record Stack(long hash, List<Place> places, @Nullable Integer quantity) implements Subject {}
  }

  /** Where it shall be. */
  public sealed interface Target {

    /**
     * What brings something to this place, or, where nothing can be brought, as near as it gets.
     *
     * @param anyCharacter stands for the pockets, which all characters share
     */
    static Target of(Place place, CharacterId anyCharacter) {
      return switch (place) {
        case Place.Vault _ -> new Vault();
        case Place.Equipped(var character) -> new OnCharacter(character, true);
        case Place.Carried(var character) -> new OnCharacter(character, false);
        case Place.Postmaster(var character) -> new OnCharacter(character, false);
        case Place.Pockets _ -> new OnCharacter(anyCharacter, false);
      };
    }

    /** In the vault. */
    record Vault() implements Target {}

    /** In a character's bag, or worn. */
    record OnCharacter(CharacterId character, boolean equip) implements Target {}
  }
}
