package com.destinyvaultraider.transfer.order;

/**
 * The right to act for a Bungie account. It ends when somebody else takes the turn, because this
 * instance was thought dead.
 *
 * @param epoch grows with each taking
 */
record Turn(long bungieMembershipId, long epoch) {

  /** Thrown where the turn has gone to somebody else: whoever had it must not touch anything. */
  static final class Lost extends RuntimeException {
    Lost() {
      super("another instance carries on", null, false, false);
    }
  }
}
