package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.BungieFailure.Down;
import com.destinyvaultraider.bungie.BungieFailure.RetryLater;
import com.destinyvaultraider.bungie.BungieFailure.SignInAgain;
import com.destinyvaultraider.bungie.BungieFailure.TellPlayer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Sorts whatever can go wrong with a call into the four things that can be done about it. */
final class Failures {

  /** The name of an answer that is no JSON, is cut off, or lacks what it should hold. */
  static final String UNREADABLE = "UnreadableAnswer";

  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final Duration A_WHILE = Duration.ofSeconds(10);

  /** What to wait where Bungie throttles and names no time. */
  private static final Map<Integer, Duration> THROTTLED =
      Map.of(
          31, Duration.ofSeconds(5),
          35, Duration.ofMinutes(1),
          36, A_MOMENT,
          37, Duration.ofSeconds(2),
          51, A_WHILE,
          54, A_WHILE,
          55, A_WHILE,
          56, A_WHILE,
          57, Duration.ofSeconds(2),
          1672, A_WHILE);

  /** The throttles that count for the whole process and not only for one player. */
  private static final Set<Integer> THROTTLED_FOR_ALL = Set.of(51, 54, 55, 56);

  /** Missing, outdated and revoked tokens, as calls and the token endpoint name them. */
  private static final Set<Integer> TOKEN_REFUSED =
      Set.of(
          10, 22, 95, 96, 97, 99, 2106, 2111, 2112, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122,
          2123, 2124, 2125, 2126);

  /** Maintenance, retired services, and an application that Bungie does not accept. */
  private static final Set<Integer> OUT_OF_SERVICE =
      Set.of(4, 5, 43, 48, 1636, 1644, 2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114);

  /** Bungie's own mishaps: nobody knows what has become of an action that ended so. */
  private static final Set<Integer> MISHAPS =
      Set.of(
          2, 3, 14, 20, 23, 27, 38, 42, 44, 52, 1600, 1602, 1603, 1604, 1605, 1606, 1618, 1626,
          1628, 1643, 1645, 1647, 1649, 1651, 1652, 1688);

  private static final int NOT_YET_VALID = 2110;

  /** The identifiers that the token endpoint uses, with their codes. */
  private static final Map<String, Integer> TOKEN_ENDPOINT =
      Map.ofEntries(
          Map.entry("SystemDisabled", 5),
          Map.entry("DestinyThrottledByGameServer", 1672),
          Map.entry("AuthorizationCodeInvalid", 2106),
          Map.entry("RefreshTokenNotYetValid", NOT_YET_VALID),
          Map.entry("AccessTokenHasExpired", 2111),
          Map.entry("ApplicationTokenKeyIdDoesNotExist", 2116),
          Map.entry("ProvidedTokenNotValidRefreshToken", 2117),
          Map.entry("RefreshTokenExpired", 2118),
          Map.entry("AuthorizationRecordInvalid", 2119),
          Map.entry("TokenPreviouslyRevoked", 2120),
          Map.entry("AuthorizationCodeStale", 2122),
          Map.entry("AuthorizationRecordExpired", 2123),
          Map.entry("AuthorizationRecordRevoked", 2124));

  private Failures() {}

  /** A PlatformErrorCodes value; {@code action} where the call was to change something. */
  static BungieFailure ofCode(int code, String name, int throttleSeconds, boolean action) {
    Duration minimum = THROTTLED.get(code);
    if (minimum != null) {
      return new RetryLater(code, name, pause(throttleSeconds, minimum), false);
    }
    if (TOKEN_REFUSED.contains(code)) {
      return new SignInAgain(code, name);
    }
    if (OUT_OF_SERVICE.contains(code)) {
      return new Down(code, name, false);
    }
    if (MISHAPS.contains(code)) {
      return new RetryLater(code, name, pause(throttleSeconds, A_MOMENT), action);
    }
    if (code == NOT_YET_VALID || throttleSeconds > 0) {
      return new RetryLater(code, name, pause(throttleSeconds, A_MOMENT), false);
    }
    return new TellPlayer(code, name);
  }

  /** An error in the shape of OAuth, which maintenance brings to other calls as well. */
  static BungieFailure ofOAuthError(String error, @Nullable String description, boolean action) {
    String name = description == null || description.isBlank() ? error : description;
    Integer code = TOKEN_ENDPOINT.get(name);
    if (code != null) {
      return ofCode(code, name, 0, action);
    }
    return switch (error) {
      case "invalid_grant", "invalid_token" -> new SignInAgain(0, name);
      default -> new Down(0, name, false);
    };
  }

  /** An answer without a code of Bungie's: HTML, an empty body, something cut off. */
  static BungieFailure ofStatus(int status, boolean action) {
    String name = "Http" + status;
    if (status == 401) {
      return new SignInAgain(0, name);
    }
    if (status == 429) {
      return new RetryLater(0, name, A_WHILE, false);
    }
    if (status >= 200 && status < 300) {
      return new Down(0, UNREADABLE, action);
    }
    return new Down(0, name, action && status >= 500);
  }

  /**
   * A call that ended without an answer.
   *
   * @param late whether it had taken all the time that it may: an answer that drips is then cut off
   */
  static BungieFailure ofBrokenCall(@Nullable Throwable cause, boolean late, boolean action) {
    return switch (cause) {
      case ConnectException _,
          UnknownHostException _,
          HttpConnectTimeoutException _,
          SSLHandshakeException _ ->
          new Down(0, "Unreachable", false);
      case Bounded.TooLarge _ -> new Down(0, "AnswerTooLarge", action);
      case HttpTimeoutException _ -> new RetryLater(0, "ReadTimedOut", A_MOMENT, action);
      case IOException _ when late -> new RetryLater(0, "ReadTimedOut", A_MOMENT, action);
      case IOException _ -> new RetryLater(0, "ConnectionBroken", A_MOMENT, action);
      case null, default -> new RetryLater(0, UNREADABLE, A_MOMENT, action);
    };
  }

  /** A call that was never made because its turn is too far away. */
  static BungieFailure waitedTooLong(Duration remaining) {
    return new RetryLater(0, "TooManyCallsWaiting", remaining, false);
  }

  /** A call that was never made because its thread was told to stop. */
  static BungieFailure interrupted() {
    return new RetryLater(0, "Interrupted", Duration.ZERO, false);
  }

  /** Whether the failure asks every call of this process to wait. */
  static boolean holdsEverybodyBack(BungieFailure failure) {
    return THROTTLED_FOR_ALL.contains(failure.code()) || "Http429".equals(failure.name());
  }

  private static Duration pause(int throttleSeconds, Duration minimum) {
    return throttleSeconds > 0 ? Duration.ofSeconds(throttleSeconds) : minimum;
  }
}
