package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.TokenGrant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * Completes a sign-in: asks Bungie which accounts the person has, and keeps them and the tokens.
 */
@Component
class SignIn implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  private static final Logger log = LoggerFactory.getLogger(SignIn.class);

  /** The membership type under which Bungie.net ids themselves are asked for. */
  private static final int BUNGIE_NET = 254;

  private final BungieClient bungie;
  private final Players players;

  SignIn(BungieClient bungie, Players players) {
    this.bungie = bungie;
    this.players = players;
  }

  @Override
  public OAuth2User loadUser(OAuth2UserRequest request) {
    if (!(request.getAdditionalParameters().get(CodeExchange.GRANT) instanceof TokenGrant grant)) {
      throw new OAuth2AuthenticationException(SignInFailure.UNKNOWN.error());
    }
    LinkedMemberships memberships = membershipsOf(grant);
    if (!memberships.isKnown() && !players.isKnown(grant.bungieMembershipId())) {
      throw new OAuth2AuthenticationException(SignInFailure.NO_ANSWER.error());
    }
    Player player = players.signIn(grant, memberships);
    return new SignedInUser(player.id(), player.displayName());
  }

  /** Two calls that know different things; the sign-in goes on with what either of them says. */
  private LinkedMemberships membershipsOf(TokenGrant grant) {
    AccessToken token = grant.accessToken();
    long id = grant.bungieMembershipId();
    return new LinkedMemberships(
        answer(() -> bungie.membershipsOfCurrentUser(token)),
        answer(() -> bungie.linkedProfiles(token, BUNGIE_NET, id)));
  }

  private static <T> @Nullable T answer(Supplier<T> call) {
    try {
      return call.get();
    } catch (BungieException e) {
      log.warn("A sign-in goes on without an answer: {}", e.getMessage());
      return null;
    }
  }
}
