package com.destinyvaultraider.sandbox.state;

/** Where an item is. */
public sealed interface Place {

  /** In the vault, which all characters share. */
  record Vault() implements Place {}

  /** In a bucket of the whole account, such as the consumables. */
  record AccountWide() implements Place {}

  /** Carried by a character. */
  record Bag(String character) implements Place {}

  /** Equipped by a character. */
  record Worn(String character) implements Place {}

  /** Waiting in the postmaster of a character. */
  record Postmaster(String character) implements Place {}

  /** The owner as the control surface names it. */
  default String owner() {
    return switch (this) {
      case Vault() -> "vault";
      case AccountWide() -> "account";
      case Bag(String character) -> character;
      case Worn(String character) -> character;
      case Postmaster(String character) -> character;
    };
  }
}
