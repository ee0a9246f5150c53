package com.destinyvaultraider.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event told in one way.
 *
 * @param userId our own id of the player
 * @param until when the event ends, by Bungie's clock, or null where nobody knows
 * @param reason the key of the sentence that says why it was not sent, or not yet; or empty
 */
record Message(
    long id,
    long userId,
    Kind kind,
    Channel channel,
    State state,
    int tries,
    Instant madeAt,
    @Nullable Instant endedAt,
    @Nullable Instant until,
    String reason,
    Facts facts) {

  /** How far it is. */
  enum State {
    /** To be sent, for the first time or once more. */
    WAITING,
    /** Being sent; where that was cut off, nobody knows whether it has arrived. */
    SENDING,
    SENT,
    /** Nobody knows whether it has arrived, and it is not sent twice. */
    UNCLEAR,
    /** Given up. */
    FAILED,
    /** No longer true, or no longer wanted. */
    DROPPED
  }
}
