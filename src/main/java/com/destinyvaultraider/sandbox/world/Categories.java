package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Under which item categories the game files an item. */
final class Categories {

  private static final Map<String, Long> WEAPON_TYPES =
      Map.ofEntries(
          Map.entry("Auto Rifle", 5L),
          Map.entry("Hand Cannon", 6L),
          Map.entry("Pulse Rifle", 7L),
          Map.entry("Scout Rifle", 8L),
          Map.entry("Fusion Rifle", 9L),
          Map.entry("Sniper Rifle", 10L),
          Map.entry("Shotgun", 11L),
          Map.entry("Machine Gun", 12L),
          Map.entry("Rocket Launcher", 13L),
          Map.entry("Sidearm", 14L),
          Map.entry("Sword", 54L),
          Map.entry("Grenade Launcher", 153950757L),
          Map.entry("Linear Fusion Rifle", 1504945536L),
          Map.entry("Trace Rifle", 2489664120L),
          Map.entry("Combat Bow", 3317538576L),
          Map.entry("Glaive", 3871742104L),
          Map.entry("Submachine Gun", 3954685534L));

  private static final Map<Long, Long> SLOTS =
      Map.of(
          Bucket.KINETIC.hash(), 2L,
          Bucket.ENERGY.hash(), 3L,
          Bucket.POWER.hash(), 4L,
          Bucket.HELMET.hash(), 45L,
          Bucket.GAUNTLETS.hash(), 46L,
          Bucket.CHEST.hash(), 47L,
          Bucket.LEGS.hash(), 48L,
          Bucket.CLASS_ARMOR.hash(), 49L);

  private static final long[] CLASSES = {22, 23, 21};

  private Categories() {}

  static List<Long> of(Item item) {
    List<Long> categories = new ArrayList<>();
    Long slot = SLOTS.get(item.bucket());
    if (slot != null) {
      categories.add(slot);
    }
    switch (item.itemType()) {
      case 1 -> categories.add(18L);
      case Item.ARMOR -> categories.add(20L);
      case Item.WEAPON -> {
        categories.add(1L);
        categories.add(WEAPON_TYPES.getOrDefault(item.type(), 1L));
      }
      case Item.ENGRAM -> categories.add(34L);
      case 9 -> categories.add(35L);
      case 10 -> categories.add(40L);
      case Item.QUEST_STEP -> categories.addAll(List.of(16L, 53L));
      case Item.EMBLEM -> categories.add(19L);
      case Item.SUBCLASS -> categories.add(50L);
      case 17 -> categories.add(58L);
      case Item.PLUG -> categories.add(item.extra().equals("shader") ? 41L : 59L);
      case Item.SHIP -> categories.add(42L);
      case Item.VEHICLE -> categories.add(43L);
      case 23 -> categories.add(44L);
      case Item.GHOST -> categories.add(39L);
      case Item.BOUNTY -> categories.add(1784235469L);
      case 28 -> categories.add(1378222069L);
      case 29 -> categories.add(1112488720L);
      default -> categories.add(52L);
    }
    if (item.classType() < CLASSES.length) {
      categories.add(CLASSES[item.classType()]);
    }
    return categories;
  }
}
