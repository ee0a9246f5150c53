package com.destinyvaultraider.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hashes of stats, and the order in which the game lists them. */
final class Stats {

  static final long CHARGE_TIME = 2961396640L;
  static final long MAGAZINE = 3871231066L;
  static final long WEAPONS = 2996146975L;
  static final long HEALTH = 392767087L;
  static final long CLASS = 1943323491L;

  /** Categories of items. */
  static final long BOWS = 3317538576L;

  static final long SWORDS = 54L;

  private static final long ROUNDS_PER_MINUTE = 4284893193L;
  private static final long DRAW_TIME = 447667954L;
  private static final long AIM_ASSISTANCE = 1345609583L;
  private static final long AIRBORNE_EFFECTIVENESS = 2714457168L;
  private static final long ZOOM = 3555269338L;
  private static final long RECOIL_DIRECTION = 2715839340L;

  /** Health, Melee, Grenade, Super, Class, Weapons. */
  static final List<Long> ARMOR =
      List.of(HEALTH, 4244567218L, 1735777505L, 144602215L, CLASS, WEAPONS);

  /** What is worth seeing although the game does not display it. */
  static final Set<Long> HIDDEN =
      Set.of(AIM_ASSISTANCE, AIRBORNE_EFFECTIVENESS, ZOOM, RECOIL_DIRECTION);

  /** What is a number, however the game says that it is to be displayed. */
  static final Set<Long> NUMBERS =
      Set.of(ROUNDS_PER_MINUTE, MAGAZINE, RECOIL_DIRECTION, CHARGE_TIME, DRAW_TIME);

  /** Times, of which less is better. */
  static final Set<Long> FASTER_IS_LESS = Set.of(CHARGE_TIME, DRAW_TIME);

  private static final List<Long> ORDER =
      List.of(
          ROUNDS_PER_MINUTE,
          CHARGE_TIME,
          DRAW_TIME,
          3614673599L, // Blast Radius
          2523465841L, // Velocity
          3085395333L, // Persistence
          2837207746L, // Swing Speed
          4043523819L, // Impact
          1240592695L, // Range
          1842278586L, // Shield Duration
          2762071195L, // Guard Efficiency
          209426660L, // Guard Resistance
          1591432999L, // Accuracy
          155624089L, // Stability
          943549884L, // Handling
          602570185L, // Vent Speed
          3022301683L, // Charge Rate
          3736848092L, // Guard Endurance
          4188031367L, // Reload Speed
          AIM_ASSISTANCE,
          AIRBORNE_EFFECTIVENESS,
          ZOOM,
          1931675084L, // Ammo Generation
          3481294762L, // Heat Generated
          4006394725L, // Cooling Efficiency
          RECOIL_DIRECTION,
          MAGAZINE,
          925767036L, // Ammo Capacity
          ARMOR.get(0),
          ARMOR.get(1),
          ARMOR.get(2),
          ARMOR.get(3),
          ARMOR.get(4),
          ARMOR.get(5));

  private static final Map<Long, Integer> PLACES = new HashMap<>();

  static {
    for (int i = 0; i < ORDER.size(); i++) {
      PLACES.put(ORDER.get(i), i);
    }
  }

  private Stats() {}

  /** The place of a stat in the order of the game, or -1 for what is never shown. */
  static int place(long stat) {
    return PLACES.getOrDefault(stat, -1);
  }

  /** The stat at a place. */
  static long at(int place) {
    return ORDER.get(place);
  }
}
