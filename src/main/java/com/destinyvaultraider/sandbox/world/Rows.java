package com.destinyvaultraider.sandbox.world;

import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the rows of one account's inventories, and with each instance what is told of it. */
final class Rows {

  private static final long FIRST_INSTANCE = 6917529000000000000L;
  private static final int LOCKED = 1;
  private static final int TRACKED = 2;
  private static final int MASTERWORK = 4;
  private static final int CRAFTED = 8;
  private static final Set<Integer> LOCKABLE =
      Set.of(Item.ARMOR, Item.WEAPON, Item.EMBLEM, 17, Item.SHIP, Item.VEHICLE, Item.GHOST);

  private final Components components;
  private final SplittableRandom random;
  private long lastId;

  /**
   * @param account number that no other account of this world has, so that no id comes twice
   */
  Rows(Components components, SplittableRandom random, int account) {
    this.components = components;
    this.random = random;
    lastId = FIRST_INSTANCE + account * 10_000_000_000L;
  }

  /** A new instance. */
  ObjectNode instance(Item item, Bucket bucket, Place place, int power) {
    lastId += 1 + random.nextInt(1_000_000);
    String id = Long.toString(lastId);
    int state = state(item);
    components.describe(item, id, place, power, state);
    ObjectNode row = row(item, bucket, place.location(), place.transferStatus(item), state);
    if (item.itemType() == Item.BOUNTY) {
      row.put("expirationDate", Pursuits.SOMETIME);
    }
    if (item.isWeapon() || item.isArmor()) {
      row.put("versionNumber", 0);
    }
    return row.put("itemInstanceId", id);
  }

  /** A stack, which Bungie locates in the vault also where its bucket is of the whole account. */
  ObjectNode stack(Item item, Bucket bucket, Place place, int quantity) {
    return row(item, bucket, place.location(), place.transferStatus(item), 0)
        .put("quantity", quantity);
  }

  /** A sum in a currency, which never lies anywhere else. */
  ObjectNode currency(Item item, int quantity) {
    ObjectNode row = row(item, Bucket.VAULT, 1, 2, 0);
    return row.put("bucketHash", item.bucket()).put("quantity", quantity);
  }

  /** How many of a kind a stack holds by chance. */
  int quantity(Item item) {
    return 1 + random.nextInt(item.maxStack());
  }

  private static ObjectNode row(
      Item item, Bucket bucket, int location, int transferStatus, int state) {
    boolean lockable = LOCKABLE.contains(item.itemType());
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("itemHash", item.hash());
    row.put("quantity", 1).put("bindStatus", 0).put("location", location);
    row.put("bucketHash", bucket.hash());
    row.put("transferStatus", transferStatus);
    row.put("lockable", lockable);
    row.put("state", state);
    row.put("dismantlePermission", !lockable ? 0 : item.isExotic() ? 1 : 2);
    row.put("isWrapper", false);
    row.putArray("tooltipNotificationIndexes");
    return row;
  }

  private int state(Item item) {
    if (item.isWeapon() || item.isArmor()) {
      boolean crafted = item.isWeapon() && !item.isExotic() && random.nextInt(20) == 0;
      return (random.nextInt(2) == 0 ? LOCKED : 0)
          | (random.nextInt(4) == 0 ? MASTERWORK : 0)
          | (crafted ? CRAFTED : 0);
    }
    return Objectives.has(item) && random.nextInt(8) == 0 ? TRACKED : 0;
  }
}
