package com.destinyvaultraider.clan;

import java.util.Comparator;

/**
 * Something that members may still have before them, by its name in the player's language.
 *
 * @param hash of the milestone
 * @param place where it stands among others of its kind
 */
record Goal(long hash, Kind kind, String name, int place) {

  static final Comparator<Goal> IN_ORDER =
      Comparator.comparing(Goal::kind)
          .thenComparingInt(Goal::place)
          .thenComparing(Goal::name)
          .thenComparingLong(Goal::hash);

  /** What there is to do. */
  enum Kind {
    RAID,
    DUNGEON,
    CHALLENGE,
    /** Not weekly: a campaign, a quest. */
    MISSION
  }

  boolean isWeekly() {
    return kind != Kind.MISSION;
  }
}
