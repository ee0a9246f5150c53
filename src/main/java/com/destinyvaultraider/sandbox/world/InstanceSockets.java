package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sockets that hold no choice of a player but what has become of an instance. */
final class InstanceSockets {

  private static final Set<String> POOLS =
      Set.of(
          InstancePlugs.TRACKERS,
          InstancePlugs.CRAFTED,
          InstancePlugs.MEMORIES,
          InstancePlugs.CATALYSTS,
          InstancePlugs.ARMOR_STATS,
          "armor_archetypes");

  private static final long WEAPON_PERKS = 4241085061L;
  private static final long WEAPON_MODS = 2685412949L;
  private static final long CRAFTING = 3583996951L;
  private static final long ARMOR_PERKS = 3154740035L;

  private InstanceSockets() {}

  /** Whether a socket of this pool is one of them. */
  static boolean has(String pool) {
    return POOLS.contains(pool);
  }

  /** Whether the game shows such a socket before anything is in it. */
  static boolean isVisible(String pool) {
    return !pool.startsWith("crafting.");
  }

  static List<Socket> ofWeapon(Item item, Map<String, List<Item>> pools) {
    List<Socket> sockets = new ArrayList<>();
    sockets.add(socket(2372986998L, WEAPON_PERKS, InstancePlugs.TRACKERS, pools));
    if (item.isExotic()) {
      List<Item> catalyst = new ArrayList<>(pool(InstancePlugs.NO_CATALYST, pools));
      pool(InstancePlugs.CATALYSTS, pools).stream()
          .filter(plug -> plug.hash() == InstancePlugs.catalyst(item))
          .forEach(catalyst::add);
      sockets.add(new Socket(4049542040L, WEAPON_MODS, InstancePlugs.CATALYSTS, catalyst, false));
    } else {
      sockets.add(socket(CRAFTING, CRAFTING, InstancePlugs.CRAFTED, pools));
      sockets.add(socket(1085237186L, WEAPON_MODS, InstancePlugs.MEMORIES, pools));
    }
    return sockets;
  }

  static List<Socket> ofArmor(Map<String, List<Item>> pools) {
    List<Socket> sockets = new ArrayList<>();
    sockets.add(socket(Hashes.of("armor_archetypes"), ARMOR_PERKS, "armor_archetypes", pools));
    for (long stat : Stats.OF_ARMOR) {
      List<Item> none =
          pool(InstancePlugs.ARMOR_STATS, pools).stream()
              .filter(plug -> plug.hash() == InstancePlugs.armorStat(stat, 0))
              .toList();
      sockets.add(
          new Socket(
              Hashes.of(InstancePlugs.ARMOR_STATS),
              ARMOR_PERKS,
              InstancePlugs.ARMOR_STATS,
              none,
              false));
    }
    return sockets;
  }

  private static Socket socket(
      long type, long category, String name, Map<String, List<Item>> pools) {
    return new Socket(type, category, name, pool(name, pools), false);
  }

  private static List<Item> pool(String name, Map<String, List<Item>> pools) {
    return pools.getOrDefault(name, List.of());
  }
}
