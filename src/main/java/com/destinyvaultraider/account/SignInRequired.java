package com.destinyvaultraider.account;

import com.destinyvaultraider.language.Words;

/** Thrown when nothing more can be asked of Bungie in the player's name before a new sign-in. */
public class SignInRequired extends RuntimeException {

  private final Reason reason;

  public SignInRequired(Reason reason) {
    super("the player has to sign in again: " + reason);
    this.reason = reason;
  }

  /** Why, in a sentence that the player understands. */
  public String sentence() {
    return reason.sentence();
  }

  /** Why the player has to sign in again. */
  public enum Reason {
    /** Nobody is signed in any more where this was asked for. */
    SIGNED_OUT("account.again-signed-out"),
    /** The refresh token has come to its end. */
    EXPIRED("account.again-expired"),
    /** Bungie does not accept the refresh token. */
    WITHDRAWN("account.again-withdrawn"),
    /** A refresh was cut off, and what Bungie had handed out with it is lost. */
    INTERRUPTED("account.again-interrupted"),
    /** The key is missing that the tokens were sealed with. */
    UNREADABLE("account.again-unreadable"),
    /** Bungie refuses a token that it has handed out just now. */
    REFUSED("account.again-refused");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    String sentence() {
      return Words.say(sentence);
    }
  }
}
