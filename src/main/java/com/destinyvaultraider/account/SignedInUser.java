package com.destinyvaultraider.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** What the session remembers of who signed in: in which browser, and nothing secret. */
record SignedInUser(UUID browser) implements OAuth2User, Serializable {

  SignedInUser {
    // What another version has written lacks it, and then counts as nobody.
    Objects.requireNonNull(browser);
  }

  /** The browser of who makes a request, or null where nobody is signed in. */
  static @Nullable UUID browserOf(@Nullable Principal principal) {
    return principal instanceof Authentication authentication
            && authentication.getPrincipal() instanceof SignedInUser user
        ? user.browser()
        : null;
  }

  @Override
  public String getName() {
    return browser.toString();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_PLAYER"));
  }
}
