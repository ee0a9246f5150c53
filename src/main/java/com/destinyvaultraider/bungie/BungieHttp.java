package com.destinyvaultraider.bungie;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * The wire to Bungie: puts the key, our name and the player's token on each request and brings back
 * status, headers and a body of bounded size. It follows no redirect, since Bungie's drop the token
 * and none belongs to a right address.
 */
final class BungieHttp {

  private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

  private final BungieSite site;
  private final RestClient calls;
  private final RestClient downloads;

  BungieHttp(BungieSite site, BungieProperties properties, RestClient.Builder builder) {
    this.site = site;
    HttpClient client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(properties.connectTimeout())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    this.calls = restClient(client, builder, properties.readTimeout(), true);
    this.downloads = restClient(client, builder, properties.downloadTimeout(), false);
  }

  /** Asks for something; {@code path} begins below the platform's address. */
  Answer get(String path, @Nullable AccessToken token) {
    RestClient.RequestHeadersSpec<?> request =
        calls.get().uri(platform(path)).headers(headers -> identify(headers, token));
    return send(request, false);
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
    return send(request, true);
  }

  /** Streams a file that Bungie names by its path into a file of ours. */
  void download(String path, Path target) {
    try {
      downloads
          .get()
          .uri(content(path))
          .header(HttpHeaders.USER_AGENT, site.userAgent())
          .exchange((request, response) -> save(response, target));
    } catch (ResourceAccessException ex) {
      throw new BungieException(Failures.ofBrokenCall(ex.getCause(), false), ex);
    }
  }

  private URI platform(String path) {
    return URI.create(site.platform() + path);
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
    if (token != null) {
      headers.setBearerAuth(token.value());
    }
  }

  private static Answer send(RestClient.RequestHeadersSpec<?> request, boolean action) {
    try {
      return request.exchangeForRequiredValue((sent, response) -> read(response));
    } catch (ResourceAccessException ex) {
      throw new BungieException(Failures.ofBrokenCall(ex.getCause(), action), ex);
    }
  }

  private static Answer read(ClientHttpResponse response) throws IOException {
    try (InputStream in = response.getBody()) {
      byte[] body = in.readNBytes(LARGEST_ANSWER + 1);
      if (body.length > LARGEST_ANSWER) {
        throw new IOException("the answer is larger than " + LARGEST_ANSWER + " bytes");
      }
      return new Answer(
          response.getStatusCode().value(), response.getHeaders().getFirst(HttpHeaders.DATE), body);
    }
  }

  private static Path save(ClientHttpResponse response, Path target) throws IOException {
    int status = response.getStatusCode().value();
    if (status != 200) {
      throw new BungieException(Failures.ofStatus(status, false));
    }
    try (InputStream in = response.getBody()) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    return target;
  }

  private static RestClient restClient(
      HttpClient client, RestClient.Builder builder, Duration timeout, boolean compressed) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(timeout);
    factory.enableCompression(compressed);
    return builder.clone().requestFactory(factory).build();
  }
}
