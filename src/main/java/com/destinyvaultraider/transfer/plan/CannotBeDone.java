package com.destinyvaultraider.transfer.plan;

/** Ends the planning of an order with the sentence that says why it cannot be done. */
final class CannotBeDone extends RuntimeException {

  CannotBeDone(String sentence) {
    super(sentence, null, false, false);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
