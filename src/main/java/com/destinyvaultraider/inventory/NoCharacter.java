package com.destinyvaultraider.inventory;

/** Thrown when an account has no character whose gear could be shown. */
public class NoCharacter extends RuntimeException {

  NoCharacter() {
    super("the account has no character");
  }
}
