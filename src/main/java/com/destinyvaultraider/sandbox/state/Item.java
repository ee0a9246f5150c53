package com.destinyvaultraider.sandbox.state;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of an inventory. It never changes: what happens to an item makes another one, so that
 * older snapshots stay what they were.
 *
 * @param row as it is served
 * @param instance the row of component 300, for instances
 */
public record Item(Place place, ObjectNode row, @Nullable ObjectNode instance) {

  private static final int LOCKED = 1;
  private static final int TRACKED = 2;

  /** The definition. */
  public long hash() {
    return row.path("itemHash").asLong();
  }

  /** The instance, or null for a stack. */
  public @Nullable String id() {
    return row.has("itemInstanceId") ? row.path("itemInstanceId").asString() : null;
  }

  /** How many. */
  public int quantity() {
    return row.path("quantity").asInt(1);
  }

  /** The bucket where it sits, which in the vault and the postmaster is not its own. */
  public long bucket() {
    return row.path("bucketHash").asLong();
  }

  /** Whether the player has locked it. */
  public boolean locked() {
    return (state() & LOCKED) != 0;
  }

  /** Whether it can be locked. */
  public boolean lockable() {
    return row.path("lockable").asBoolean(false);
  }

  int state() {
    return row.path("state").asInt(0);
  }

  int transferStatus() {
    return row.path("transferStatus").asInt(0);
  }

  Item withLocked(boolean locked) {
    return withState(locked ? state() | LOCKED : state() & ~LOCKED);
  }

  Item withTracked(boolean tracked) {
    return withState(tracked ? state() | TRACKED : state() & ~TRACKED);
  }

  private Item withState(int state) {
    return new Item(place, row.deepCopy().put("state", state), instance);
  }

  Item withQuantity(int quantity) {
    return new Item(place, row.deepCopy().put("quantity", quantity), instance);
  }

  Item at(Place other, long bucket, int location, int transferStatus) {
    ObjectNode moved = row.deepCopy();
    moved.put("bucketHash", bucket).put("location", location).put("transferStatus", transferStatus);
    return new Item(other, moved, instance);
  }

  Item equippable(boolean equipped, int cannotEquipReason) {
    if (instance == null) {
      return this;
    }
    ObjectNode changed = instance.deepCopy();
    changed
        .put("isEquipped", equipped)
        .put("canEquip", cannotEquipReason == 0)
        .put("cannotEquipReason", cannotEquipReason);
    return new Item(place, row, changed);
  }
}
