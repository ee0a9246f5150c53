package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.state.Item;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The details of the items that an answer shows, and of no others. */
final class ItemComponents {

  private static final int INSTANCES = 300;
  private static final int PLUG_STATES = 308;
  private static final Map<Integer, String> BY_INSTANCE =
      new TreeMap<>(
          Map.of(
              301, "objectives",
              302, "perks",
              304, "stats",
              305, "sockets",
              309, "plugObjectives",
              310, "reusablePlugs"));

  private final ObjectNode document;
  private final Map<String, Item> shown;

  ItemComponents(ObjectNode document, Map<String, Item> shown) {
    this.document = document;
    this.shown = shown;
  }

  void fill(ObjectNode components, Set<Integer> asked) {
    if (asked.contains(INSTANCES)) {
      ObjectNode instances = component(components, "instances");
      shown.forEach((id, item) -> {
        ObjectNode instance = item.instance();
        if (instance != null) {
          instances.set(id, instance);
        }
      });
    }
    BY_INSTANCE.forEach((number, name) -> {
      if (asked.contains(number)) {
        copy(recorded(name), component(components, name));
      }
    });
    if (asked.contains(PLUG_STATES)) {
      ObjectNode states = component(components, "plugStates");
      if (!shown.isEmpty()) {
        recorded("plugStates").forEachEntry(states::set);
      }
    }
  }

  private static ObjectNode component(ObjectNode components, String name) {
    ObjectNode component = components.putObject(name);
    ObjectNode data = component.putObject("data");
    component.put("privacy", 2);
    return data;
  }

  private JsonNode recorded(String name) {
    return document.path("itemComponents").path(name).path("data");
  }

  private void copy(JsonNode recorded, ObjectNode data) {
    for (String id : shown.keySet()) {
      JsonNode row = recorded.path(id);
      if (row.isObject()) {
        data.set(id, row);
      }
    }
  }
}
