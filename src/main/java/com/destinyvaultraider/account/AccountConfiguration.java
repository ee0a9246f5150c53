package com.destinyvaultraider.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.util.StringUtils;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ties sign-in and players into Spring. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

  private static final int STATE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  TokenCipher tokenCipher(AccountProperties properties) {
    return TokenKeys.cipher(properties);
  }

  @Bean
  OAuth2AuthorizationRequestResolver authorizationRequests(
      BungieRegistration registration, AccountProperties properties) {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(registration);
    boolean redirectUriSent = StringUtils.hasText(properties.redirectUri());
    resolver.setAuthorizationRequestCustomizer(request -> {
      shortState(request);
      if (!redirectUriSent) {
        request.parameters(all -> all.remove(OAuth2ParameterNames.REDIRECT_URI));
      }
    });
    return resolver;
  }

  @Bean
  WebMvcConfigurer currentPlayerArguments(CurrentPlayers players) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentPlayerResolver(players));
      }
    };
  }

  /**
   * Bungie limits the length of the query, and a plus sign comes back as a space: short, and of
   * letters, digits, hyphen and underscore only.
   */
  private void shortState(OAuth2AuthorizationRequest.Builder request) {
    byte[] state = new byte[STATE_BYTES];
    random.nextBytes(state);
    request.state(Base64.getUrlEncoder().withoutPadding().encodeToString(state));
  }
}
