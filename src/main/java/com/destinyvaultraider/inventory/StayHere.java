package com.destinyvaultraider.inventory;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The player's choice to stay on a page after sending something from it, kept in the browser. */
public final class StayHere {

  /** The name of the cookie that remembers the choice. */
  public static final String COOKIE = "stay";

  private StayHere() {}

  static String header(boolean stay, boolean secure) {
    return ResponseCookie.from(COOKIE, Boolean.toString(stay))
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
