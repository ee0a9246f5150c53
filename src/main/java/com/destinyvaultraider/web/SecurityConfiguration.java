package com.destinyvaultraider.web;

import com.destinyvaultraider.bungie.BungieSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see what, and the headers that keep a page to itself. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] PUBLIC = {
    "/",
    "/css/**",
    "/js/**",
    "/images/**",
    "/fonts/**",
    "/webjars/**",
    "/favicon*",
    "/robots.txt",
    "/site.webmanifest",
    "/actuator/health/**",
    "/error",
    "/help",
    "/sign-in-failed",
    "/login/**",
    "/oauth2/**"
  };

  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      WantedPage wantedPage,
      Visitors visitors,
      BungieSite bungie,
      AfterSignIn afterSignIn,
      AuthenticationFailureHandler signInFailures) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated())
        .oauth2Login(login ->
            login
                .loginPage(Visitors.SIGN_IN)
                .successHandler(afterSignIn)
                .failureHandler(signInFailures))
        .logout(logout -> logout.logoutSuccessUrl("/").deleteCookies("SESSION"))
        .requestCache(cache -> cache.requestCache(wantedPage))
        .exceptionHandling(exceptions ->
            exceptions.authenticationEntryPoint(visitors).accessDeniedHandler(visitors))
        .headers(headers -> headers(headers, contentSecurityPolicy(bungie.origin())))
        .build();
  }

  /** Everything from ourselves; pictures from Bungie too, and the way to its sign-in. */
  private static String contentSecurityPolicy(String bungie) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' " + bungie,
        "form-action 'self' " + bungie,
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'");
  }

  private static void headers(
      HeadersConfigurer<HttpSecurity> headers, String contentSecurityPolicy) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
  }
}
