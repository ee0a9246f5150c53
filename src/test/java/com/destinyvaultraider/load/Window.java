package com.destinyvaultraider.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A browser's window as the server sees it: cookies, compressed pages, and the time that each
 * answer takes. All windows share one client, as so many selectors would be a load of their own.
 */
final class Window {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final HttpClient http;
  private final URI site;
  private final String name;
  private final Measures measures;
  private final CookieManager cookies = new CookieManager();

  Window(HttpClient http, int port, String name, Measures measures) {
    this.http = http;
    this.site = URI.create("http://localhost:" + port);
    this.name = name;
    this.measures = measures;
  }

  /** What came back. */
  record Answer(int status, String location, String body) {}

  Answer get(Kind kind, String path) {
    return send(kind, path, request(path).GET(), 200);
  }

  /** Asks for what leads elsewhere. */
  Answer follow(Kind kind, String path) {
    return send(kind, path, request(path).GET(), 302);
  }

  Answer post(Kind kind, String path, Map<String, String> form) {
    return send(
        kind,
        path,
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form))),
        303);
  }

  /** Opens a stream of events and waits until it begins; closing it is leaving the page. */
  InputStream stream(String path) {
    long begin = System.nanoTime();
    try {
      HttpResponse<InputStream> response = exchange(request(path).timeout(LONGEST).GET());
      measures.add(Kind.STREAM, System.nanoTime() - begin);
      if (response.statusCode() != 200) {
        measures.addWrong("%s: %d for %s".formatted(name, response.statusCode(), path));
      }
      return response.body();
    } catch (IOException e) {
      measures.addWrong("%s: %s for %s".formatted(name, e, path));
      return InputStream.nullInputStream();
    }
  }

  private Answer send(Kind kind, String path, HttpRequest.Builder request, int expected) {
    long begin = System.nanoTime();
    try {
      HttpResponse<InputStream> response =
          exchange(request.header("Accept-Encoding", "gzip").timeout(LONGEST));
      byte[] body = response.body().readAllBytes();
      measures.add(kind, System.nanoTime() - begin);
      Answer answer =
          new Answer(
              response.statusCode(),
              response.headers().firstValue("Location").orElse(""),
              text(response, body));
      if (answer.status() != expected || !isWhatWasAskedFor(answer)) {
        measures.addWrong(
            "%s: %d for %s %s".formatted(name, answer.status(), path, answer.location()));
      }
      return answer;
    } catch (IOException e) {
      measures.addWrong("%s: %s for %s".formatted(name, e, path));
      return new Answer(0, "", "");
    }
  }

  /** No page leads somebody who is signed in to the sign-in. */
  private static boolean isWhatWasAskedFor(Answer answer) {
    return answer.status() != 303 || !answer.location().contains("sign-in");
  }

  private HttpResponse<InputStream> exchange(HttpRequest.Builder request) throws IOException {
    HttpRequest bare = request.build();
    HttpRequest.Builder full = HttpRequest.newBuilder(bare, (_, _) -> true);
    cookies
        .get(bare.uri(), Map.of())
        .forEach((header, values) -> {
          if (!values.isEmpty()) {
            full.header(header, String.join("; ", values));
          }
        });
    try {
      HttpResponse<InputStream> response = http.send(full.build(), BodyHandlers.ofInputStream());
      cookies.put(bare.uri(), response.headers().map());
      return response;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
  }

  private static String text(HttpResponse<?> response, byte[] body) throws IOException {
    List<String> encoding = response.headers().allValues("Content-Encoding");
    if (!encoding.contains("gzip")) {
      return new String(body, StandardCharsets.UTF_8);
    }
    try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(entry ->
            entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
