package com.destinyvaultraider.account;

import com.destinyvaultraider.account.SignInRequired.Reason;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The players' tokens, refreshed when needed and never more than once at a time for one player. */
@Component
public class AccessTokens {

  /** How long before its end a token is no longer used, so that it does not end on the way. */
  static final Duration AHEAD = Duration.ofSeconds(60);

  /** How long before its end a token is replaced behind the back of whoever uses it. */
  static final Duration EARLY = Duration.ofMinutes(10);

  private final StoredGrants grants;
  private final TokenCipher cipher;
  private final TokenRenewal renewal;
  private final EarlyRenewal early;
  private final Clock clock;

  AccessTokens(
      StoredGrants grants,
      TokenCipher cipher,
      TokenRenewal renewal,
      EarlyRenewal early,
      Clock clock) {
    this.grants = grants;
    this.cipher = cipher;
    this.renewal = renewal;
    this.early = early;
    this.clock = clock;
  }

  /**
   * Makes a call in the player's name. Where Bungie no longer accepts the token it is refreshed and
   * the call made once more.
   *
   * @throws SignInRequired if the player has to sign in again
   * @throws BungieException if the call fails for another reason
   */
  public <T> T with(Player player, Function<AccessToken, T> call) {
    AccessToken token = tokenOf(player.id());
    try {
      return call.apply(token);
    } catch (BungieException e) {
      if (!isTokenRefused(e)) {
        throw e;
      }
    }
    return again(call, renewal.renew(player.id(), token, AHEAD));
  }

  /**
   * Why nothing can be asked in the player's name until they sign in again, or null where it can.
   */
  public @Nullable String ended(Player player) {
    Optional<StoredGrant> grant = grants.findById(player.id());
    Reason reason = grant.isEmpty() ? Reason.SIGNED_OUT : grant.get().ended();
    return reason == null ? null : reason.sentence();
  }

  private static <T> T again(Function<AccessToken, T> call, AccessToken renewed) {
    try {
      return call.apply(renewed);
    } catch (BungieException e) {
      if (isTokenRefused(e)) {
        throw new SignInRequired(Reason.REFUSED);
      }
      throw e;
    }
  }

  private AccessToken tokenOf(long userId) {
    StoredGrant grant =
        grants.findById(userId).orElseThrow(() -> new SignInRequired(Reason.SIGNED_OUT));
    Reason ended = grant.ended();
    if (ended != null) {
      throw new SignInRequired(ended);
    }
    Instant now = clock.instant();
    AccessToken token = grant.isUsable(now, AHEAD) ? grant.accessToken(cipher) : null;
    if (token == null) {
      return renewal.renew(userId, null, AHEAD);
    }
    if (!grant.isUsable(now, EARLY)) {
      early.begin(userId);
    }
    return token;
  }

  private static boolean isTokenRefused(BungieException e) {
    return e.failure() instanceof BungieFailure.SignInAgain;
  }
}
