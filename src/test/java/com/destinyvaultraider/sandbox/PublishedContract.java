package com.destinyvaultraider.sandbox;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document that Bungie publishes, made strict: what it does not name may not be sent,
 * null may not be sent, and 64-bit numbers are strings.
 */
final class PublishedContract {

  private static final Path DOCUMENT = Path.of("../shared/bungie-openapi.json");

  // Sent by the real service, as recorded answers show, though the document does not name it.
  private static final Map<String, List<String>> OBSERVED =
      Map.of("Destiny.Entities.Items.DestinyItemComponent", List.of("dismantlePermission"));

  private final ObjectNode document;

  private PublishedContract(ObjectNode document) {
    this.document = document;
  }

  static boolean isPresent() {
    return Files.exists(DOCUMENT);
  }

  static PublishedContract read() {
    ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);
    OBSERVED.forEach((schema, names) ->
        names.forEach(name ->
            ((ObjectNode) document.path("components").path("schemas").path(schema))
                .withObjectProperty("properties")
                .putObject(name)));
    makeStrict(document.path("components"));
    return new PublishedContract(document);
  }

  /** What is wrong with a successful answer to the operation of this path. */
  Set<String> violations(String method, String path, String answer) {
    String response =
        document
            .path("paths")
            .path(path)
            .path(method)
            .path("responses")
            .path("200")
            .path("$ref")
            .asString("")
            .replaceFirst("^#/components/responses/", "");
    JsonNode components = document.path("components");
    JsonNode content = components.path("responses").path(response).path("content");
    if (!(content.path("application/json").path("schema") instanceof ObjectNode answered)) {
      throw new IllegalArgumentException("Not in the document: " + method + " " + path);
    }
    ObjectNode root = answered.deepCopy();
    root.set("$defs", components.path("schemas"));
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(root.toString().replace("#/components/schemas/", "#/$defs/"));
    Set<String> violations = new TreeSet<>();
    // The many rows of one kind fail alike.
    schema
        .validate(answer, InputFormat.JSON)
        .forEach(message ->
            violations.add(
                message.getMessage().replaceAll("\\d{6,}", "*").replaceAll("\\[\\d+]", "[*]")));
    return violations;
  }

  private static void makeStrict(JsonNode node) {
    if (node instanceof ObjectNode schema) {
      // Notes of Bungie's own, which the validator would warn about one by one.
      List.copyOf(schema.propertyNames()).stream()
          .filter(name -> name.startsWith("x-"))
          .forEach(schema::remove);
      if ("int64".equals(schema.path("format").asString(""))) {
        schema.put("type", "string").put("pattern", "^-?[0-9]+$");
      }
      // The document writes the bytes of a colour as strings, the service as numbers.
      if ("byte".equals(schema.path("format").asString(""))) {
        schema.put("type", "integer").put("minimum", 0).put("maximum", 255);
      }
      if ("uint32".equals(schema.path("format").asString(""))) {
        schema.put("minimum", 0).put("maximum", 4294967295L);
      }
      if (schema.path("properties").isObject() && !schema.has("additionalProperties")) {
        schema.put("additionalProperties", false);
      }
    }
    node.forEach(PublishedContract::makeStrict);
  }
}
