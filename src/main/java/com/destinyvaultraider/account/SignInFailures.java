package com.destinyvaultraider.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads a failed sign-in to a page of our own that says what happened. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(SignInFailures.class);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    SignInFailure failure = failure(request, exception);
    log.info("Sign-in failed: {}", failure.reason());
    response.sendRedirect(request.getContextPath() + "/sign-in-failed?reason=" + failure.reason());
  }

  private static SignInFailure failure(
      HttpServletRequest request, AuthenticationException exception) {
    String code =
        exception instanceof OAuth2AuthenticationException oauth
            ? oauth.getError().getErrorCode()
            : "";
    return switch (code) {
      case "access_denied" -> SignInFailure.REFUSED;
      case "authorization_request_not_found", "invalid_state_parameter" -> SignInFailure.STALE;
      default -> {
        if (request.getParameter("error") != null) {
          // During maintenance Bungie sends the browser back with an error instead of a code.
          yield SignInFailure.BUNGIE_DOWN;
        }
        yield request.getParameter("code") == null
            ? SignInFailure.NO_CODE
            : SignInFailure.ofReason(code);
      }
    };
  }
}
