package com.destinyvaultraider.sandbox.world;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How each type of weapon shows its stats, as {@code DestinyStatGroupDefinition}. */
final class StatGroups {

  /** Of armor, which stands in the small tables. */
  static final long ARMOR = 2172613790L;

  private StatGroups() {}

  static long hash(String weaponType) {
    return Hashes.of("stat_group." + weaponType);
  }

  /** The definitions by their hashes. */
  static Map<Long, String> of(Catalogue catalogue, JsonMapper json) {
    Map<Long, String> groups = new TreeMap<>();
    for (Item item : catalogue.items()) {
      if (item.isWeapon()) {
        groups.computeIfAbsent(
            hash(item.type()), hash -> group(json, item, hash, groups.size()).toString());
      }
    }
    return groups;
  }

  private static ObjectNode group(JsonMapper json, Item weapon, long hash, int index) {
    ObjectNode group = json.createObjectNode().put("maximumValue", 100).put("uiPosition", 0);
    ArrayNode scaled = group.putArray("scaledStats");
    for (long stat : Stats.shownBy(weapon)) {
      Map<Integer, Integer> shown = Stats.scale(weapon.type(), stat);
      boolean number = !shown.equals(Map.of(0, 0, 100, 100));
      ObjectNode scale = scaled.addObject();
      scale.put("statHash", stat).put("maximumValue", 100).put("displayAsNumeric", number);
      ArrayNode points = scale.putArray("displayInterpolation");
      shown.forEach(
          (invested, weight) -> points.addObject().put("value", invested).put("weight", weight));
    }
    group.put("usePreferredStatDescription", false).put("hash", hash).put("index", index);
    return group.put("redacted", false).put("blacklisted", false);
  }
}
