package com.destinyvaultraider.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** What the session remembers of who signed in: whom to look up, and nothing secret. */
record SignedInUser(long userId, String displayName) implements OAuth2User, Serializable {

  @Override
  public String getName() {
    return Long.toString(userId);
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
