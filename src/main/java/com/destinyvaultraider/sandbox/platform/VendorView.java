package com.destinyvaultraider.sandbox.platform;

import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the components of vendors, of which those not asked for show up empty. */
record VendorView(Set<Integer> asked, ObjectNode answer) {

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
}
