package com.destinyvaultraider.sandbox.world;

import java.util.Set;

/**
 * The facts about one kind of item: a line of the table.
 *
 * @param type the name of its type, such as "Hand Cannon"
 * @param bucket hash of the bucket where it belongs
 * @param tier the TierType: 2 common, 3 uncommon, 4 rare, 5 legendary, 6 exotic
 * @param classType 0 Titan, 1 Hunter, 2 Warlock, 3 any
 * @param damage the DamageType, 0 for none
 * @param ammo 0 none, 1 primary, 2 special, 3 heavy
 * @param itemType the DestinyItemType
 * @param subType the DestinyItemSubType
 * @param flags letters: n not transferrable, u only one stack in a place, s pulling it from the
 *     postmaster has side effects, i instanced though its type is not, r redacted
 * @param extra the armor set of a piece of armor, the plug category of a plug
 */
record Item(
    long hash,
    String name,
    String type,
    long bucket,
    int tier,
    int classType,
    int damage,
    int ammo,
    int itemType,
    int subType,
    int maxStack,
    String flags,
    String extra) {

  static final int ARMOR = 2;
  static final int WEAPON = 3;
  static final int ENGRAM = 8;
  static final int QUEST_STEP = 12;
  static final int EMBLEM = 14;
  static final int SUBCLASS = 16;
  static final int PLUG = 19;
  static final int SHIP = 21;
  static final int VEHICLE = 22;
  static final int GHOST = 24;
  static final int BOUNTY = 26;

  static final int EXOTIC = 6;

  private static final Set<Integer> EQUIPPED_TYPES =
      Set.of(ARMOR, WEAPON, EMBLEM, SUBCLASS, 17, SHIP, VEHICLE, 23, GHOST, 28, 29);

  /** Reads a line of the table, whose empty columns at the end are left out. */
  static Item of(String line) {
    String[] column = line.split("\t", -1);
    return new Item(
        Long.parseLong(column[0]),
        column[1],
        column[2],
        Long.parseLong(column[3]),
        number(column, 4),
        number(column, 5),
        number(column, 6),
        number(column, 7),
        number(column, 8),
        number(column, 9),
        number(column, 10),
        column.length > 11 ? column[11] : "",
        column.length > 12 ? column[12] : "");
  }

  boolean isWeapon() {
    return itemType == WEAPON;
  }

  boolean isArmor() {
    return itemType == ARMOR;
  }

  boolean isExotic() {
    return tier == EXOTIC;
  }

  /** Whether a character can wear it in a slot. */
  boolean isEquippable() {
    return EQUIPPED_TYPES.contains(itemType);
  }

  /** Whether each one has an id of its own. */
  boolean isInstanced() {
    return isEquippable() || flags.contains("i");
  }

  boolean isNonTransferrable() {
    return flags.contains("n");
  }

  boolean isUniqueStack() {
    return flags.contains("u");
  }

  boolean hasPostmasterSideEffects() {
    return flags.contains("s");
  }

  boolean isRedacted() {
    return flags.contains("r");
  }

  /** Whether a character of this class may wear it. */
  boolean fits(int characterClass) {
    return classType == 3 || classType == characterClass;
  }

  private static int number(String[] column, int index) {
    return Integer.parseInt(column[index]);
  }
}
