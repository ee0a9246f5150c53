package com.destinyvaultraider.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Signs out everybody who is signed in in a browser. */
@Component
class SignOut implements LogoutHandler {

  private final Browsers browsers;

  SignOut(Browsers browsers) {
    this.browsers = browsers;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    UUID browser = SignedInUser.browserOf(authentication);
    if (browser != null) {
      browsers.signOutAll(browser);
    }
  }
}
