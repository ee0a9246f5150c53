package com.destinyvaultraider.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How a kind of item displays its stats.
 *
 * @param maximum the most that is displayed of a stat without a scale
 * @param scales by stat
 */
record StatGroup(int maximum, Map<Long, Scale> scales) {

  static StatGroup of(JsonNode definition) {
    Map<Long, Scale> scales = new HashMap<>();
    for (JsonNode scaled : definition.path("scaledStats")) {
      List<Scale.Point> points = new ArrayList<>();
      for (JsonNode point : scaled.path("displayInterpolation")) {
        points.add(new Scale.Point(Fields.number(point, "value"), Fields.number(point, "weight")));
      }
      scales.put(
          Fields.hash(scaled, "statHash"),
          new Scale(
              Fields.number(scaled, "maximumValue"),
              Fields.flag(scaled, "displayAsNumeric"),
              List.copyOf(points)));
    }
    return new StatGroup(definition.path("maximumValue").asInt(100), Map.copyOf(scales));
  }
}
