package com.destinyvaultraider.sandbox.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What the stats of an item are; always the same for the same item. */
final class Stats {

  static final long POWER = 1935470627L;
  static final long ATTACK = 1480404414L;
  static final long DEFENSE = 3897883278L;
  static final long SPEED = 1501155019L;
  static final long POWER_BONUS = 3289069874L;

  /** Weapons, Health, Class, Grenade, Super, Melee. */
  static final long[] OF_ARMOR = {
    2996146975L, 392767087L, 1943323491L, 1735777505L, 144602215L, 4244567218L
  };

  private static final long ROUNDS_PER_MINUTE = 4284893193L;
  private static final long CHARGE_TIME = 2961396640L;
  private static final long DRAW_TIME = 447667954L;
  private static final long SWING_SPEED = 2837207746L;
  private static final long MAGAZINE = 3871231066L;
  private static final long BLAST_RADIUS = 3614673599L;
  private static final long VELOCITY = 2523465841L;
  private static final long RANGE = 1240592695L;

  /** Impact, Stability, Handling, Reload Speed, Aim Assistance, Zoom, Recoil, Airborne. */
  private static final long[] OF_EVERY_GUN = {
    4043523819L,
    155624089L,
    943549884L,
    4188031367L,
    1345609583L,
    3555269338L,
    2715839340L,
    2714457168L
  };

  private Stats() {}

  /** The stats that the definition of a weapon lists. */
  static Map<Long, Integer> ofWeapon(Item item) {
    SplittableRandom random = new SplittableRandom(item.hash());
    Map<Long, Integer> stats = new LinkedHashMap<>();
    Rate rate = rate(item.type());
    stats.put(rate.stat(), rate.slowest() + rate.step() * random.nextInt(rate.steps()));
    stats.put(MAGAZINE, Math.max(1, (int) (rate.magazine() * (0.8 + 0.4 * random.nextDouble()))));
    switch (item.type()) {
      case "Grenade Launcher", "Rocket Launcher" -> {
        stats.put(BLAST_RADIUS, random.nextInt(20, 91));
        stats.put(VELOCITY, random.nextInt(20, 91));
      }
      default -> stats.put(RANGE, random.nextInt(15, 91));
    }
    for (long stat : OF_EVERY_GUN) {
      stats.put(stat, random.nextInt(15, 91));
    }
    return stats;
  }

  /**
   * The six stats of one piece of armor: three that its archetype favours and, below the highest
   * tier, little else.
   */
  static Map<Long, Integer> ofArmor(SplittableRandom random, int gearTier) {
    Map<Long, Integer> stats = new LinkedHashMap<>();
    int favourite = random.nextInt(OF_ARMOR.length);
    int[] share = {20 + 2 * gearTier, 15 + 2 * gearTier, 10 + 2 * gearTier, 0, 0, 0};
    for (int i = 0; i < OF_ARMOR.length; i++) {
      stats.put(OF_ARMOR[(favourite + i) % OF_ARMOR.length], share[i] + random.nextInt(6));
    }
    return stats;
  }

  private static Rate rate(String type) {
    return switch (type) {
      case "Auto Rifle" -> new Rate(ROUNDS_PER_MINUTE, 360, 90, 5, 40);
      case "Submachine Gun" -> new Rate(ROUNDS_PER_MINUTE, 600, 150, 3, 36);
      case "Machine Gun" -> new Rate(ROUNDS_PER_MINUTE, 360, 90, 5, 60);
      case "Hand Cannon" -> new Rate(ROUNDS_PER_MINUTE, 120, 20, 4, 11);
      case "Scout Rifle" -> new Rate(ROUNDS_PER_MINUTE, 120, 30, 4, 16);
      case "Pulse Rifle" -> new Rate(ROUNDS_PER_MINUTE, 340, 50, 4, 33);
      case "Sidearm" -> new Rate(ROUNDS_PER_MINUTE, 260, 40, 5, 18);
      case "Shotgun" -> new Rate(ROUNDS_PER_MINUTE, 55, 10, 5, 6);
      case "Sniper Rifle" -> new Rate(ROUNDS_PER_MINUTE, 72, 18, 4, 4);
      case "Grenade Launcher" -> new Rate(ROUNDS_PER_MINUTE, 72, 18, 5, 5);
      case "Rocket Launcher" -> new Rate(ROUNDS_PER_MINUTE, 15, 5, 3, 1);
      case "Trace Rifle" -> new Rate(ROUNDS_PER_MINUTE, 1000, 1, 1, 80);
      case "Fusion Rifle", "Linear Fusion Rifle" -> new Rate(CHARGE_TIME, 460, 100, 6, 6);
      case "Combat Bow" -> new Rate(DRAW_TIME, 500, 40, 6, 1);
      case "Sword" -> new Rate(SWING_SPEED, 40, 6, 6, 60);
      default -> new Rate(ROUNDS_PER_MINUTE, 55, 10, 4, 5);
    };
  }

  /** What a weapon invests into its stats, from nothing to a hundred, made of what it shows. */
  static Map<Long, Integer> investedBy(Item weapon) {
    Map<Long, Integer> invested = ofWeapon(weapon);
    Rate rate = rate(weapon.type());
    invested.computeIfPresent(rate.stat(), (_, shown) -> rate.invested(shown));
    invested.computeIfPresent(
        MAGAZINE, (_, shown) -> Math.ceilDiv(100 * shown, 2 * rate.magazine()));
    return invested;
  }

  /** What is shown of a stat (the values) for what is invested (the keys). */
  static Map<Integer, Integer> scale(String weaponType, long stat) {
    Rate rate = rate(weaponType);
    Map<Integer, Integer> scale = new TreeMap<>();
    if (stat == rate.stat()) {
      for (int step = 0; step < rate.steps(); step++) {
        int shown = rate.slowest() + step * rate.step();
        scale.put(rate.invested(shown), shown);
      }
    } else if (stat == MAGAZINE) {
      scale.putAll(Map.of(0, 0, 100, 2 * rate.magazine()));
    } else {
      scale.putAll(Map.of(0, 0, 100, 100));
    }
    return scale;
  }

  /** Every stat that a weapon of a type shows. */
  static Set<Long> shownBy(Item weapon) {
    return ofWeapon(weapon).keySet();
  }

  /** How the rate of fire of a type goes: times fall where rates rise. */
  private record Rate(long stat, int slowest, int step, int steps, int magazine) {

    int invested(int shown) {
      int way = 100 * (shown - slowest) / (step * Math.max(1, steps - 1));
      return stat == CHARGE_TIME || stat == DRAW_TIME ? 100 - way : way;
    }
  }
}
