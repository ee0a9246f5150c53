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

  /** The page from which the part was asked for, or null. */
  static @Nullable String currentPage(HttpServletRequest request) {
    return WantedPage.ownPath(request.getHeader("HX-Current-URL"), request.getContextPath());
  }
}
