package com.destinyvaultraider.browser;

import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox as its control surface shows it: the true state, and the calls that it received. */
public final class SandboxControl {

  private static final Duration LONG = Duration.ofSeconds(60);

  private static final long POSTMASTER = 215593132L;

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final String root;

  public SandboxControl(int port) {
    this.root = "http://localhost:" + port + "/sandbox/control";
  }

  /** Forgets all faults, lets the orders under way end, and then makes everything as it was. */
  public void resetWhenIdle(JdbcClient database) {
    reset();
    await()
        .atMost(LONG)
        .until(() ->
            database
                .sql("select count(*) = 0 from orders where state in ('WAITING', 'RUNNING')")
                .query(Boolean.class)
                .single());
    reset();
  }

  /** Returns when a character's page shows as many things of a bucket as there truly are. */
  public void awaitPicture(Browser browser, String membership, String character, String bucket) {
    await()
        .atMost(LONG)
        .until(() ->
            browser
                        .get("/characters/" + character)
                        .body()
                        .split("data-bucket=\"" + bucket, -1)
                        .length
                    - 1
                == items(membership)
                    .filter(item -> item.path("owner").asString().equals(character))
                    .filter(item -> item.path("sitsIn").asString().equals(bucket))
                    .count());
  }

  /** Puts everything back as it was in the beginning. */
  public void reset() {
    send("POST", "/reset", "");
  }

  /** Puts one fault in force, such as {@code stale} answers, and lifts all others. */
  public void puts(String kind) {
    send("PUT", "/faults", "{\"faults\":[{\"kind\":\"%s\",\"seconds\":120}]}".formatted(kind));
  }

  /** Lifts all faults. */
  public void noFaults() {
    send("PUT", "/faults", "{\"faults\":[]}");
  }

  /** Puts one fault in force, written as JSON with single quotes, and lifts all others. */
  public void putsFault(String fault) {
    send("PUT", "/faults", "{\"faults\":[%s]}".formatted(fault.replace('\'', '"')));
  }

  /** The same, with the sandbox's clock so far from ours. */
  public void putsFault(String fault, Duration clock) {
    send(
        "PUT",
        "/faults",
        "{\"faults\":[%s],\"clockOffsetSeconds\":%d}"
            .formatted(fault.replace('\'', '"'), clock.toSeconds()));
  }

  /**
   * Moves something in the game, behind the back of the application; false if that is forbidden.
   */
  public boolean moves(String membershipId, String move) {
    String path = "/accounts/" + membershipId + "/moves";
    return send("POST", path, move.replace('\'', '"')).has("items");
  }

  /** Forgets the calls received so far. */
  public void forgetCalls() {
    send("DELETE", "/requests", "");
  }

  /** The calls received, such as {@code POST /Platform/Destiny2/Actions/Items/TransferItem/}. */
  public List<String> calls() {
    return stream(send("GET", "/requests", "").path("calls"))
        .map(call -> call.path("method").asString() + " " + call.path("path").asString())
        .toList();
  }

  /** The seconds between each two calls to paths with this beginning, one after another. */
  public List<Double> secondsBetweenCalls(String path) {
    List<Instant> moments =
        stream(send("GET", "/requests", "").path("calls"))
            .filter(call -> call.path("path").asString().startsWith(path))
            .map(call -> Instant.parse(call.path("at").asString()))
            .toList();
    return IntStream.range(1, moments.size())
        .mapToObj(i -> Duration.between(moments.get(i - 1), moments.get(i)).toMillis() / 1000.0)
        .toList();
  }

  /** Where an instance really is: {@code vault} or the id of its character. */
  public JsonNode item(String membershipId, String instanceId) {
    return items(membershipId)
        .filter(item -> item.path("itemInstanceId").asString("").equals(instanceId))
        .findFirst()
        .orElseThrow();
  }

  /** How many things a character really wears and carries of one bucket. */
  long held(String membershipId, String character, String bucket) {
    return items(membershipId)
        .filter(item -> item.path("owner").asString().equals(character))
        .filter(item -> item.path("sitsIn").asString().equals(bucket))
        .count();
  }

  /** An instance at a character's postmaster for which the character has room. */
  String waitingWithRoom(String membershipId, String character) {
    return items(membershipId)
        .filter(item -> item.path("owner").asString().equals(character))
        .filter(item -> item.path("sitsIn").asLong() == POSTMASTER && item.has("itemInstanceId"))
        .filter(item -> held(membershipId, character, item.path("bucketHash").asString()) < 10)
        .map(item -> item.path("itemInstanceId").asString())
        .findFirst()
        .orElseThrow();
  }

  /** Everything that an account really holds. */
  public Stream<JsonNode> items(String membershipId) {
    return stream(send("GET", "/accounts/" + membershipId, "").path("items"));
  }

  private JsonNode send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return json.readTree(answer.isEmpty() ? "{}" : answer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interruption);
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
