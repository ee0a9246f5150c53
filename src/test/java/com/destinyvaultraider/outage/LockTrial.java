package com.destinyvaultraider.outage;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import java.util.Map;
import java.util.Objects;

/** Something in the vault is locked, or unlocked. */
final class LockTrial extends ActionTrial {

  private ItemInstanceId id = new ItemInstanceId(0);
  private boolean wanted;

  LockTrial(Bench bench, int number, boolean afterEffect) {
    super(bench, Call.LOCK, number, afterEffect);
  }

  @Override
  Wanted next(Guardian guardian) {
    Item item =
        guardian
            .picture()
            .at(new Place.Vault())
            .filter(each -> each.lockable() && each.id() != null)
            .findFirst()
            .orElseThrow();
    id = Objects.requireNonNull(item.id());
    wanted = !item.isLocked();
    return new Wanted(
        item.definition().name(),
        "/locks",
        Map.of("thing", id.toString(), "locked", Boolean.toString(wanted), "back", "/accounts"));
  }

  @Override
  int effects(Guardian guardian) {
    return (int)
        guardian
            .truth()
            .filter(item -> item.path("itemInstanceId").asString("").equals(id.toString()))
            .filter(item -> item.path("locked").asBoolean() == wanted)
            .count();
  }
}
