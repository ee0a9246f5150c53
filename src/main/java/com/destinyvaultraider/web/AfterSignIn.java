package com.destinyvaultraider.web;

import com.destinyvaultraider.account.CurrentPlayers;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.account.Trips;
import com.destinyvaultraider.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Takes a player who has just signed in to the page they wanted, in the language that they have
 * chosen on any device, and keeps them signed in.
 */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

  /** How long a player who does not come back stays signed in; a visitor's session ends sooner. */
  private static final Duration STAYS = Duration.ofDays(30);

  private final RedirectStrategy redirects = new DefaultRedirectStrategy();
  private final Trips trips;
  private final WantedPage wantedPage;
  private final CurrentPlayers current;
  private final Players players;
  private final LocaleResolver locales;

  AfterSignIn(
      Trips trips,
      WantedPage wantedPage,
      CurrentPlayers current,
      Players players,
      LocaleResolver locales) {
    this.trips = trips;
    this.wantedPage = wantedPage;
    this.current = current;
    this.players = players;
    this.locales = locales;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    request.getSession().setMaxInactiveInterval(Math.toIntExact(STAYS.toSeconds()));
    Player player = current.of(authentication);
    if (player != null) {
      Language asked = Language.of(locales.resolveLocale(request)).orElse(Language.ENGLISH);
      locales.setLocale(request, response, players.languageOf(player, asked).locale());
    }
    wantedPage.removeRequest(request, response);
    makeFormsGood(request);
    redirects.sendRedirect(request, response, trips.destination(request));
  }

  /** Two pages that are opened at once would make a token each, and one of them would not count. */
  private static void makeFormsGood(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();
    }
  }
}
