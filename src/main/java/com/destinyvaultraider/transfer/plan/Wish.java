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

    /** In the vault. */
    record Vault() implements Target {}

    /** In a character's bag, or worn. */
    record OnCharacter(CharacterId character, boolean equip) implements Target {}
  }
}
