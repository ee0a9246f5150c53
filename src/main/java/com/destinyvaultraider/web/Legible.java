package com.destinyvaultraider.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away a request whose parameters are too many, too long or no text, before whoever needs the
 * first of them trips over it and calls that a mistake of ours.
 */
@Component
@Order(Legible.AFTER_THE_ENCODING_IS_SET)
class Legible extends OncePerRequestFilter {

  static final int AFTER_THE_ENCODING_IS_SET = Ordered.HIGHEST_PRECEDENCE + 10;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (isOfManyParts(request) || isText(request.getParameterMap())) {
        chain.doFilter(request, response);
      } else {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      }
    } catch (InvalidParameterException e) {
      if (response.isCommitted()) {
        throw e;
      }
      response.sendError(e.getErrorCode());
    } catch (IllegalStateException e) {
      if (response.isCommitted() || !hasTooLongParts(request)) {
        throw e;
      }
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  /** Whether the fields beside a file are too long, for which the web server has no error code. */
  private static boolean hasTooLongParts(HttpServletRequest request)
      throws ServletException, IOException {
    if (!isOfManyParts(request)) {
      return false;
    }
    try {
      request.getParts();
      return false;
    } catch (IllegalStateException _) {
      return true;
    }
  }

  /** No text has a null in it, and PostgreSQL keeps none that has. */
  private static boolean isText(Map<String, String[]> parameters) {
    return parameters.values().stream()
        .flatMap(Arrays::stream)
        .noneMatch(value -> value.indexOf('\0') >= 0);
  }

  /** A file is read only by whom it is for. */
  private static boolean isOfManyParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
