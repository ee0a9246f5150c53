package com.destinyvaultraider.account;

/** Thrown where a page needs a Destiny account and the person who signed in has none. */
public class NoDestinyAccount extends RuntimeException {

  public NoDestinyAccount() {
    super("the person has no Destiny account");
  }
}
