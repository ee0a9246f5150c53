package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import java.time.Instant;

/**
 * Something that Bungie confirmed we did, to be replayed over profiles older than it. Each knows
 * what was there before, so that a profile which already shows it, or in which the player has since
 * done something else, is left as it is.
 */
public sealed interface Change {

  /** When it took effect, by Bungie's clock. */
  Instant at();

  /** An instance went from one place to another. */
  record Moved(ItemInstanceId item, Place from, Place to, Instant at) implements Change {}

  /**
   * Some of a stack went from one place to another.
   *
   * @param before how many lay at {@code from} before
   */
  record StackMoved(long hash, int quantity, Place from, Place to, int before, Instant at)
      implements Change {}

  /** A carried item was put on; what was worn in its bucket went into the bag. */
  record PutOn(ItemInstanceId item, CharacterId character, Instant at) implements Change {}

  /** An item was locked or unlocked. */
  record LockChanged(ItemInstanceId item, boolean locked, Instant at) implements Change {}

  /** A quest is followed, or no longer. */
  record TrackChanged(ItemInstanceId item, boolean tracked, Instant at) implements Change {}
}
