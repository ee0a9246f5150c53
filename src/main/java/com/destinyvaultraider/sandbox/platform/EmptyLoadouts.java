package com.destinyvaultraider.sandbox.platform;

import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The loadout slots of characters that have saved none. */
final class EmptyLoadouts {

  private static final long UNSET = 2166136261L;
  private static final int SLOTS = 20;
  private static final int ITEMS = 10;

  private EmptyLoadouts() {}

  static ObjectNode of(Collection<String> characters) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    for (String character : characters) {
      ArrayNode loadouts = data.putObject(character).putArray("loadouts");
      for (int slot = 0; slot < SLOTS; slot++) {
        ArrayNode items =
            loadouts
                .addObject()
                .put("colorHash", UNSET)
                .put("iconHash", UNSET)
                .put("nameHash", UNSET)
                .putArray("items");
        for (int item = 0; item < ITEMS; item++) {
          items.addObject().put("itemInstanceId", "0").putArray("plugItemHashes");
        }
      }
    }
    return data;
  }
}
