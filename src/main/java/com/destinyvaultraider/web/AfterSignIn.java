package com.destinyvaultraider.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Takes a player who has just signed in to the page they wanted, and keeps them signed in. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

  /** How long a player who does not come back stays signed in; a visitor's session ends sooner. */
  private static final Duration STAYS = Duration.ofDays(30);

  private final WantedPage wantedPage;

  AfterSignIn(WantedPage wantedPage) {
    this.wantedPage = wantedPage;
    setRequestCache(wantedPage);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    request.getSession().setMaxInactiveInterval(Math.toIntExact(STAYS.toSeconds()));
    super.onAuthenticationSuccess(request, response, authentication);
    wantedPage.removeRequest(request, response);
  }
}
