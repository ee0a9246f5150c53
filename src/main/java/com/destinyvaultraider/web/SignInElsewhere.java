package com.destinyvaultraider.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** There is one place to sign in; asking for another is no mistake of ours, but no page either. */
class SignInElsewhere extends OncePerRequestFilter {

  private static final String ANY = "/oauth2/authorization/";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getServletPath();
    if (path.startsWith(ANY) && !path.equals(Visitors.SIGN_IN)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else {
      chain.doFilter(request, response);
    }
  }
}
