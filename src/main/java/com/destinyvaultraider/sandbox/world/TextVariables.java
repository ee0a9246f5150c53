package com.destinyvaultraider.sandbox.world;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The numbers that descriptions have in them: of the account, and of each character. */
final class TextVariables {

  private static final long SEASON_RANK = Hashes.of("variable.season_rank");
  private static final long BOUNTIES_LEFT = Hashes.of("variable.bounties_left");
  private static final int RANKS = 100;
  private static final int BOUNTIES = 12;

  private TextVariables() {}

  /** How far the account is in its season, as a text has it in it. */
  static String seasonRank() {
    return "{var:" + SEASON_RANK + "}";
  }

  /** How many bounties are left for a character, as a text has it in it. */
  static String bountiesLeft() {
    return "{var:" + BOUNTIES_LEFT + "}";
  }

  /** The numbers of an account. */
  static ObjectNode ofProfile(long membershipId) {
    return of(SEASON_RANK, 1 + (int) (membershipId % RANKS));
  }

  /** The numbers of a character. */
  static ObjectNode ofCharacter(long characterId) {
    return of(BOUNTIES_LEFT, 1 + (int) (characterId % BOUNTIES));
  }

  private static ObjectNode of(long variable, int value) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    values.putObject("integerValuesByHash").put(Long.toString(variable), value);
    return values;
  }
}
