package com.destinyvaultraider.sandbox.world;

import java.util.List;
import java.util.Map;

/** What a quest, a bounty, a kill tracker, a catalyst or a crafted weapon counts. */
final class Objectives {

  /**
   * Something to be counted.
   *
   * @param style the game's uiStyle: 2 a weapon's level, 3 the way to its next, 4 when it was made
   */
  record Objective(long hash, String task, int goal, int style) {}

  static final int LEVEL = 2;
  static final int LEVEL_PROGRESS = 3;
  static final int SHAPING_DATE = 4;

  private static final String[] TASKS = {
    "Targets defeated",
    "Precision final blows",
    "Activities completed",
    "Public events completed",
    "Orbs of Power collected",
    "Grenade final blows",
    "Playlist matches completed",
    "Materials collected"
  };

  private static final int[] GOALS = {1, 3, 5, 10, 20, 25, 50, 100};
  private static final int CATALYST_GOAL = 400;

  private static final List<Objective> OF_CRAFTED =
      List.of(
          new Objective(3077315735L, "Weapon Level", 1, LEVEL),
          new Objective(2899837482L, "Level Progress", 1000, LEVEL_PROGRESS),
          new Objective(3947811849L, "Shaping Date", 1, SHAPING_DATE));

  private static final Map<Long, Long> OF_TRACKERS =
      Map.of(InstancePlugs.KILL_TRACKER, 73837075L, InstancePlugs.CRUCIBLE_TRACKER, 74070459L);

  private Objectives() {}

  static boolean has(Item item) {
    return !of(item).isEmpty();
  }

  /** What an item counts, if anything. */
  static List<Objective> of(Item item) {
    if (item.extra().equals(InstancePlugs.CRAFTED)) {
      return OF_CRAFTED;
    }
    if (item.extra().equals(InstancePlugs.CATALYSTS)) {
      return List.of(new Objective(own(item), "Enemies defeated", CATALYST_GOAL, 0));
    }
    if (isMasterwork(item)) {
      long hash = OF_TRACKERS.getOrDefault(item.hash(), own(item));
      return List.of(new Objective(hash, "Enemies defeated", 1000, 0));
    }
    return item.itemType() == Item.QUEST_STEP || item.itemType() == Item.BOUNTY
        ? List.of(new Objective(own(item), task(item), goal(item), 0))
        : List.of();
  }

  static String task(Item item) {
    return TASKS[(int) (item.hash() % TASKS.length)];
  }

  /** How often the task is to be done. */
  static int goal(Item item) {
    return GOALS[(int) (item.hash() / TASKS.length % GOALS.length)];
  }

  private static long own(Item item) {
    return Hashes.of("objective." + item.hash());
  }

  private static boolean isMasterwork(Item item) {
    return item.extra().startsWith("v400.plugs.weapons.masterworks");
  }
}
