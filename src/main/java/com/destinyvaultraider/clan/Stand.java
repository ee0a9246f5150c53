package com.destinyvaultraider.clan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a character stands with a goal. */
enum Stand {
  /** The game says that it is done. */
  DONE,
  /** Some of it is done. */
  BEGUN,
  /** Nothing of it is done. */
  OPEN,
  /** Nothing of it is done, since the character has not been played this week. */
  UNPLAYED,
  /** The game no longer lists it, or never has: it is done, or not to be had. */
  OFF_THE_LIST,
  /** Nobody may see that. */
  UNKNOWN;

  /** What is known about a character and a goal. */
  static Stand of(ClanCharacter character, Goal goal, Instant weekStart) {
    if (character.standings() == null) {
      return UNKNOWN;
    }
    // What a character did last week is still told until it is played again.
    if (goal.isWeekly() && !character.wasPlayedSince(weekStart)) {
      return UNPLAYED;
    }
    @Nullable Standing standing = character.standings().get(goal.hash());
    if (standing == null) {
      return OFF_THE_LIST;
    }
    if (standing.isDone()) {
      return DONE;
    }
    return standing.isBegun() ? BEGUN : OPEN;
  }

  /** Whether the character can still do something for it. */
  boolean isLeft() {
    return this == BEGUN || this == OPEN || this == UNPLAYED;
  }
}
