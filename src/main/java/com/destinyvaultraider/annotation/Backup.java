package com.destinyvaultraider.annotation;

import com.destinyvaultraider.annotation.Brought.Line;
import com.destinyvaultraider.annotation.Brought.Reading;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the backup that Destiny Item Manager writes. What it holds beside tags and notes is kept as
 * it is: see {@link BackupFile}.
 */
final class Backup {

  /** Keeps numbers as they are written. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static final String TAGS = "tags";
  static final String HASH_TAGS = "itemHashTags";
  static final String VERSION = "destinyVersion";
  static final String MEMBERSHIP = "platformMembershipId";
  static final String ANNOTATION = "annotation";

  private static final List<String> PARTS =
      List.of("settings", "loadouts", TAGS, HASH_TAGS, "triumphs", "searches");

  private final Reading reading = new Reading();

  private Backup() {}

  /** What a backup says. */
  static Brought read(String text) {
    JsonNode document;
    try {
      document = JSON.readTree(text);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      return Brought.refused(Words.say("annotation.no-json", line));
    }
    return document instanceof ObjectNode object && PARTS.stream().anyMatch(object::has)
        ? new Backup().read(object, text)
        : Brought.refused(Words.say("annotation.no-tags"));
  }

  private Brought read(ObjectNode document, String text) {
    int number = 0;
    for (JsonNode row : rows(document, TAGS)) {
      number++;
      if (!reading.goesOn()) {
        return reading.done(null);
      }
      if (isOurs(row)) {
        takeTag(Words.say("annotation.place-tag", number), row);
      }
    }
    number = 0;
    for (JsonNode row : rows(document, HASH_TAGS)) {
      number++;
      if (!reading.goesOn()) {
        return reading.done(null);
      }
      takeHashTag(Words.say("annotation.place-hash-tag", number), row);
    }
    return reading.done(text);
  }

  private Iterable<JsonNode> rows(ObjectNode document, String part) {
    JsonNode rows = document.path(part);
    if (!rows.isArray() && !rows.isMissingNode() && !rows.isNull()) {
      reading.refuse(Words.say("annotation.place-part", part), Words.say("annotation.no-list"));
    }
    return rows.isArray() ? rows.values() : List.of();
  }

  private void takeTag(String place, JsonNode row) {
    JsonNode annotation = row.path(ANNOTATION);
    OptionalLong id = number(annotation.path("id"));
    if (id.isEmpty() || id.getAsLong() == 0) {
      reading.refuse(place, Words.say("annotation.no-item-id"));
      return;
    }
    OptionalLong membership = number(row.path(MEMBERSHIP));
    OptionalLong crafted = number(annotation.path("craftedDate"));
    reading.take(
        new Thing(true, id.getAsLong()),
        new Line(
            place,
            edits(place, annotation),
            membership.isPresent() ? Long.valueOf(membership.getAsLong()) : null,
            null,
            crafted.isPresent() ? instant(crafted.getAsLong()) : null));
  }

  private void takeHashTag(String place, JsonNode row) {
    OptionalLong hash = number(row.path("hash"));
    if (hash.isEmpty() || hash.getAsLong() == 0 || hash.getAsLong() > Thing.GREATEST_HASH) {
      reading.refuse(place, Words.say("annotation.no-item-hash"));
      return;
    }
    reading.take(
        Thing.kind(hash.getAsLong()), new Line(place, edits(place, row), null, null, null));
  }

  private List<Edit> edits(String place, JsonNode row) {
    return List.of(
        new Edit.Tagged(reading.tag(place, text(place, row, "tag"))),
        new Edit.Noted(reading.notes(place, text(place, row, "notes"))));
  }

  private String text(String place, JsonNode row, String part) {
    JsonNode text = row.path(part);
    if (!text.isString() && !text.isMissingNode() && !text.isNull()) {
      reading.refuse(place, Words.say("annotation.part-no-text", part));
    }
    return text.isString() ? text.stringValue() : "";
  }

  /** Whether a row is about this Destiny and not about the first one. */
  static boolean isOurs(JsonNode row) {
    return number(row.path(VERSION)).orElse(2) == 2;
  }

  /** A whole number, in quotation marks or not. */
  static OptionalLong number(JsonNode node) {
    String digits = node.isString() ? node.stringValue() : node.isNumber() ? node.asString() : "";
    try {
      return digits.matches("\\d{1,19}")
          ? OptionalLong.of(Long.parseLong(digits))
          : OptionalLong.empty();
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  /** What a row says, as we would say it. */
  static Annotation annotation(JsonNode row) {
    Optional<Tag> tag =
        row.path("tag").isString() ? Tag.of(row.path("tag").stringValue()) : Optional.empty();
    String notes = row.path("notes").isString() ? row.path("notes").stringValue() : "";
    return new Annotation(tag.orElse(null), notes);
  }

  private static @Nullable Instant instant(long seconds) {
    return seconds > 0 && seconds < Integer.MAX_VALUE * 2L ? Instant.ofEpochSecond(seconds) : null;
  }
}
