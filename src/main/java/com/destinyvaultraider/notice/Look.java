package com.destinyvaultraider.notice;

import java.time.Instant;
import java.util.List;

/**
 * What one look at Bungie has shown of a player.
 *
 * @param at when that was, by Bungie's clock
 * @param found what is so
 * @param over what is so no longer
 * @param trouble why something was not seen, in a sentence, or empty
 */
record Look(Instant at, List<Finding> found, List<Over> over, String trouble) {

  /**
   * A postmaster that has room again.
   *
   * @param seen of when Bungie's answer is: one that is older than the event says nothing of it
   */
  record Over(String topic, Instant seen) {}
}
