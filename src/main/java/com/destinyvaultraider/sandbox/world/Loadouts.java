package com.destinyvaultraider.sandbox.world;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The twenty places for loadouts that a character has in the game (component 206). */
final class Loadouts {

  private static final int PLACES = 20;
  private static final int PIECES = 10;
  private static final int SAVED = 2;
  private static final long NAME = 2738852078L;
  private static final long ICON = 797343696L;
  private static final long COLOUR = 3871954960L;

  private Loadouts() {}

  /** Places of which the first ones hold what the character wears, the others nothing. */
  static ObjectNode of(List<ObjectNode> worn) {
    ObjectNode loadouts = JsonNodeFactory.instance.objectNode();
    ArrayNode places = loadouts.putArray("loadouts");
    for (int place = 0; place < PLACES; place++) {
      boolean saved = place < SAVED && worn.size() == PIECES;
      ObjectNode loadout = places.addObject();
      loadout.put("colorHash", saved ? COLOUR + place : Hashes.NONE);
      loadout.put("iconHash", saved ? ICON + place : Hashes.NONE);
      loadout.put("nameHash", saved ? NAME + place : Hashes.NONE);
      ArrayNode items = loadout.putArray("items");
      for (int piece = 0; piece < PIECES; piece++) {
        ObjectNode item = items.addObject();
        String id = saved ? worn.get(piece).path("itemInstanceId").asString() : "0";
        item.put("itemInstanceId", id).putArray("plugItemHashes");
      }
    }
    return loadouts;
  }
}
