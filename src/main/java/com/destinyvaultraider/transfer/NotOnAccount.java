package com.destinyvaultraider.transfer;

/** Thrown where nothing that is to be moved is the player's, or has been moved by them before. */
class NotOnAccount extends RuntimeException {

  NotOnAccount() {
    super("nothing of it is on this account");
  }
}
