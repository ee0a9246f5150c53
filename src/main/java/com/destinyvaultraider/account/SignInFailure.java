package com.destinyvaultraider.account;

import com.destinyvaultraider.language.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why a sign-in came to nothing, with what the player is told about it. */
enum SignInFailure {
  REFUSED("account.refused", "account.refused.hint"),
  BUNGIE_DOWN("account.bungie-down", "account.bungie-down.hint"),
  STALE("account.stale", "account.stale.hint"),
  NO_CODE("account.no-code", "account.no-code.hint"),
  UNKNOWN("account.unknown", "account.unknown.hint");

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
    return Words.say(sentence);
  }

  String hint() {
    return Words.say(hint);
  }

  /** The form in which it travels through Spring Security. */
  OAuth2Error error() {
    return new OAuth2Error(reason());
  }
}
