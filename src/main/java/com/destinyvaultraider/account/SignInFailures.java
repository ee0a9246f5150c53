package com.destinyvaultraider.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Leads a failed sign-in to a page of our own that says what happened. Who was signed in before
 * still is; one who has only gone back to a sign-in that is long done is led on from there.
 */
@Component
class SignInFailures implements AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(SignInFailures.class);
  private static final String SESSION_COOKIE = "SESSION";

  private final Trips trips;

  SignInFailures(Trips trips) {
    this.trips = trips;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    SignInFailure failure = failure(request, exception);
    if (failure == SignInFailure.STALE && trips.isOver(request) && isSignedIn(request)) {
      response.sendRedirect(request.getContextPath() + trips.destination(request));
      return;
    }
    log.info("Sign-in failed: {}", failure.reason());
    String trip = trips.nameOf(request);
    response.sendRedirect(
        request.getContextPath()
            + "/sign-in-failed?reason="
            + failure.reason()
            + (trip == null ? "" : "&" + Trips.AGAIN + "=" + trip));
  }

  private static SignInFailure failure(
      HttpServletRequest request, AuthenticationException exception) {
    String error = request.getParameter("error");
    if (error != null) {
      // Said without any doubt, also where the way back is not known: nobody is signed in by it.
      return SignInFailure.ofError(error);
    }
    if (request.getParameter("code") == null) {
      return SignInFailure.NO_CODE;
    }
    String code =
        exception instanceof OAuth2AuthenticationException oauth
            ? oauth.getError().getErrorCode()
            : "";
    return switch (code) {
      case "authorization_request_not_found", "invalid_state_parameter", "invalid_request" ->
          hasSessionCookie(request) ? SignInFailure.STALE : SignInFailure.NO_COOKIE;
      default -> SignInFailure.ofReason(code);
    };
  }

  private static boolean hasSessionCookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies != null
        && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(SESSION_COOKIE));
  }

  /** By the session: the context of this request is empty where its sign-in has failed. */
  private static boolean isSignedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            != null;
  }
}
