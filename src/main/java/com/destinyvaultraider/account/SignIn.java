package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.TokenGrant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * Completes a sign-in: asks Bungie which accounts the person has, and keeps them and the tokens.
 * Who was signed in in the same browser before stays so.
 */
@Component
class SignIn implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  private final LinkedAccounts linked;
  private final Players players;
  private final Browsers browsers;
  private final HttpServletRequest request;

  /**
   * Prepares it.
   *
   * @param request stands for the request of the current thread
   */
  SignIn(LinkedAccounts linked, Players players, Browsers browsers, HttpServletRequest request) {
    this.linked = linked;
    this.players = players;
    this.browsers = browsers;
    this.request = request;
  }

  @Override
  public OAuth2User loadUser(OAuth2UserRequest trip) {
    if (!(trip.getAdditionalParameters().get(CodeExchange.GRANT) instanceof TokenGrant grant)) {
      throw new OAuth2AuthenticationException(SignInFailure.UNKNOWN.error());
    }
    LinkedMemberships memberships = linked.of(grant.accessToken(), grant.bungieMembershipId());
    if (!memberships.isKnown() && !players.isKnown(grant.bungieMembershipId())) {
      throw new OAuth2AuthenticationException(SignInFailure.NO_ANSWER.error());
    }
    Player player = players.signIn(grant, memberships);
    UUID browser = browser();
    browsers.signIn(browser, player.id(), Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
    return new SignedInUser(browser);
  }

  /** The browser of whoever is signed in here already, beside whom this one is; or a new one. */
  private UUID browser() {
    UUID known = SignedInUser.browserOf(SecurityContextHolder.getContext().getAuthentication());
    return known == null || browsers.seats(known).isEmpty() ? UUID.randomUUID() : known;
  }
}
