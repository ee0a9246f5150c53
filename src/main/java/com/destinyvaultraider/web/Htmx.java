package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What htmx says about itself in a request's headers. */
final class Htmx {

  /** Tells htmx to leave the page for another one instead of swapping the answer in. */
  static final String REDIRECT = "HX-Redirect";

  private Htmx() {}

  /** Whether a part of a page is asked for, and not a page. */
  static boolean isRequest(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** Whether an open page only brings itself up to date. */
  static boolean isUpdate(HttpServletRequest request) {
    return request.getHeader("X-Live") != null;
  }

  /** Whether an open page wants to be told of changes. */
  static boolean isStream(HttpServletRequest request) {
    return "text/event-stream".equals(request.getHeader("Accept"));
  }

  /** The page from which the part was asked for, or null. */
  static @Nullable String currentPage(HttpServletRequest request) {
    return WantedPage.ownPath(request.getHeader("HX-Current-URL"), request.getContextPath());
  }
}
