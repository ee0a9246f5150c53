package com.destinyvaultraider.sandbox.oauth;

import com.destinyvaultraider.sandbox.Sandboxed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads who sends a request. */
@Component
@Sandboxed
public class Bearer {

  private static final String SCHEME = "Bearer ";

  private final Authorizations authorizations;

  Bearer(Authorizations authorizations) {
    this.authorizations = authorizations;
  }

  /** Whether a token came along at all. */
  public boolean isSent(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** The Bungie.net membership of the token that came along, where it is still good. */
  public Optional<Long> personOf(HttpServletRequest request) {
    return isSent(request)
        ? authorizations.person(request.getHeader("Authorization").substring(SCHEME.length()))
        : Optional.empty();
  }
}
