package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers which page somebody wanted before they had to sign in: its path only, nothing of the
 * request. Kept for pages of ours alone, so that no picture, form or fragment is where a sign-in
 * ends, and a crawler's guess makes no session.
 */
@Component
class WantedPage implements RequestCache {

  private static final String ATTRIBUTE = "wantedPage";

  private final KnownPages pages;

  WantedPage(KnownPages pages) {
    this.pages = pages;
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String page = Htmx.isRequest(request) ? Htmx.currentPage(request) : pageOf(request);
    if (page != null && pages.exist(request)) {
      request.getSession().setAttribute(ATTRIBUTE, page);
    }
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) instanceof String page
        ? new SimpleSavedRequest(page)
        : null;
  }

  /** Nothing is replayed: a page is asked for again. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(ATTRIBUTE);
    }
  }

  private static @Nullable String pageOf(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (!"GET".equals(request.getMethod()) || accept == null || !accept.contains("text/html")) {
      return null;
    }
    String query = request.getQueryString();
    return ownPath(
        request.getRequestURI() + (query == null ? "" : "?" + query), request.getContextPath());
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
      if (path == null || !path.startsWith(contextPath + "/")) {
        return null;
      }
      path = path.substring(contextPath.length());
      if (path.startsWith("//")) {
        return null;
      }
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    } catch (URISyntaxException _) {
      return null;
    }
  }
}
