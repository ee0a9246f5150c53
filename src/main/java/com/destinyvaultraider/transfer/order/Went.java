package com.destinyvaultraider.transfer.order;

import java.time.Duration;

/** How an attempt at a step went, as what to do next. */
sealed interface Went {

  /** Look at the order again and go on. */
  record On() implements Went {}

  /**
   * Nothing can be done for a while.
   *
   * @param sentence what the player is told meanwhile
   */
  record Waits(Duration pause, String sentence) implements Went {}

  /** Only the player can help. */
  record Stuck(String sentence) implements Went {}
}
