package com.destinyvaultraider.sandbox.world;

import java.util.List;

/** The buckets that people's belongings lie in, with how much the manifest lets them hold. */
enum Bucket {
  KINETIC(1498876634L, 10),
  ENERGY(2465295065L, 10),
  POWER(953998645L, 10),
  HELMET(3448274439L, 10),
  GAUNTLETS(3551918588L, 10),
  CHEST(14239492L, 10),
  LEGS(20886954L, 10),
  CLASS_ARMOR(1585787867L, 10),
  GHOST(4023194814L, 10),
  VEHICLE(2025709351L, 10),
  SHIP(284967655L, 10),
  SUBCLASS(3284755031L, 10),
  EMBLEM(4274335291L, 10),
  FINISHER(3683254069L, 10),
  EMOTES(1107761855L, 1),
  ARTIFACT(1506418338L, 7),
  CLAN_BANNER(4292445962L, 1),
  ENGRAMS(375726501L, 10),
  QUESTS(1345459588L, 63),
  QUEST_HELPERS(1801258597L, 46),
  WEEKLY_OBJECTIVES(444348033L, 1),
  CLAN_ENGRAMS(497170007L, 1),
  POSTMASTER(215593132L, 21),
  VAULT(138197802L, 1300),
  CONSUMABLES(1469714392L, 50),
  MODIFICATIONS(3313201758L, 50);

  /** Weapons, in the game's order. */
  static final List<Bucket> WEAPONS = List.of(KINETIC, ENERGY, POWER);

  /** Armor, in the game's order. */
  static final List<Bucket> ARMOR = List.of(HELMET, GAUNTLETS, CHEST, LEGS, CLASS_ARMOR);

  /** Everything a character always wears something of. */
  static final List<Bucket> WORN =
      List.of(
          KINETIC,
          ENERGY,
          POWER,
          HELMET,
          GAUNTLETS,
          CHEST,
          LEGS,
          CLASS_ARMOR,
          GHOST,
          VEHICLE,
          SHIP,
          SUBCLASS,
          CLAN_BANNER,
          EMBLEM,
          FINISHER,
          EMOTES,
          ARTIFACT);

  /** What a character has without ever seeing it. */
  static final List<Bucket> HIDDEN = List.of(QUEST_HELPERS, WEEKLY_OBJECTIVES, CLAN_ENGRAMS);

  private final long hash;
  private final int capacity;

  Bucket(long hash, int capacity) {
    this.hash = hash;
    this.capacity = capacity;
  }

  long hash() {
    return hash;
  }

  /** How many items fit, the equipped one counted. */
  int capacity() {
    return capacity;
  }
}
