package com.destinyvaultraider.sandbox.world;

import java.util.Locale;

/** Short descriptions, made of an item's facts. */
final class Descriptions {

  private static final String[] CLASSES = {"Titan", "Hunter", "Warlock"};
  private static final String[] AMMO = {"", "primary", "special", "heavy"};

  private Descriptions() {}

  static String of(Item item) {
    if (item.isRedacted()) {
      return "Nothing is known about this yet.";
    }
    return switch (item.itemType()) {
      case Item.WEAPON ->
          "%s %s, %s ammo."
              .formatted(DamageTypes.name(item.damage()), lower(item.type()), AMMO[item.ammo()]);
      case Item.ARMOR -> "%s for a %s.".formatted(piece(item), CLASSES[item.classType()]);
      case Item.SUBCLASS ->
          "%s abilities for a %s."
              .formatted(
                  item.damage() == 1 ? "Prismatic" : DamageTypes.name(item.damage()),
                  CLASSES[item.classType()]);
      case Item.EMBLEM -> "A picture to stand beside your name.";
      case Item.GHOST -> "A shell for your Ghost.";
      case Item.SHIP -> "A ship to fly between the worlds.";
      case Item.VEHICLE -> "A vehicle to ride on the ground.";
      case Item.ENGRAM -> "Holds something that waits to be decoded.";
      case Item.QUEST_STEP ->
          "%s Your season rank is %s.".formatted(task(item), TextVariables.seasonRank());
      case Item.BOUNTY ->
          "%s Up to %s bounties this week.".formatted(task(item), TextVariables.bountiesLeft());
      case Item.PLUG -> item.type().isEmpty() ? "" : "%s.".formatted(item.type());
      default ->
          item.type().isEmpty() ? "" : "%s, %d to a stack.".formatted(item.type(), item.maxStack());
    };
  }

  private static String task(Item item) {
    return "%s: %d.".formatted(Objectives.task(item), Objectives.goal(item));
  }

  private static String piece(Item item) {
    String set = item.extra().isEmpty() ? "" : " of the " + item.extra() + " set";
    return item.type() + set;
  }

  private static String lower(String type) {
    return type.toLowerCase(Locale.ROOT);
  }
}
