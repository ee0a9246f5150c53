package com.destinyvaultraider.sandbox.envelope;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The pages that come instead of JSON where a request does not even reach the platform. */
public enum HtmlPage {
  BLOCKED(403, "Access denied", "The request was blocked: it does not say who sends it."),
  NOT_FOUND(404, "404 - Not found", "There is nothing at this address."),
  WRONG_METHOD(405, "405 - Method not allowed", "This address does not take this method."),
  OUTAGE(503, "Down for maintenance", "The site is being worked on. Come back later."),
  INVALID_AUTHORIZATION(
      400, "Sign-in failed", "Authorization query string parameters are not valid."),
  REDIRECT_MISMATCH(
      400, "Sign-in failed", "redirect_uri does not match application configuration.");

  private final int status;
  private final String title;
  private final String text;

  HtmlPage(int status, String title, String text) {
    this.status = status;
    this.title = title;
    this.text = text;
  }

  /** Answers with this page and its usual status. */
  public void send(HttpServletResponse response) throws IOException {
    send(response, status);
  }

  /** Answers with this page and another status. */
  public void send(HttpServletResponse response, int otherStatus) throws IOException {
    response.setStatus(otherStatus);
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(
            "<!doctype html><html lang=\"en\"><head><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
                .formatted(title, title, text));
  }
}
