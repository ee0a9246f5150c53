package com.destinyvaultraider.web;

import com.destinyvaultraider.account.CurrentPlayers;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.web.Limit.Pace;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who asks for more than a person can, with the time after which it goes on. */
class Haste extends OncePerRequestFilter {

  private final Buckets buckets;
  private final CurrentPlayers players;
  private final MeterRegistry meters;

  Haste(Buckets buckets, CurrentPlayers players, MeterRegistry meters) {
    this.buckets = buckets;
    this.players = players;
    this.meters = meters;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration pause = Duration.ZERO;
    for (Limit limit : Limit.of(request)) {
      Duration asked = pause(limit, request);
      if (!asked.isZero()) {
        meters.counter("requests.refused", "limit", limit.name()).increment();
        pause = asked.compareTo(pause) > 0 ? asked : pause;
      }
    }
    if (pause.isZero()) {
      chain.doFilter(request, response);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }

  private Duration pause(Limit limit, HttpServletRequest request) {
    String address = Origin.of(request.getRemoteAddr());
    if (address != null) {
      Duration pause = buckets.take(limit.name(), limit.address(), "from " + address);
      if (!pause.isZero()) {
        return pause;
      }
    }
    Pace pace = limit.player();
    String player = pace == null ? null : playerOrSession(request);
    return pace == null || player == null
        ? Duration.ZERO
        : buckets.take(limit.name(), pace, player);
  }

  /** The player, on all their devices together; the session of who is not signed in, or null. */
  private @Nullable String playerOrSession(HttpServletRequest request) {
    String session = request.getRequestedSessionId();
    if (session == null) {
      return null;
    }
    Player player = players.of(request, SecurityContextHolder.getContext().getAuthentication());
    return player == null ? "in " + session : "as " + player.id();
  }
}
