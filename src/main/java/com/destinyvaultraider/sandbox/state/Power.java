package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.Sandboxed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what a character's row says about the gear in step with the gear. */
@Component
@Sandboxed
class Power {

  private static final String LIGHT = "1935470627";

  private final Rules rules;

  Power(Rules rules) {
    this.rules = rules;
  }

  /** The holdings with the character's row as it is after a change of gear. */
  Holdings update(
      Holdings before, Holdings after, String character, Item worn, Optional<Item> taken) {
    ObjectNode known = after.characters().get(character);
    if (known == null) {
      return after;
    }
    ObjectNode row = known.deepCopy();
    if (Buckets.countsForPower(worn.bucket())) {
      // The rest of the number, such as the artifact's bonus, stays what it was.
      int light =
          row.path("light").asInt() + average(after, character) - average(before, character);
      row.put("light", light);
      if (row.path("stats") instanceof ObjectNode stats && stats.has(LIGHT)) {
        stats.put(LIGHT, light);
      }
    }
    if (worn.bucket() == Buckets.EMBLEMS) {
      showEmblem(row, worn.hash());
    }
    return taken.isEmpty() && row.equals(known) ? after : after.withCharacter(character, row);
  }

  private static int average(Holdings holdings, String character) {
    List<Item> gear =
        holdings
            .at(new Place.Worn(character))
            .filter(item -> Buckets.countsForPower(item.bucket()))
            .toList();
    int sum = gear.stream().mapToInt(Power::powerOf).sum();
    return gear.isEmpty() ? 0 : sum / gear.size();
  }

  private static int powerOf(Item item) {
    JsonNode instance = item.instance();
    return instance == null ? 0 : instance.path("primaryStat").path("value").asInt(0);
  }

  private void showEmblem(ObjectNode row, long hash) {
    row.put("emblemHash", hash);
    rules
        .item(hash)
        .map(ItemRule::definition)
        .ifPresent(emblem -> {
          put(row, "emblemPath", emblem.path("displayProperties").path("icon"));
          put(row, "emblemBackgroundPath", emblem.path("secondaryIcon"));
        });
  }

  private static void put(ObjectNode row, String name, JsonNode value) {
    if (value.isString()) {
      row.put(name, value.asString());
    }
  }
}
