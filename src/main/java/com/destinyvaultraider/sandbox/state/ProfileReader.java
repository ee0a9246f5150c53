package com.destinyvaultraider.sandbox.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what an account holds out of a profile document. */
final class ProfileReader {

  private final JsonNode instances;
  private final List<Item> items = new ArrayList<>();

  private ProfileReader(JsonNode instances) {
    this.instances = instances;
  }

  static Holdings read(ObjectNode profile) {
    ProfileReader reader =
        new ProfileReader(profile.path("itemComponents").path("instances").path("data"));
    reader.add(
        profile.path("profileInventory").path("data"),
        row ->
            row.path("bucketHash").asLong() == Buckets.VAULT
                ? new Place.Vault()
                : new Place.AccountWide());
    reader.addEach(
        profile.path("characterEquipment"), (character, row) -> new Place.Worn(character));
    reader.addEach(
        profile.path("characterInventories"),
        (character, row) ->
            row.path("bucketHash").asLong() == Buckets.POSTMASTER
                ? new Place.Postmaster(character)
                : new Place.Bag(character));
    Map<String, ObjectNode> characters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : profile.path("characters").path("data").properties()) {
      characters.put(entry.getKey(), (ObjectNode) entry.getValue());
    }
    return new Holdings(reader.items, characters);
  }

  private void addEach(JsonNode component, BiFunction<String, JsonNode, Place> places) {
    for (Map.Entry<String, JsonNode> entry : component.path("data").properties()) {
      add(entry.getValue(), row -> places.apply(entry.getKey(), row));
    }
  }

  private void add(JsonNode inventory, Function<JsonNode, Place> places) {
    for (JsonNode row : inventory.path("items")) {
      JsonNode instance =
          row.has("itemInstanceId")
              ? instances.path(row.path("itemInstanceId").asString())
              : row.path("itemInstanceId");
      items.add(
          new Item(
              places.apply(row),
              (ObjectNode) row,
              instance instanceof ObjectNode found ? found : null));
    }
  }
}
