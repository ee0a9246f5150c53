package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import org.jspecify.annotations.Nullable;

/** Where an item is. */
public sealed interface Place {

  /** The character that has it, or null where no single one has. */
  default @Nullable CharacterId character() {
    return null;
  }

  /** The word that pages and forms use: {@code vault}, {@code account} or the character's id. */
  String owner();

  /** In the one vault of the account. */
  record Vault() implements Place {
    @Override
    public String owner() {
      return "vault";
    }
  }

  /**
   * In an account-wide bucket (consumables, modifications), which every character carries along.
   */
  record Pockets() implements Place {
    @Override
    public String owner() {
      return "account";
    }
  }

  /** In a character's bag. */
  record Carried(CharacterId character) implements Place {
    @Override
    public String owner() {
      return character.toString();
    }
  }

  /** Worn by a character. */
  record Equipped(CharacterId character) implements Place {
    @Override
    public String owner() {
      return character.toString();
    }
  }

  /** Waiting at a character's postmaster. */
  record Postmaster(CharacterId character) implements Place {
    @Override
    public String owner() {
      return character.toString();
    }
  }
}
