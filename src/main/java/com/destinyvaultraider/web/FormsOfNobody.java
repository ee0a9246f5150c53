package com.destinyvaultraider.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms of browsers without a session, which no page of ours can have given a token. To
 * find that out the usual way makes a session first, for every script that tries.
 */
class FormsOfNobody extends OncePerRequestFilter {

  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private static final List<PathPatternRequestMatcher> FROM_MAIL =
      Arrays.stream(SecurityConfiguration.FROM_MAIL)
          .map(pattern -> PathPatternRequestMatcher.withDefaults().matcher(pattern))
          .toList();

  private final AccessDeniedHandler refused;

  FormsOfNobody(AccessDeniedHandler refused) {
    this.refused = refused;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (LOOKING.contains(request.getMethod())
        || request.getSession(false) != null
        || FROM_MAIL.stream().anyMatch(pattern -> pattern.matches(request))) {
      chain.doFilter(request, response);
    } else {
      refused.handle(request, response, new MissingCsrfTokenException(null));
    }
  }
}
