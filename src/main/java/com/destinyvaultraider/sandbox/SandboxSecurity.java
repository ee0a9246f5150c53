package com.destinyvaultraider.sandbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Keeps the application's own sign-in, sessions and CSRF tokens away from the sandbox. */
@Configuration(proxyBeanMethods = false)
@Sandboxed
class SandboxSecurity {

  private static final String ONLY_OWN_STYLES_AND_PICTURES =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain sandboxSecurityFilterChain(HttpSecurity http) {
    return http.securityMatcher("/sandbox/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers ->
            headers
                // Pictures and manifest files say for themselves how long they keep.
                .cacheControl(cache -> cache.disable())
                .contentSecurityPolicy(
                    policy -> policy.policyDirectives(ONLY_OWN_STYLES_AND_PICTURES)))
        .build();
  }
}
