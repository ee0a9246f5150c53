package com.destinyvaultraider.annotation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the backup that Destiny Item Manager reads: the one that the player brought along with
 * everything in it that is not ours, and in it what is said now.
 */
final class BackupFile {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BackupFile() {}

  /**
   * A backup.
   *
   * @param kept what the player brought along, or null
   */
  static String of(Book book, @Nullable String kept) {
    ObjectNode document = kept == null ? empty() : object(kept);
    Map<Thing, Said> left = new HashMap<>(book.said());
    ArrayNode tags = NODES.arrayNode();
    for (JsonNode row : document.path(Backup.TAGS)) {
      JsonNode news = Backup.isOurs(row) ? instance(row, left) : row;
      if (news != null) {
        tags.add(news);
      }
    }
    ArrayNode hashTags = NODES.arrayNode();
    for (JsonNode row : document.path(Backup.HASH_TAGS)) {
      JsonNode news = kind(row, left);
      if (news != null) {
        hashTags.add(news);
      }
    }
    left.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> entry.getKey().number()))
        .forEach(entry -> {
          long number = entry.getKey().number();
          if (entry.getKey().instance()) {
            tags.add(newInstance(number, entry.getValue()));
          } else {
            ObjectNode row = NODES.objectNode().put("hash", number);
            hashTags.add(said(row, entry.getValue().annotation()));
          }
        });
    put(document, Backup.TAGS, tags);
    put(document, Backup.HASH_TAGS, hashTags);
    return Backup.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
  }

  /** What is kept when another backup comes: the newer says what it says, the rest stays. */
  static String merged(@Nullable String kept, String brought) {
    if (kept == null) {
      return brought;
    }
    ObjectNode document = object(kept);
    ObjectNode newer = object(brought);
    for (Map.Entry<String, JsonNode> part : newer.properties()) {
      boolean rows = List.of(Backup.TAGS, Backup.HASH_TAGS).contains(part.getKey());
      document.set(
          part.getKey(),
          rows ? union(document.path(part.getKey()), part.getValue()) : part.getValue());
    }
    return Backup.JSON.writeValueAsString(document);
  }

  private static ArrayNode union(JsonNode older, JsonNode newer) {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    older.forEach(row -> rows.put(key(row), row));
    newer.forEach(row -> rows.put(key(row), row));
    ArrayNode union = NODES.arrayNode();
    rows.values().forEach(union::add);
    return union;
  }

  private static String key(JsonNode row) {
    return Backup.isOurs(row)
        + row.path("hash").asString("")
        + "/"
        + row.path(Backup.ANNOTATION).path("id").asString("");
  }

  /** A row as it is to be now; null where nothing is said any more. */
  private static @Nullable JsonNode instance(JsonNode row, Map<Thing, Said> left) {
    OptionalLong id = Backup.number(row.path(Backup.ANNOTATION).path("id"));
    if (id.isEmpty() || !(row.path(Backup.ANNOTATION) instanceof ObjectNode old)) {
      return row;
    }
    JsonNode news = revised(old, left.remove(new Thing(true, id.getAsLong())));
    return news == null ? null : ((ObjectNode) row.deepCopy()).set(Backup.ANNOTATION, news);
  }

  private static @Nullable JsonNode kind(JsonNode row, Map<Thing, Said> left) {
    OptionalLong hash = Backup.number(row.path("hash"));
    return hash.isEmpty() || !(row instanceof ObjectNode old)
        ? row
        : revised(old, left.remove(Thing.kind(hash.getAsLong())));
  }

  private static @Nullable JsonNode revised(ObjectNode old, @Nullable Said said) {
    Annotation before = Backup.annotation(old);
    Annotation now = said == null ? Annotation.NONE : said.annotation();
    if (now.equals(before)) {
      return old;
    }
    return now.isEmpty() ? null : said(old.deepCopy(), now);
  }

  private static ObjectNode newInstance(long id, Said said) {
    ObjectNode annotation = NODES.objectNode().put("id", Long.toString(id));
    said(annotation, said.annotation());
    Instant crafted = said.crafted();
    if (crafted != null) {
      annotation.put("craftedDate", crafted.getEpochSecond());
    }
    ObjectNode row = NODES.objectNode();
    if (said.membershipId() != null) {
      row.put(Backup.MEMBERSHIP, said.membershipId().toString());
    }
    return row.put(Backup.VERSION, 2).set(Backup.ANNOTATION, annotation);
  }

  private static ObjectNode said(ObjectNode row, Annotation annotation) {
    Tag tag = annotation.tag();
    if (tag == null) {
      row.remove("tag");
    } else {
      row.put("tag", tag.code());
    }
    if (annotation.notes().isEmpty()) {
      row.remove("notes");
    } else {
      row.put("notes", annotation.notes());
    }
    return row;
  }

  /** A list that is empty and was not there need not be there now. */
  private static void put(ObjectNode document, String part, ArrayNode rows) {
    if (!rows.isEmpty() || document.path(part).isArray()) {
      document.set(part, rows);
    }
  }

  private static ObjectNode empty() {
    ObjectNode document = NODES.objectNode();
    document.set("settings", NODES.objectNode());
    for (String part : List.of("loadouts", Backup.TAGS, Backup.HASH_TAGS, "triumphs", "searches")) {
      document.set(part, NODES.arrayNode());
    }
    return document;
  }

  private static ObjectNode object(String text) {
    return (ObjectNode) Backup.JSON.readTree(text);
  }
}
