package com.destinyvaultraider.outage;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes something else of an answer of Bungie's. */
final class Tampering {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode MISSING = MissingNode.getInstance();
  private static final long UNKNOWN = 4_000_000_000L;

  private Tampering() {}

  /** A refusal in Bungie's envelope, or in the form of the token endpoint. */
  static UnaryOperator<Response> code(int status, int code, String name, int throttleSeconds) {
    String body =
        """
        {"ErrorCode":%d,"ThrottleSeconds":%d,"ErrorStatus":"%s","Message":"No.","MessageData":{}}
        """
            .formatted(code, throttleSeconds, name);
    return _ ->
        Response.Builder.like(Response.notConfigured())
            .configured(true)
            .status(status)
            .headers(new HttpHeaders(HttpHeader.httpHeader("Content-Type", "application/json")))
            .body(body)
            .build();
  }

  /** A page of something in front of Bungie. */
  static UnaryOperator<Response> html(int status) {
    return _ ->
        Response.Builder.like(Response.notConfigured())
            .configured(true)
            .status(status)
            .headers(new HttpHeaders(HttpHeader.httpHeader("Content-Type", "text/html")))
            .body("<!DOCTYPE html><html><title>%d</title><h1>Error</h1></html>".formatted(status))
            .build();
  }

  /** The same answer with another body. */
  static Response answer(Response response, byte[] body) {
    return Response.Builder.like(response).headers(plain(response)).body(body).build();
  }

  static byte[] half(Response response) {
    return Arrays.copyOf(response.getBody(), response.getBody().length / 2);
  }

  /** The same answer with something in it changed; one that is a refusal stays as it is. */
  static UnaryOperator<Response> json(BiConsumer<ObjectNode, JsonNode> change) {
    return response -> {
      ObjectNode answer =
          (ObjectNode) JSON.readTree(new String(response.getBody(), StandardCharsets.UTF_8));
      change.accept(answer, answer.path("Response"));
      return answer(response, JSON.writeValueAsBytes(answer));
    };
  }

  static void withoutComponents(ObjectNode answer, JsonNode content) {
    for (String component :
        new String[] {"profileInventory", "sales", "characterInventories", "itemComponents"}) {
      if (content.path(component) instanceof ObjectNode wrapper) {
        wrapper.removeAll();
        wrapper.put("privacy", 2);
      }
    }
    if (content instanceof ObjectNode object) {
      object.remove("profiles");
      object.remove("profilesWithErrors");
      object.remove("destinyMemberships");
      object.remove("mobileWorldContentPaths");
    }
  }

  static void withNulls(ObjectNode answer, JsonNode content) {
    if (content.isNumber()) {
      answer.putNull("Response");
    }
    replace(
        answer,
        (object, field) -> {
          switch (field) {
            case "quantity",
                "state",
                "transferStatus",
                "light",
                "dateLastPlayed",
                "lastOnlineStatusChange",
                "memberType",
                "milestones",
                "motto",
                "pga",
                "primaryStat",
                "costs",
                "displayName",
                "bungieGlobalDisplayName",
                "version",
                "expires_in",
                "refresh_expires_in",
                "token_type",
                "nextRefreshDate" ->
                object.putNull(field);
            default -> {}
          }
        });
  }

  static void withNewEnumValues(ObjectNode answer, JsonNode content) {
    replace(
        answer,
        (object, field) -> {
          switch (field) {
            case "token_type" -> object.put(field, "Hoarder");
            case "crossSaveOverride" -> object.put(field, 77);
            case "applicableMembershipTypes" -> ((ArrayNode) object.get(field)).add(99).add("New");
            case "damageType", "saleStatus", "itemLevel", "memberType", "groupType" ->
                object.put(field, 77);
            case "state" -> object.put(field, object.path(field).asInt() | 1 << 20);
            case "location", "bindStatus" -> object.put(field, "Elsewhere");
            default -> {}
          }
        });
  }

  static void withNegativeNumbers(ObjectNode answer, JsonNode content) {
    replace(
        answer,
        (object, field) -> {
          switch (field) {
            case "light" -> object.put(field, -7);
            case "value", "quality", "energyCapacity", "energyUsed" -> object.put(field, -3);
            default -> {}
          }
        });
  }

  /** Everything in the vault, or else on characters; everything for sale, and every weapon. */
  static void withUnknownHashes(ObjectNode answer, JsonNode content) {
    int number = 0;
    for (JsonNode row : content.path("profileInventory").path("data").path("items")) {
      ((ObjectNode) row).put("itemHash", UNKNOWN + number++ % 7);
    }
    for (JsonNode bag : content.path("characterInventories").path("data")) {
      for (JsonNode row : content.has("profileInventory") ? MISSING : bag.path("items")) {
        ((ObjectNode) row).put("itemHash", UNKNOWN + number++ % 7);
      }
    }
    for (JsonNode weapon : content.path("weapons")) {
      ((ObjectNode) weapon).put("referenceId", UNKNOWN + number++ % 7);
    }
    for (JsonNode sale : content.path("sales").path("data")) {
      ((ObjectNode) sale).put("itemHash", UNKNOWN + number++ % 7);
    }
  }

  private static void replace(JsonNode node, BiConsumer<ObjectNode, String> change) {
    if (node instanceof ObjectNode object) {
      for (String field : object.propertyNames().toArray(String[]::new)) {
        change.accept(object, field);
      }
    }
    for (JsonNode child : node) {
      replace(child, change);
    }
  }

  /** The headers that say nothing of the body's form. */
  private static HttpHeaders plain(Response response) {
    return new HttpHeaders(
        response.getHeaders().all().stream()
            .filter(header ->
                !header.keyEquals("Content-Length")
                    && !header.keyEquals("Content-Encoding")
                    && !header.keyEquals("Transfer-Encoding"))
            .filter(Objects::nonNull)
            .toArray(HttpHeader[]::new));
  }
}
