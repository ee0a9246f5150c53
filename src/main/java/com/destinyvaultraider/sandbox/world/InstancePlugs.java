package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plugs that no player ever holds in hand: kill trackers, catalysts, what a crafted weapon
 * remembers, and the stats that a piece of armor is made of.
 */
final class InstancePlugs {

  static final String TRACKERS = "v400.plugs.weapons.masterworks.trackers";
  static final String CRAFTED = "crafting.plugs.frame_identifiers";
  static final String MEMORIES = "crafting.plugs.weapons.mods.memories";
  static final String CATALYSTS = "v620.exotic.weapon.masterwork";
  static final String NO_CATALYST = "v400.empty.exotic.masterwork";
  static final String ARMOR_STATS = "armor_stats";

  static final long KILL_TRACKER = 905869860L;
  static final long CRUCIBLE_TRACKER = 38912240L;

  private static final int MOST_OF_A_STAT = 40;

  private InstancePlugs() {}

  /** All of them, for a table of items. */
  static List<Item> of(Collection<Item> table) {
    List<Item> plugs = new ArrayList<>();
    plugs.add(plug(KILL_TRACKER, "Kill Tracker", TRACKERS));
    plugs.add(plug(CRUCIBLE_TRACKER, "Crucible Tracker", TRACKERS));
    plugs.add(plug(4029346515L, "Shaped Weapon", CRAFTED));
    plugs.add(plug(2400712188L, "Deepsight Resonance", MEMORIES));
    plugs.add(plug(1498917124L, "Empty Catalyst Socket", NO_CATALYST));
    for (Item item : table) {
      if (item.isWeapon() && item.isExotic()) {
        plugs.add(plug(catalyst(item), item.name() + " Catalyst", CATALYSTS));
      }
    }
    for (long stat : Stats.OF_ARMOR) {
      for (int value = 0; value <= MOST_OF_A_STAT; value++) {
        plugs.add(plug(armorStat(stat, value), "", ARMOR_STATS));
      }
    }
    return plugs;
  }

  /** Hash of the catalyst of an exotic weapon. */
  static long catalyst(Item weapon) {
    return Hashes.of("catalyst." + weapon.hash());
  }

  /** Hash of the plug that gives armor so much of a stat. */
  static long armorStat(long stat, int value) {
    return Hashes.of("armor_stats." + stat + "." + Math.min(value, MOST_OF_A_STAT));
  }

  /** What each plug of armor gives, by its hash. */
  static Map<Long, Map<Long, Integer>> armorStats() {
    Map<Long, Map<Long, Integer>> given = new HashMap<>();
    for (long stat : Stats.OF_ARMOR) {
      for (int value = 0; value <= MOST_OF_A_STAT; value++) {
        given.put(armorStat(stat, value), Map.of(stat, value));
      }
    }
    return given;
  }

  private static Item plug(long hash, String name, String category) {
    return new Item(
        hash, name, "", Bucket.CONSUMABLES.hash(), 3, 3, 0, 0, Item.PLUG, 0, 1, "", category);
  }
}
