package com.destinyvaultraider.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes fields out of definitions; whatever is missing or of another kind is empty. */
final class Fields {

  private Fields() {}

  static String name(JsonNode definition) {
    return text(definition.path("displayProperties"), "name");
  }

  static String description(JsonNode definition) {
    return text(definition.path("displayProperties"), "description");
  }

  static @Nullable String icon(JsonNode definition) {
    return orNull(text(definition.path("displayProperties"), "icon"));
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asString("").strip();
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static int number(JsonNode node, String field) {
    return node.path(field).asInt(0);
  }

  static long hash(JsonNode node, String field) {
    return node.path(field).asLong(0);
  }

  static boolean flag(JsonNode node, String field) {
    return node.path(field).asBoolean(false);
  }

  static Set<Long> hashes(JsonNode node, String field) {
    Set<Long> hashes = new LinkedHashSet<>();
    node.path(field).forEach(hash -> hashes.add(hash.asLong(0)));
    return Set.copyOf(hashes);
  }

  static Set<String> texts(JsonNode node, String field) {
    Set<String> texts = new LinkedHashSet<>();
    node.path(field).forEach(text -> texts.add(text.asString("")));
    return Set.copyOf(texts);
  }

  /** The hashes that stand under a name in each object of an array. */
  static List<Long> hashesOf(JsonNode array, String field) {
    List<Long> hashes = new ArrayList<>();
    array.forEach(row -> hashes.add(hash(row, field)));
    return List.copyOf(hashes);
  }
}
