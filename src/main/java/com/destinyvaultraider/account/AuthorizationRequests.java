package com.destinyvaultraider.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says with what a browser is sent to Bungie. With the parameter {@code another} Bungie asks who it
 * is, instead of taking whoever it has signed in.
 */
@Component
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

  private static final String ANOTHER = "another";
  private static final int STATE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final OAuth2AuthorizationRequestResolver usual;
  private final OAuth2AuthorizationRequestResolver asking;

  AuthorizationRequests(BungieRegistration registration, AccountProperties properties) {
    boolean redirectUriSent = StringUtils.hasText(properties.redirectUri());
    this.usual = resolver(registration, redirectUriSent, false);
    this.asking = resolver(registration, redirectUriSent, true);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    OAuth2AuthorizationRequest begun = usual.resolve(request);
    // Only where a sign-in begins: to look for a parameter takes in the whole of a form.
    return begun == null ? null : resolverFor(request).resolve(request);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registrationId) {
    return resolverFor(request).resolve(request, registrationId);
  }

  private OAuth2AuthorizationRequestResolver resolverFor(HttpServletRequest request) {
    return request.getParameter(ANOTHER) == null ? usual : asking;
  }

  private OAuth2AuthorizationRequestResolver resolver(
      BungieRegistration registration, boolean redirectUriSent, boolean asking) {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(registration);
    resolver.setAuthorizationRequestCustomizer(request -> {
      request.state(shortState());
      if (asking) {
        request.additionalParameters(more -> more.put("reauth", "true"));
      }
      if (!redirectUriSent) {
        request.parameters(all -> all.remove(OAuth2ParameterNames.REDIRECT_URI));
      }
    });
    return resolver;
  }

  /**
   * Bungie limits the length of the query, and a plus sign comes back as a space: short, and of
   * letters, digits, hyphen and underscore only.
   */
  private String shortState() {
    byte[] state = new byte[STATE_BYTES];
    random.nextBytes(state);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(state);
  }
}
