package com.destinyvaultraider.bungie;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * The wire to Bungie: puts the key, our name and the player's token on each request and brings back
 * status, headers and a body of bounded size within a bounded time. It follows no redirect, since
 * Bungie's drop the token and none belongs to a right address.
 */
final class BungieHttp {

  /** What comes back from an action or with tokens is a few hundred bytes. */
  private static final int LARGEST_RECEIPT = 1024 * 1024;

  private final BungieSite site;
  private final Duration readTimeout;
  private final int largestAnswer;
  private final long largestDownload;
  private final RestClient calls;
  private final RestClient downloads;

  BungieHttp(BungieSite site, BungieProperties properties, RestClient.Builder builder) {
    this.site = site;
    this.readTimeout = properties.readTimeout();
    this.largestAnswer = (int) properties.largestAnswer().toBytes();
    this.largestDownload = properties.largestDownload().toBytes();
    HttpClient client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(properties.connectTimeout())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    this.calls = restClient(client, builder, readTimeout);
    this.downloads = restClient(client, builder, properties.downloadTimeout());
  }

  /** Asks for something; {@code path} begins below the platform's address. */
  Answer get(String path, @Nullable AccessToken token) {
    RestClient.RequestHeadersSpec<?> request =
        calls.get().uri(platform(path)).headers(headers -> identify(headers, token));
    return send(request, largestAnswer, false);
  }

  /** Orders something that changes the player's account. */
  Answer post(String path, AccessToken token, Object body) {
    RestClient.RequestHeadersSpec<?> request =
        calls
            .post()
            .uri(platform(path))
            .headers(headers -> identify(headers, token))
            .contentType(MediaType.APPLICATION_JSON)
            .body(WireJson.MAPPER.writeValueAsBytes(body));
    return send(request, LARGEST_RECEIPT, true);
  }

  /**
   * Asks the token endpoint, which wants a form and neither key nor token. What is exchanged there
   * is used up by it, so that an answer that does not come leaves that unclear.
   */
  Answer ask(MultiValueMap<String, String> form) {
    RestClient.RequestHeadersSpec<?> request =
        calls
            .post()
            .uri(site.tokenUri())
            .header(HttpHeaders.USER_AGENT, site.userAgent())
            .accept(MediaType.APPLICATION_JSON)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form);
    return send(request, LARGEST_RECEIPT, true);
  }

  /**
   * Streams a file that Bungie names by its path into a file of ours.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void download(String path, Path target) {
    try {
      downloads
          .get()
          .uri(content(path))
          .header(HttpHeaders.USER_AGENT, site.userAgent())
          .exchange((request, response) -> save(response, target));
    } catch (ResourceAccessException ex) {
      throw new BungieException(Failures.ofBrokenCall(ex.getCause(), false, false), ex);
    }
  }

  private URI platform(String path) {
    return URI.create(site.platformFor(path) + path);
  }

  private URI content(String path) {
    if (!path.startsWith("/") || path.contains("..")) {
      throw new BungieException(Failures.ofStatus(200, false));
    }
    try {
      return URI.create(site.contentRoot() + path);
    } catch (IllegalArgumentException ex) {
      throw new BungieException(Failures.ofStatus(200, false), ex);
    }
  }

  private void identify(HttpHeaders headers, @Nullable AccessToken token) {
    headers.set(HttpHeaders.USER_AGENT, site.userAgent());
    headers.set("X-API-Key", site.apiKey());
    headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
    headers.set(HttpHeaders.ACCEPT_ENCODING, "gzip");
    if (token != null) {
      headers.setBearerAuth(token.value());
    }
  }

  private Answer send(RestClient.RequestHeadersSpec<?> request, int largest, boolean action) {
    long begun = System.nanoTime();
    try {
      return request.exchangeForRequiredValue((_, response) -> read(response, largest));
    } catch (ResourceAccessException ex) {
      boolean late = System.nanoTime() - begun >= readTimeout.toNanos();
      throw new BungieException(Failures.ofBrokenCall(ex.getCause(), late, action), ex);
    }
  }

  private static Answer read(ClientHttpResponse response, int largest) throws IOException {
    HttpHeaders headers = response.getHeaders();
    try (InputStream in = response.getBody()) {
      return Answer.of(
          response.getStatusCode().value(),
          headers.getFirst(HttpHeaders.DATE),
          Gzip.isSaidBy(headers.getFirst(HttpHeaders.CONTENT_ENCODING)),
          Bounded.bytes(in, largest),
          largest);
    }
  }

  private Path save(ClientHttpResponse response, Path target) throws IOException {
    int status = response.getStatusCode().value();
    if (status != 200) {
      throw new BungieException(Failures.ofStatus(status, false));
    }
    try (InputStream in = response.getBody();
        OutputStream out = Files.newOutputStream(target)) {
      Bounded.copy(in, out, largestDownload);
    }
    return target;
  }

  private static RestClient restClient(
      HttpClient client, RestClient.Builder builder, Duration timeout) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(timeout);
    // Ours to unpack, so that what comes packed can be kept packed.
    factory.enableCompression(false);
    return builder.clone().requestFactory(factory).build();
  }
}
