package com.destinyvaultraider.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A socket as the item's definition tells of it, for all copies.
 *
 * @param type hash of its type, which tells what fits into it
 * @param category hash of the category that it is listed under, or 0
 * @param initial hash of the plug in it at first, or 0
 * @param plugSet hash of the set of plugs to choose from, or 0
 * @param rolls hash of the set that it is rolled from, or 0
 * @param plugs hashes of the plugs that the definition itself lists
 * @param ofAccount whether what can be in it depends on what the account has unlocked or owns
 * @param visible whether the game shows it at first
 */
record SocketSlot(
    long type,
    long category,
    long initial,
    long plugSet,
    long rolls,
    List<Long> plugs,
    boolean ofAccount,
    boolean visible) {

  private static final int FROM_INVENTORY_OR_UNLOCKED = 1 | 4 | 8;

  static List<SocketSlot> of(JsonNode definition) {
    JsonNode block = definition.path("sockets");
    Map<Integer, Long> categories = new HashMap<>();
    for (JsonNode category : block.path("socketCategories")) {
      for (JsonNode index : category.path("socketIndexes")) {
        categories.put(index.asInt(-1), Fields.hash(category, "socketCategoryHash"));
      }
    }
    List<SocketSlot> slots = new ArrayList<>();
    for (JsonNode entry : block.path("socketEntries")) {
      slots.add(
          new SocketSlot(
              Fields.hash(entry, "socketTypeHash"),
              categories.getOrDefault(slots.size(), 0L),
              Fields.hash(entry, "singleInitialItemHash"),
              Fields.hash(entry, "reusablePlugSetHash"),
              Fields.hash(entry, "randomizedPlugSetHash"),
              Fields.hashesOf(entry.path("reusablePlugItems"), "plugItemHash"),
              (Fields.number(entry, "plugSources") & FROM_INVENTORY_OR_UNLOCKED) != 0,
              entry.path("defaultVisible").asBoolean(true)));
    }
    return List.copyOf(slots);
  }
}
