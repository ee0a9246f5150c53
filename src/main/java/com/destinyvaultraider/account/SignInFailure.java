package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why a sign-in came to nothing, with what the player is told about it. */
enum SignInFailure {
  REFUSED("account.refused", "account.refused.why", "account.refused.hint"),
  MAINTENANCE("account.maintenance", "account.maintenance.why", "account.maintenance.hint"),
  NO_ANSWER("account.no-answer", "account.no-answer.why", "account.no-answer.hint"),
  BUSY("account.busy", "account.busy.why", "account.busy.hint"),
  USED_CODE("account.used-code", "account.used-code.why", "account.used-code.hint"),
  STALE("account.stale", "account.stale.why", "account.stale.hint"),
  NO_COOKIE("account.no-cookie", "account.no-cookie.why", "account.no-cookie.hint"),
  NO_CODE("account.no-code", "account.no-code.why", "account.no-code.hint"),
  NOT_SET_UP("account.not-set-up", "account.not-set-up.why", "account.not-set-up.hint"),
  UNKNOWN("account.unknown", "account.unknown.why", "account.unknown.hint");

  private static final int CODE_OF_MAINTENANCE = 5;

  /** The application is not registered with Bungie as it presents itself. */
  private static final Set<Integer> REGISTRATION =
      Set.of(2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114);

  private final String title;
  private final String sentence;
  private final String hint;

  SignInFailure(String title, String sentence, String hint) {
    this.title = title;
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

  /** What an {@code error} means with which Bungie has sent the browser back. */
  static SignInFailure ofError(String error) {
    return switch (error) {
      case "access_denied" -> REFUSED;
      case "invalid_scope", "invalid_client", "unauthorized_client", "unsupported_response_type" ->
          NOT_SET_UP;
      // During maintenance Bungie calls any request invalid.
      default -> MAINTENANCE;
    };
  }

  /** What it means that Bungie gave no tokens for a code. */
  static SignInFailure of(BungieException exception) {
    BungieFailure failure = exception.failure();
    return switch (failure) {
      case BungieFailure.SignInAgain _ -> USED_CODE;
      case BungieFailure.Down _ when failure.code() == CODE_OF_MAINTENANCE -> MAINTENANCE;
      case BungieFailure.Down _ when REGISTRATION.contains(failure.code()) -> NOT_SET_UP;
      case BungieFailure.RetryLater _ when failure.code() != 0 -> BUSY;
      default -> NO_ANSWER;
    };
  }

  /** The name used in the address of the page, such as {@code no-answer}. */
  String reason() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title() {
    return Words.say(title);
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
