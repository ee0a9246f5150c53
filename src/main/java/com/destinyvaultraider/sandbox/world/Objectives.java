package com.destinyvaultraider.sandbox.world;

/** What a quest, a bounty or a kill tracker counts: one thing each here. */
final class Objectives {

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

  private Objectives() {}

  static boolean has(Item item) {
    return item.itemType() == Item.QUEST_STEP || item.itemType() == Item.BOUNTY || isTracker(item);
  }

  static long hash(Item item) {
    return Hashes.of("objective." + item.hash());
  }

  static String task(Item item) {
    return isTracker(item) ? "Enemies defeated" : TASKS[(int) (item.hash() % TASKS.length)];
  }

  /** How often the task is to be done. */
  static int goal(Item item) {
    return isTracker(item) ? 1000 : GOALS[(int) (item.hash() / TASKS.length % GOALS.length)];
  }

  private static boolean isTracker(Item item) {
    return item.extra().startsWith("v400.plugs.weapons.masterworks");
  }
}
