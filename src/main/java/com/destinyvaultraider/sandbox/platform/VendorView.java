package com.destinyvaultraider.sandbox.platform;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the components of vendors, of which those not asked for show up empty. */
record VendorView(Set<Integer> asked, ObjectNode answer) {

  private static final Map<Integer, String> OF_ITEMS =
      new TreeMap<>(
          Map.of(
              300, "instances",
              301, "objectives",
              302, "perks",
              304, "stats",
              305, "sockets",
              308, "plugStates",
              309, "plugObjectives",
              310, "reusablePlugs"));

  static VendorView of(Call call) {
    return new VendorView(Components.of(call), JsonNodeFactory.instance.objectNode());
  }

  VendorView with(int number, String name, int privacy, Supplier<? extends JsonNode> data) {
    ObjectNode component = answer.putObject(name);
    if (asked.contains(number)) {
      component.set("data", data.get());
    }
    component.put("privacy", asked.contains(number) ? privacy : 2);
    return this;
  }

  /**
   * The answer with what is told of single items, of which components not asked for are missing.
   */
  ObjectNode withItems(Supplier<? extends JsonNode> goods) {
    ObjectNode items = answer.putObject("itemComponents");
    if (OF_ITEMS.keySet().stream().anyMatch(asked::contains)) {
      JsonNode all = goods.get();
      OF_ITEMS.forEach((number, name) -> {
        if (asked.contains(number) && all.has(name)) {
          items.set(name, all.path(name));
        }
      });
    }
    return answer;
  }
}
