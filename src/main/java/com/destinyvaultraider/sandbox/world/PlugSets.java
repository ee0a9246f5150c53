package com.destinyvaultraider.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which plugs are unlocked for the whole account, and which for a character. */
final class PlugSets {

  private PlugSets() {}

  /** Mods, shaders and the like. */
  static ObjectNode ofProfile(Sockets sockets) {
    return of(sockets, pool -> !pool.startsWith("shared.") && !InstanceSockets.has(pool));
  }

  /** Fragments of the subclasses. */
  static ObjectNode ofCharacter(Sockets sockets) {
    return of(sockets, pool -> pool.startsWith("shared."));
  }

  private static ObjectNode of(Sockets sockets, Predicate<String> test) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ObjectNode plugs = data.putObject("plugs");
    for (Map.Entry<String, List<Item>> pool : sockets.pools().entrySet()) {
      if (test.test(pool.getKey())) {
        ArrayNode set = plugs.putArray(Long.toString(Hashes.of("plugset." + pool.getKey())));
        pool.getValue().forEach(plug -> set.add(Components.choice(plug)));
      }
    }
    return data;
  }
}
