package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.TokenEndpoint;
import com.destinyvaultraider.bungie.TokenGrant;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;

/**
 * Exchanges the code of a sign-in by our own client, which knows Bungie's shapes of failure. The
 * whole grant travels on as a parameter: Spring Security hands those to {@link SignIn}, and keeps
 * neither them nor the refresh token.
 */
@Component
class CodeExchange implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

  static final String GRANT = "grant";

  private final TokenEndpoint endpoint;

  CodeExchange(TokenEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
    OAuth2AuthorizationResponse response =
        request.getAuthorizationExchange().getAuthorizationResponse();
    TokenGrant grant = exchange(Objects.requireNonNull(response.getCode()));
    return OAuth2AccessTokenResponse.withToken(grant.accessToken().value())
        .tokenType(OAuth2AccessToken.TokenType.BEARER)
        .expiresIn(Math.max(1, grant.expiresIn().toSeconds()))
        .additionalParameters(Map.of(GRANT, grant))
        .build();
  }

  private TokenGrant exchange(String code) {
    try {
      return endpoint.exchange(code);
    } catch (BungieException e) {
      throw new OAuth2AuthorizationException(SignInFailure.of(e).error(), e);
    }
  }
}
