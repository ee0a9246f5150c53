package com.destinyvaultraider.outage;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import java.util.Map;
import java.util.Objects;

/** A character puts on another vehicle. */
final class EquipTrial extends ActionTrial {

  private static final long VEHICLE = 2025709351L;

  private ItemInstanceId id = new ItemInstanceId(0);

  EquipTrial(Bench bench, int number, boolean afterEffect) {
    super(bench, Call.EQUIP, number, afterEffect);
  }

  @Override
  Wanted next(Guardian guardian) {
    Item vehicle =
        guardian
            .picture()
            .at(new Place.Carried(guardian.character()))
            .filter(item -> item.bucketHash() == VEHICLE)
            .findFirst()
            .orElseThrow();
    id = Objects.requireNonNull(vehicle.id());
    String character = guardian.character().toString();
    return new Wanted(
        vehicle.definition().name(),
        "/transfers",
        Map.of("item", id.toString(), "owner", character, "target", character, "equip", "true"));
  }

  @Override
  int effects(Guardian guardian) {
    return (int)
        guardian
            .truth()
            .filter(item -> item.path("itemInstanceId").asString("").equals(id.toString()))
            .filter(item -> item.path("equipped").asBoolean())
            .count();
  }
}
