package com.destinyvaultraider.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * What becomes of a request that only a signed-in player may make. A page leads to the sign-in; a
 * part of a page, asked for by htmx, takes the whole page there instead of having the sign-in
 * swapped into its midst; a stream of events ends.
 */
@Component
class Visitors implements AuthenticationEntryPoint, AccessDeniedHandler {

  static final String SIGN_IN = "/oauth2/authorization/bungie";

  private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
  private final KnownPages pages;
  private final WantedPage wantedPage;

  Visitors(KnownPages pages, WantedPage wantedPage) {
    this.pages = pages;
    this.wantedPage = wantedPage;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException, ServletException {
    if (!pages.exist(request)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (Htmx.isRequest(request)) {
      leaveForSignIn(request, response);
    } else if (Htmx.isStream(request)) {
      // No content: the browser does not ask again.
      response.setStatus(HttpStatus.NO_CONTENT.value());
    } else {
      signIn.commence(request, response, exception);
    }
  }

  /** Above all a form without a good token, which an ended session takes along. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
      throws IOException {
    boolean signedIn = request.getUserPrincipal() != null;
    if (!signedIn) {
      wantedPage.saveRequest(request, response);
    }
    if (Htmx.isRequest(request) && !signedIn) {
      leaveForSignIn(request, response);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static void leaveForSignIn(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(Htmx.REDIRECT, request.getContextPath() + SIGN_IN);
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
  }
}
