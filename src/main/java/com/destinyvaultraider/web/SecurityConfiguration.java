package com.destinyvaultraider.web;

import com.destinyvaultraider.account.CurrentPlayers;
import com.destinyvaultraider.account.Trips;
import com.destinyvaultraider.bungie.BungieSite;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

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
    "/privacy",
    "/data/deleted",
    "/sign-in-failed",
    "/login/**",
    "/notices/feed/*",
    "/notices/calendar/*",
    "/notices/confirm/*",
    "/notices/stop/*/*",
    "/oauth2/**"
  };

  /**
   * What is posted from mail and by mail programs (RFC 8058): the word in its address is all that
   * it takes, and no session stands behind it that somebody else could use.
   */
  static final String[] FROM_MAIL = {"/notices/confirm/*", "/notices/stop/*/*"};

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      WantedPage wantedPage,
      Visitors visitors,
      BungieSite site,
      Trips trips,
      AfterSignIn afterSignIn,
      AuthenticationFailureHandler signInFailures,
      LogoutHandler signOut,
      CsrfTokenRepository forms,
      AgingSessions sessions,
      CurrentPlayers players,
      Buckets buckets,
      MeterRegistry meters) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated())
        .oauth2Login(login ->
            login
                .loginPage(Visitors.SIGN_IN)
                .authorizationEndpoint(bungie -> bungie.authorizationRequestRepository(trips))
                .successHandler(afterSignIn)
                .failureHandler(signInFailures))
        .logout(logout ->
            logout.addLogoutHandler(signOut).logoutSuccessUrl("/").deleteCookies("SESSION"))
        .csrf(csrf -> csrf.csrfTokenRepository(forms).ignoringRequestMatchers(FROM_MAIL))
        .securityContext(context -> context.securityContextRepository(sessions))
        .headers(AbstractHttpConfigurer::disable)
        .addFilterBefore(new PageHeaders(site), CsrfFilter.class)
        .addFilterBefore(new SignInElsewhere(), CsrfFilter.class)
        // Before anything is done for a request.
        .addFilterBefore(new Haste(buckets, players, meters), CsrfFilter.class)
        .addFilterBefore(new FormsOfNobody(visitors), CsrfFilter.class)
        .requestCache(cache -> cache.requestCache(wantedPage))
        .exceptionHandling(exceptions ->
            exceptions.authenticationEntryPoint(visitors).accessDeniedHandler(visitors))
        .build();
  }

  /** The tokens that make a form of ours count, one to a session. */
  @Bean
  CsrfTokenRepository forms() {
    return new HttpSessionCsrfTokenRepository();
  }
}
