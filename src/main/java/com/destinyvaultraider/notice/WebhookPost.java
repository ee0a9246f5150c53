package com.destinyvaultraider.notice;

import com.destinyvaultraider.notice.WebhookAddress.Format;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes to a webhook: no redirect is followed, nothing waits for long, and nothing of the answer
 * but its status is read. The address is a secret and stands in no log.
 */
@Component
class WebhookPost {

  private static final Logger log = LoggerFactory.getLogger(WebhookPost.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  /** Discord takes 2000 characters; more of Xûr's list than that is on his page. */
  private static final int LONGEST_TEXT = 1_900;

  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TO_CONNECT)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final JsonMapper json;
  private final @Nullable String site;

  WebhookPost(JsonMapper json, Site site) {
    this.json = json;
    this.site = site.address();
  }

  /** Sends it once and says what came of it. */
  Outcome send(WebhookAddress address, Telling telling) {
    HttpRequest request =
        HttpRequest.newBuilder(address.uri())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Destiny-Vault-Raider")
            .POST(BodyPublishers.ofString(body(address.format(), telling), StandardCharsets.UTF_8))
            .build();
    try {
      HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
      answer.body().close();
      return outcome(answer);
    } catch (ConnectException | HttpConnectTimeoutException | UnresolvedAddressException _) {
      return new Outcome.Later("notice.reason-unreachable", Duration.ZERO);
    } catch (IOException e) {
      // It was on its way: whether it has arrived nobody knows. The message names no address.
      log.info("A webhook gave no answer: {}", e.getClass().getSimpleName());
      return new Outcome.Unclear();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Outcome.Unclear();
    }
  }

  private static Outcome outcome(HttpResponse<?> answer) {
    int status = answer.statusCode();
    if (status / 100 == 2) {
      return new Outcome.Sent();
    }
    return switch (status) {
      case 404, 410 -> new Outcome.Gone("notice.off-gone");
      case 429 -> new Outcome.Later("notice.reason-busy", pause(answer));
      default -> {
        if (status / 100 == 3) {
          yield new Outcome.Failed("notice.reason-redirect");
        }
        yield status >= 500
            ? new Outcome.Later("notice.reason-broken", pause(answer))
            : new Outcome.Failed("notice.reason-refused");
      }
    };
  }

  private static Duration pause(HttpResponse<?> answer) {
    try {
      double seconds =
          answer.headers().firstValue("Retry-After").map(Double::parseDouble).orElse(0.0);
      Duration pause = Duration.ofMillis((long) (Math.max(0, seconds) * 1000));
      return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    } catch (NumberFormatException _) {
      return Duration.ZERO;
    }
  }

  private String body(Format format, Telling telling) {
    String text = telling.text(site);
    if (text.length() > LONGEST_TEXT) {
      text = text.substring(0, text.lastIndexOf('\n', LONGEST_TEXT)) + "\n…";
    }
    return json.writeValueAsString(
        switch (format) {
          case DISCORD -> Map.of("content", text, "allowed_mentions", Map.of("parse", List.of()));
          case SLACK ->
              Map.of("text", text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        });
  }
}
