package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.BungieSite;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The one place where players sign in. Made anew for each sign-in, because the sandbox's address is
 * known only once the web server has started.
 */
@Component
class BungieRegistration implements ClientRegistrationRepository {

  static final String ID = "bungie";

  private final BungieSite site;
  private final AccountProperties properties;

  BungieRegistration(BungieSite site, AccountProperties properties) {
    this.site = site;
    this.properties = properties;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
    if (!ID.equals(registrationId)) {
      return null;
    }
    String redirectUri = properties.redirectUri();
    return ClientRegistration.withRegistrationId(ID)
        .clientName("Bungie.net")
        .clientId(site.clientId())
        .clientSecret(site.clientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationUri(site.authorizeUri())
        .tokenUri(site.tokenUri().toString())
        .redirectUri(
            StringUtils.hasText(redirectUri)
                ? redirectUri
                : "{baseUrl}/login/oauth2/code/{registrationId}")
        // Bungie does not know PKCE.
        .clientSettings(ClientSettings.builder().requireProofKey(false).build())
        .build();
  }
}
