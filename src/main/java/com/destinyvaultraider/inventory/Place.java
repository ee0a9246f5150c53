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

  /** The place in one word, as the database keeps it: {@code vault}, {@code worn-123}. */
  default String code() {
    return switch (this) {
      case Vault _ -> "vault";
      case Pockets _ -> "pockets";
      case Carried(var id) -> "bag-" + id;
      case Equipped(var id) -> "worn-" + id;
      case Postmaster(var id) -> "postmaster-" + id;
    };
  }

  /**
   * The place that a code names.
   *
   * @throws IllegalArgumentException if it names none
   */
  static Place of(String code) {
    int dash = code.indexOf('-');
    if (dash < 0) {
      return switch (code) {
        case "vault" -> new Vault();
        case "pockets" -> new Pockets();
        default -> throw new IllegalArgumentException("no place: " + code);
      };
    }
    CharacterId character = new CharacterId(Long.parseLong(code.substring(dash + 1)));
    return switch (code.substring(0, dash)) {
      case "bag" -> new Carried(character);
      case "worn" -> new Equipped(character);
      case "postmaster" -> new Postmaster(character);
      default -> throw new IllegalArgumentException("no place: " + code);
    };
  }

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
