package com.destinyvaultraider.detail;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What an item or a plug puts into a stat, before it is made into what the game displays.
 *
 * @param conditional whether it only counts under a condition, which the manifest does not tell
 */
record Investment(long stat, int value, boolean conditional) {

  static List<Investment> of(JsonNode definition) {
    List<Investment> investments = new ArrayList<>();
    for (JsonNode each : definition.path("investmentStats")) {
      investments.add(
          new Investment(
              Fields.hash(each, "statTypeHash"),
              Fields.number(each, "value"),
              Fields.flag(each, "isConditionallyActive")));
    }
    return List.copyOf(investments);
  }
}
