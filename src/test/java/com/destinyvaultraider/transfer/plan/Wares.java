package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is in the worlds of the generated accounts. */
final class Wares {

  static final long MODIFICATIONS = 3313201758L;
  static final long[] OWN = {Gear.KINETIC, Gear.ENERGY, Gear.HELMET};
  static final long[] SHARED = {Gear.CONSUMABLES, MODIFICATIONS};

  private static final List<ItemDefinition> GEAR = gear();
  private static final List<ItemDefinition> STACKS = stacks();

  private Wares() {}

  /** The weapons or the armor of a bucket. */
  static List<ItemDefinition> of(long bucket) {
    return all().stream().filter(definition -> definition.bucketHash() == bucket).toList();
  }

  static List<ItemDefinition> all() {
    List<ItemDefinition> all = new ArrayList<>(GEAR);
    all.addAll(STACKS);
    return all;
  }

  /**
   * The buckets of a world.
   *
   * @param own how much a character can hold in each
   * @param shared how much the pockets can hold in each
   */
  static List<BucketDefinition> buckets(int own, int shared, int vault) {
    return List.of(
        Gear.bucket(Gear.KINETIC, "Kinetic Weapons", 0, own, true),
        Gear.bucket(Gear.ENERGY, "Energy Weapons", 0, own, true),
        Gear.bucket(Gear.HELMET, "Helmet", 0, own, true),
        Gear.bucket(Gear.EMBLEMS, "Emblems", 0, 3, false),
        Gear.bucket(Gear.CONSUMABLES, "Consumables", 1, shared, true),
        Gear.bucket(MODIFICATIONS, "Modifications", 1, shared, true),
        Gear.bucket(Picture.POSTMASTER_BUCKET, "Lost Items", 0, 21, false),
        Gear.bucket(Picture.VAULT_BUCKET, "General", 1, vault, false));
  }

  private static List<ItemDefinition> gear() {
    List<ItemDefinition> gear = new ArrayList<>();
    for (int i = 0; i < OWN.length; i++) {
      long bucket = OWN[i];
      int hash = 1000 * (i + 1);
      boolean armor = bucket == Gear.HELMET;
      String label = armor ? "exotic_armor" : "exotic_weapon";
      for (int made = 0; made < 9; made++) {
        int classType = armor ? made % 3 : 3;
        int tier = 4 + made / 3;
        String unique = tier == 6 ? label : null;
        gear.add(Gear.gear(hash++, "Ware " + hash, bucket, tier, classType, unique, false, false));
      }
      gear.add(Gear.gear(hash++, "Heirloom " + hash, bucket, 5, 3, null, true, false));
      gear.add(Gear.gear(hash++, "Engram " + hash, bucket, 5, 3, null, false, true));
    }
    gear.add(Gear.gear(4001, "Emblem 4001", Gear.EMBLEMS, 5, 3, null, true, false));
    return List.copyOf(gear);
  }

  private static List<ItemDefinition> stacks() {
    return List.of(
        stack(5001, "Shards", Gear.CONSUMABLES, 10, null, false),
        stack(5002, "Cores", Gear.CONSUMABLES, 20, null, false),
        stack(5003, "Chips", Gear.CONSUMABLES, 10, null, false),
        stack(5004, "Ticket", Gear.CONSUMABLES, 5, "tickets", false),
        stack(5005, "Keepsake", Gear.CONSUMABLES, 10, null, true),
        stack(5006, "Coins", MODIFICATIONS, 10, null, false),
        stack(5007, "Sockets", MODIFICATIONS, 10, null, false),
        stack(5008, "Plates", MODIFICATIONS, 5, null, false));
  }

  private static ItemDefinition stack(
      long hash,
      String name,
      long bucket,
      int most,
      @Nullable String label,
      boolean nonTransferrable) {
    return Gear.stackable(hash, name, bucket, most, label, nonTransferrable);
  }
}
