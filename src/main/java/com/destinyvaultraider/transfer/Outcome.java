package com.destinyvaultraider.transfer;

/** How an order ended, with the sentence for the player. */
sealed interface Outcome {

  /** What the player is told. */
  String sentence();

  /** The thing is where it was wanted. */
  record Success(String sentence) implements Outcome {}

  /** It is not, and the sentence says why and what can be done. */
  record Failure(String sentence) implements Outcome {}
}
