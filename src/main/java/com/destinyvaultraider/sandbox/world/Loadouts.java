package com.destinyvaultraider.sandbox.world;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The twenty places for loadouts that a character has in the game (component 206). */
final class Loadouts {

  private static final int PLACES = 20;
  private static final int PIECES = 10;

  /** PvE, then Raid. */
  private static final long[] NAMES = {2755629633L, 752612111L};

  private static final long ICON = 797343696L;
  private static final long COLOUR = 3871954960L;

  private Loadouts() {}

  /**
   * Places of which the first ones hold something, the others nothing.
   *
   * @param saved the rows of what is in each
   */
  static ObjectNode of(List<List<ObjectNode>> saved, Components components) {
    ObjectNode loadouts = JsonNodeFactory.instance.objectNode();
    ArrayNode places = loadouts.putArray("loadouts");
    for (int place = 0; place < PLACES; place++) {
      boolean filled = place < saved.size() && saved.get(place).size() == PIECES;
      ObjectNode loadout = places.addObject();
      loadout.put("colorHash", filled ? COLOUR + place : Hashes.NONE);
      loadout.put("iconHash", filled ? ICON + place : Hashes.NONE);
      loadout.put("nameHash", filled ? NAMES[place] : Hashes.NONE);
      ArrayNode items = loadout.putArray("items");
      for (int piece = 0; piece < PIECES; piece++) {
        ObjectNode item = items.addObject();
        String id = filled ? saved.get(place).get(piece).path("itemInstanceId").asString() : "0";
        item.put("itemInstanceId", id);
        ArrayNode plugs = item.putArray("plugItemHashes");
        components.plugs(id).forEach(plugs::add);
      }
    }
    return loadouts;
  }
}
