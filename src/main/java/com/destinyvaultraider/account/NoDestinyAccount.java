package com.destinyvaultraider.account;

/** Thrown when a person without a Destiny account asks for gear. */
public class NoDestinyAccount extends RuntimeException {

  public NoDestinyAccount() {
    super("no Destiny account is linked");
  }
}
