package com.destinyvaultraider.account;

/** Thrown when Bungie no longer knows the player's tokens: only a new sign-in helps. */
public class SignInRequired extends RuntimeException {

  public SignInRequired() {
    super("the player has to sign in again");
  }
}
