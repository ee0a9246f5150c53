package com.destinyvaultraider.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Speaks to the sandbox over HTTP and nothing else, as any program would. */
public final class SandboxClient {

  public static final String CODE_FLOW =
      "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&state=s%2B1";
  private static final String ACTIONS = "/Destiny2/Actions/Items/";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String origin;
  private final Map<String, String> headers = new HashMap<>(Map.of("X-API-Key", "sandbox-key"));
  private int membershipType = 3;

  SandboxClient(String origin) {
    this.origin = origin;
  }

  /** What came back. */
  public record Answer(int status, HttpResponse<String> response) {

    public String text() {
      return response.body();
    }

    public JsonNode json() {
      return SandboxServer.json(text());
    }

    public int code() {
      return json().path("ErrorCode").asInt();
    }

    public JsonNode at(String pointer) {
      return json().path("Response").at(pointer);
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public SandboxClient with(String header, @Nullable String value) {
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }
    return this;
  }

  public SandboxClient on(int type) {
    membershipType = type;
    return this;
  }

  /** Signs in as this person by the code flow and keeps the token. */
  public SandboxClient signIn(long bungieMembershipId) {
    String code = code(bungieMembershipId);
    JsonNode tokens = token(Map.of("grant_type", "authorization_code", "code", code)).json();
    return with("Authorization", "Bearer " + tokens.path("access_token").asString());
  }

  /** A code, as it comes with the redirect. */
  public String code(long bungieMembershipId) {
    String location = get(CODE_FLOW + "&as=" + bungieMembershipId).header("Location");
    return location.replaceFirst(".*[?&]code=([0-9a-f]+).*", "$1");
  }

  /** Asks for tokens with the credentials in the body. */
  public Answer token(Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.putIfAbsent("client_id", "1");
    all.putIfAbsent("client_secret", "sandbox-secret");
    return send(
        HttpRequest.newBuilder(URI.create(origin + "/sandbox/platform/app/oauth/token/"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(all))));
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer platform(String path) {
    return get("/sandbox/Platform" + path);
  }

  public Answer profile(long membershipId, String components) {
    return platform(
        "/Destiny2/%d/Profile/%d/?components=%s"
            .formatted(membershipType, membershipId, components));
  }

  public Answer post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  public Answer put(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  public Answer action(String name, String body) {
    return post("/sandbox/Platform" + ACTIONS + name + "/", body);
  }

  public Answer transfer(
      String character, long hash, @Nullable String item, int quantity, boolean toVault) {
    return action(
        "TransferItem",
        """
        {"itemReferenceHash":%d,"stackSize":%d,"transferToVault":%b,"itemId":"%s",\
        "characterId":"%s","membershipType":%d}\
        """
            .formatted(
                hash, quantity, toVault, item == null ? "0" : item, character, membershipType));
  }

  public Answer pull(String character, long hash, @Nullable String item, int quantity) {
    return action(
        "PullFromPostmaster",
        """
        {"itemReferenceHash":%d,"stackSize":%d,"itemId":"%s","characterId":"%s",\
        "membershipType":%d}\
        """
            .formatted(hash, quantity, item == null ? "0" : item, character, membershipType));
  }

  public Answer equip(String character, String item) {
    return action(
        "EquipItem",
        "{\"itemId\":\"%s\",\"characterId\":\"%s\",\"membershipType\":%d}"
            .formatted(item, character, membershipType));
  }

  public Answer equipAll(String character, String... items) {
    return action(
        "EquipItems",
        "{\"itemIds\":[%s],\"characterId\":\"%s\",\"membershipType\":%d}"
            .formatted(
                Arrays.stream(items)
                    .map(item -> "\"" + item + "\"")
                    .collect(Collectors.joining(",")),
                character,
                membershipType));
  }

  public Answer lock(String character, String item, boolean state) {
    return action(
        "SetLockState",
        "{\"state\":%b,\"itemId\":\"%s\",\"characterId\":\"%s\",\"membershipType\":%d}"
            .formatted(state, item, character, membershipType));
  }

  /** Puts these faults in force. */
  public void faults(String... faults) {
    put("/sandbox/control/faults", "{\"faults\":[%s]}".formatted(String.join(",", faults)));
  }

  /** The true state of an account. */
  public List<JsonNode> items(long membershipId) {
    JsonNode report = get("/sandbox/control/accounts/" + membershipId).json();
    return StreamSupport.stream(report.path("items").spliterator(), false).toList();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    headers.forEach(request::header);
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(entry ->
            entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
