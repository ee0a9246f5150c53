package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the web server says to requests that are so wrong that they never reach the application, and
 * where not even an error page can be shown: a sentence in place of its own report.
 */
class BareErrors extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    boolean ours = status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    String sentence =
        ours
            ? "That is our mistake, not yours. Try again a little later."
            : "The request could not be understood.";
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "no-store");
      response.getReporter().write(page(sentence));
      response.finishResponse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(String sentence) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><title>That did not work</title></head>
    <body><h1>That did not work</h1><p>%s</p><p><a href="/">To the start page</a></p></body>
    </html>
    """
        .formatted(sentence);
  }
}
