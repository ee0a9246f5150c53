package com.destinyvaultraider.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That a visitor notices what it is there to notice, on pages that are made to fail. */
@BrowserTest
class VisitorTests {

  private static final String SOUND =
      """
      <!doctype html><html lang="en"><head><title>Sound</title>
      <link rel="icon" href="/icon.svg">
      <meta name="viewport" content="width=device-width"></head>
      <body><main><h1>All is well</h1></main></body></html>
      """;

  private static final String BROKEN =
      """
      <!doctype html><html lang="en"><head><title>Broken</title>
      <link rel="icon" href="/icon.svg">
      <meta name="viewport" content="width=device-width"></head>
      <body><main><h1>Oh</h1><img src="/none.png">
      <img src="http://elsewhere.invalid/far.png" alt=""><p style="width: 2000px">wide</p>
      <script>boom()</script><script src="/app.js"></script></main></body></html>
      """;

  /** Lives as long as the class: browsers fetch icons late, up to when their page is closed. */
  private static final HttpServer SERVER = start();

  @BeforeAll
  static void servePages() {
    serve("/", "text/html", SOUND);
    serve("/broken", "text/html", BROKEN);
    serve("/app.js", "text/javascript", "throw new Error('oops')");
    serve("/icon.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>");
  }

  @AfterAll
  static void stop() {
    SERVER.stop(0);
  }

  @Test
  void seesASoundPageAtEverySizeInBothSchemes(Visitor visitor) {
    Page page = visitor.opens(address("/"), View.desktop());
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);

    Page phone = visitor.opensAgain(page, View.phone().light());
    visitor.checksAccessibility(phone);
    visitor.checksWidth(phone);
    assertThat(visitor.keepsPicture(phone, "visitor-phone")).isNotEmptyFile();
    assertThat(phone.evaluate("matchMedia('(prefers-color-scheme: light)').matches"))
        .isEqualTo(true);

    Page plain = visitor.opensAgain(page, View.phone().withoutScript());
    assertThat(plain.title()).isEqualTo("Sound");
  }

  @Test
  void noticesABrokenPage(Visitor visitor) {
    Page page = visitor.opens(address("/broken"), View.phone());

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> visitor.checksAccessibility(page))
        .withMessageContaining("alternative text");
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> visitor.checksWidth(page));
    visitor.expectsProblem("Content Security Policy");
    visitor.expectsProblem("404");
    visitor.expectsProblem("oops");
    visitor.expectsProblem("request to another host");
    visitor.expectsProblem("elsewhere.invalid");
  }

  private String address(String path) {
    return "http://localhost:" + SERVER.getAddress().getPort() + path;
  }

  private static void serve(String path, String type, String body) {
    SERVER.createContext(
        path,
        exchange -> {
          boolean found = exchange.getRequestURI().getPath().equals(path);
          exchange.getResponseHeaders().add("Content-Type", type + ";charset=utf-8");
          exchange
              .getResponseHeaders()
              .add(
                  "Content-Security-Policy",
                  "default-src 'self'; img-src *; style-src 'unsafe-inline'");
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1);
          if (found) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
  }

  private static HttpServer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.start();
      return server;
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
