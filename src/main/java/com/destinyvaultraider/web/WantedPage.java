package com.destinyvaultraider.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers which page somebody wanted, or sent a form from, before they had to sign in: its path
 * only, nothing of the request. Kept for pages of ours alone, so that no picture, form or fragment
 * is where a sign-in ends. Kept by the browser and not in a session: a crawler that wants every
 * page would make one for each.
 */
@Component
class WantedPage implements RequestCache {

  private static final String COOKIE = "wanted";

  /** Longer than anybody takes to sign in at Bungie. */
  private static final Duration KEPT = Duration.ofHours(1);

  /** More than any page of ours needs, and less than a browser keeps. */
  private static final int LONGEST = 2_000;

  private final KnownPages pages;

  WantedPage(KnownPages pages) {
    this.pages = pages;
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String page = Htmx.isRequest(request) ? Htmx.currentPage(request) : pageOf(request);
    if (page != null && pages.exist(request)) {
      String kept = URLEncoder.encode(page, StandardCharsets.UTF_8);
      if (kept.length() <= LONGEST) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, kept, KEPT));
      }
    }
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    Cookie kept = WebUtils.getCookie(request, COOKIE);
    String page = kept == null ? null : own(request, kept.getValue());
    return page == null ? null : new SimpleSavedRequest(page);
  }

  /** Nothing is replayed: a page is asked for again. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    if (WebUtils.getCookie(request, COOKIE) != null) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    }
  }

  /** What a browser hands back need not be what it was given. */
  private static @Nullable String own(HttpServletRequest request, String kept) {
    try {
      String page = URLDecoder.decode(kept, StandardCharsets.UTF_8);
      return ownPath(request.getContextPath() + page, request.getContextPath());
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static String cookie(HttpServletRequest request, String value, Duration life) {
    return ResponseCookie.from(COOKIE, value)
        .path(request.getContextPath() + "/")
        .maxAge(life)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }

  private static @Nullable String pageOf(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept == null || !accept.contains("text/html")) {
      return null;
    }
    if (!"GET".equals(request.getMethod())) {
      return pageOfForm(request);
    }
    String query = request.getQueryString();
    return ownPath(
        request.getRequestURI() + (query == null ? "" : "?" + query), request.getContextPath());
  }

  /** The page of ours that a form was sent from: what it wanted cannot be asked for once more. */
  private static @Nullable String pageOfForm(HttpServletRequest request) {
    String page = request.getHeader(HttpHeaders.REFERER);
    String host = request.getHeader(HttpHeaders.HOST);
    return page != null && host != null && page.contains("://" + host + "/")
        ? ownPath(page, request.getContextPath())
        : null;
  }

  /**
   * The path within the application and the query of an address, or null where it could lead to
   * another host.
   */
  static @Nullable String ownPath(@Nullable String address, String contextPath) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      String path = uri.getRawPath();
      // No address of ours has dots or doubled slashes, which not every browser reads alike.
      if (path == null
          || !path.equals(uri.normalize().getRawPath())
          || !path.startsWith(contextPath + "/")) {
        return null;
      }
      path = path.substring(contextPath.length());
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    } catch (URISyntaxException _) {
      return null;
    }
  }
}
