package com.destinyvaultraider.sandbox.world;

/** What a clan earns once a week by playing together, in Bungie's order. */
enum ClanReward {
  NIGHTFALL("nightfall", "Nightfall", 3789021730L, 305996677L),
  GAMBIT("gambit", "Gambit", 248695599L, 1514402550L),
  RAID("raid", "Raid", 2043403989L, 783563440L),
  CRUCIBLE("pvp", "Crucible", 964120289L, 1478801436L);

  private final String identifier;
  private final String text;
  private final long thisWeek;
  private final long lastWeek;

  ClanReward(String identifier, String text, long thisWeek, long lastWeek) {
    this.identifier = identifier;
    this.text = text;
    this.thisWeek = thisWeek;
    this.lastWeek = lastWeek;
  }

  String identifier() {
    return identifier;
  }

  String text() {
    return text;
  }

  /** The hash of its entry among this week's. */
  long thisWeek() {
    return thisWeek;
  }

  /** The hash of its entry among last week's. */
  long lastWeek() {
    return lastWeek;
  }
}
