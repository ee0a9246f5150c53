package com.destinyvaultraider.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why a sign-in came to nothing, with what the player is told about it. */
enum SignInFailure {
  REFUSED(
      "You said no, so nobody was signed in.",
      "Bungie.net asks whether we may see your gear and move it. Without that there is nothing to"
          + " show."),
  BUNGIE_DOWN(
      "Bungie.net cannot sign anybody in right now.",
      "It may be down for maintenance. Your gear is safe; try again in a few minutes."),
  STALE(
      "That sign-in took too long or was started in another window.",
      "Start it once more from here."),
  NO_CODE(
      "Bungie.net sent you back without a word on who you are.", "Start the sign-in once more."),
  UNKNOWN("The sign-in did not work.", "Try once more; if it keeps failing, wait a few minutes.");

  private final String sentence;
  private final String hint;

  SignInFailure(String sentence, String hint) {
    this.sentence = sentence;
    this.hint = hint;
  }

  /** The failure named in an address, or {@link #UNKNOWN}. */
  static SignInFailure ofReason(@Nullable String reason) {
    for (SignInFailure failure : values()) {
      if (failure.reason().equals(reason)) {
        return failure;
      }
    }
    return UNKNOWN;
  }

  /** The name used in the address of the page, such as {@code bungie-down}. */
  String reason() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sentence() {
    return sentence;
  }

  String hint() {
    return hint;
  }

  /** The form in which it travels through Spring Security. */
  OAuth2Error error() {
    return new OAuth2Error(reason());
  }
}
