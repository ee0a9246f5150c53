package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The players' tokens, refreshed when needed and never more than once at a time for one player. */
@Component
public class AccessTokens {

  /** How long before its end a token is replaced, so that it does not end on the way. */
  static final Duration AHEAD = Duration.ofSeconds(60);

  private final StoredGrants grants;
  private final TokenCipher cipher;
  private final TokenRenewal renewal;
  private final Clock clock;

  AccessTokens(StoredGrants grants, TokenCipher cipher, TokenRenewal renewal, Clock clock) {
    this.grants = grants;
    this.cipher = cipher;
    this.renewal = renewal;
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
    return again(call, renewal.renew(player.id(), token));
  }

  private static <T> T again(Function<AccessToken, T> call, AccessToken renewed) {
    try {
      return call.apply(renewed);
    } catch (BungieException e) {
      if (isTokenRefused(e)) {
        throw new SignInRequired();
      }
      throw e;
    }
  }

  private AccessToken tokenOf(long userId) {
    StoredGrant grant = grants.findById(userId).orElseThrow(SignInRequired::new);
    if (grant.isEnded()) {
      throw new SignInRequired();
    }
    Instant now = clock.instant();
    AccessToken token = grant.isUsable(now, AHEAD) ? grant.accessToken(cipher) : null;
    return token == null ? renewal.renew(userId, null) : token;
  }

  private static boolean isTokenRefused(BungieException e) {
    return e.failure() instanceof BungieFailure.SignInAgain;
  }
}
