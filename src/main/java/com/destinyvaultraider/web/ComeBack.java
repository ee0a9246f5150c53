package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Has a page that cannot be shown now come back by itself when it may. */
final class ComeBack {

  private static final Duration SOONEST = Duration.ofSeconds(2);
  private static final Duration LATEST = Duration.ofMinutes(1);

  private ComeBack() {}

  /**
   * Says when to try again. What was only looked at is then loaded again by the browser; what was
   * sent is for the player to send again.
   */
  static void in(Duration pause, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
    if (HttpMethod.GET.matches(request.getMethod())) {
      long seconds = Math.clamp(pause.toSeconds(), SOONEST.toSeconds(), LATEST.toSeconds());
      response.setHeader("Refresh", Long.toString(seconds));
      // A part of a page that htmx swaps in has no header; see live.js.
      request.setAttribute("comeBackIn", seconds);
    }
  }
}
