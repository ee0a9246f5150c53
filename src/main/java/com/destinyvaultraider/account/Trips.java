package com.destinyvaultraider.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * The ways to Bungie and back that a browser has begun, several at once where it has several tabs.
 * Each remembers the page that was wanted, and is remembered when it has come back, so that a
 * player who goes back to it is led on.
 */
@Component
public class Trips implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  /** The parameter of a new trip that names the one it is made in place of. */
  static final String AGAIN = "again";

  private static final String PREFIX = "trip.";
  private static final int MOST = 8;

  /** Longer than anybody takes to sign in at Bungie, whose codes live ten minutes. */
  private static final Duration LIFE = Duration.ofHours(1);

  private final RequestCache wantedPages;
  private final Clock clock;

  Trips(RequestCache wantedPages, Clock clock) {
    this.wantedPages = wantedPages;
    this.clock = clock;
  }

  /** One way to Bungie and back. */
  private record Trip(
      OAuth2AuthorizationRequest request, @Nullable String wanted, Instant begun, boolean ended)
      implements Serializable {}

  /** Where a player goes on whose trip has come back with this request: a page of ours. */
  public String destination(HttpServletRequest request) {
    return find(request, OAuth2ParameterNames.STATE).map(Trip::wanted).orElse("/");
  }

  /** Whether the trip of this request has come back before, whatever came of it. */
  boolean isOver(HttpServletRequest request) {
    return find(request, OAuth2ParameterNames.STATE).filter(Trip::ended).isPresent();
  }

  /** Whether this browser has begun the trip of this name and wanted a page before. */
  boolean keepsAPage(HttpServletRequest request) {
    return find(request, AGAIN).map(Trip::wanted).isPresent();
  }

  /** The name of the trip of this request, or null where this browser knows of none. */
  @Nullable String nameOf(HttpServletRequest request) {
    return find(request, OAuth2ParameterNames.STATE)
        .map(trip -> trip.request().getState())
        .orElse(null);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return underWay(request).map(Trip::request).orElse(null);
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest authorization,
      HttpServletRequest request,
      HttpServletResponse response) {
    String wanted =
        find(request, AGAIN).map(Trip::wanted).orElseGet(() -> wantedPage(request, response));
    HttpSession session = request.getSession();
    forgetOldest(session);
    session.setAttribute(
        PREFIX + authorization.getState(), new Trip(authorization, wanted, clock.instant(), false));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    Optional<Trip> trip = underWay(request);
    trip.ifPresent(begun ->
        request
            .getSession()
            .setAttribute(
                PREFIX + begun.request().getState(),
                new Trip(begun.request(), begun.wanted(), begun.begun(), true)));
    return trip.map(Trip::request).orElse(null);
  }

  private Optional<Trip> underWay(HttpServletRequest request) {
    Instant oldest = clock.instant().minus(LIFE);
    return find(request, OAuth2ParameterNames.STATE)
        .filter(Predicate.not(Trip::ended))
        .filter(trip -> trip.begun().isAfter(oldest));
  }

  private static Optional<Trip> find(HttpServletRequest request, String parameter) {
    HttpSession session = request.getSession(false);
    String state = request.getParameter(parameter);
    return session == null || state == null ? Optional.empty() : trip(session, PREFIX + state);
  }

  private static Optional<Trip> trip(HttpSession session, String attribute) {
    return session.getAttribute(attribute) instanceof Trip trip
        ? Optional.of(trip)
        : Optional.empty();
  }

  private @Nullable String wantedPage(HttpServletRequest request, HttpServletResponse response) {
    SavedRequest wanted = wantedPages.getRequest(request, response);
    return wanted == null ? null : wanted.getRedirectUrl();
  }

  /** One attribute for each trip, so that two tabs at once do not overwrite each other's. */
  private static void forgetOldest(HttpSession session) {
    List<String> trips =
        Collections.list(session.getAttributeNames()).stream()
            .filter(name -> name.startsWith(PREFIX))
            .sorted(
                Comparator.comparing(
                    name -> trip(session, name).map(Trip::begun).orElse(Instant.EPOCH)))
            .toList();
    trips.stream().limit(Math.max(0, trips.size() - MOST + 1)).forEach(session::removeAttribute);
  }
}
