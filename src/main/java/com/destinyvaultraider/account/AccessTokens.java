package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.AccessToken;
import java.util.function.Function;

/** The players' tokens, refreshed when needed and never more than once at a time for one player. */
public class AccessTokens {

  /**
   * Makes a call in the player's name. Where Bungie no longer accepts the token it is refreshed and
   * the call made once more.
   *
   * @throws SignInRequired if the player has to sign in again
   * @throws com.destinyvaultraider.bungie.BungieException if the call fails for another reason
   */
  public <T> T with(Player player, Function<AccessToken, T> call) {
    throw new UnsupportedOperationException();
  }
}
