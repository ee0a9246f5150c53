package com.destinyvaultraider.sandbox.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Which sockets an item has, and what can be in them. */
final class Sockets {

  private static final long INTRINSIC = 3956125808L;
  private static final long WEAPON_PERKS = 4241085061L;
  private static final long WEAPON_MODS = 2685412949L;
  private static final long WEAPON_COSMETICS = 2048875504L;
  private static final long ORIGIN_PERKS = 3410521964L;
  private static final long ARMOR_MODS = 590099826L;
  private static final int CHOICES = 6;

  /** The armor slot's own mods: socket type and pool by bucket. */
  private static final Map<Long, Pool> SLOT_MODS =
      Map.of(
          Bucket.HELMET.hash(), new Pool(968742181L, "enhancements.v2_head"),
          Bucket.GAUNTLETS.hash(), new Pool(1108765570L, "enhancements.v2_arms"),
          Bucket.CHEST.hash(), new Pool(959256494L, "enhancements.v2_chest"),
          Bucket.LEGS.hash(), new Pool(3219375296L, "enhancements.v2_legs"),
          Bucket.CLASS_ARMOR.hash(), new Pool(2512726577L, "enhancements.v2_class_item"));

  private final Map<String, List<Item>> pools;

  Sockets(Catalogue catalogue) {
    pools =
        catalogue.items().stream()
            .filter(item -> item.itemType() == Item.PLUG)
            .collect(groupingBy(Sockets::pool, LinkedHashMap::new, toList()));
  }

  /** Every pool of plugs by its name. */
  Map<String, List<Item>> pools() {
    return pools;
  }

  /** The sockets of an item in their order; none for what has none. */
  List<Socket> of(Item item) {
    return switch (item.itemType()) {
      case Item.WEAPON -> ofWeapon(item);
      case Item.ARMOR -> ofArmor(item);
      case Item.GHOST -> List.of(open(354911055L, 2549160099L, "hologram", item, 0));
      case Item.SHIP -> List.of(open(199731397L, 4265082475L, "ship.spawnfx", item, 0));
      case Item.SUBCLASS -> ofSubclass(item);
      default -> List.of();
    };
  }

  private List<Socket> ofWeapon(Item item) {
    List<Socket> sockets = new ArrayList<>();
    sockets.add(frame(item));
    sockets.add(fixed(3362409147L, WEAPON_PERKS, barrels(item.type()), item, CHOICES, 1));
    sockets.add(fixed(3815406785L, WEAPON_PERKS, magazines(item.type()), item, CHOICES, 2));
    sockets.add(fixed(2614797986L, WEAPON_PERKS, "frames", item, CHOICES, 3));
    sockets.add(fixed(2614797986L, WEAPON_PERKS, "frames", item, CHOICES, 4));
    sockets.add(open(1288200359L, WEAPON_COSMETICS, "shader", item, 5));
    sockets.add(open(2218810001L, WEAPON_MODS, "v400.weapon.mod_guns", item, 6));
    sockets.add(fixed(2218962841L, WEAPON_MODS, "masterworks", item, 1, 7));
    if (!item.isExotic()) {
      sockets.add(fixed(2208937614L, ORIGIN_PERKS, "origins", item, 1, 8));
    }
    sockets.addAll(InstanceSockets.ofWeapon(item, pools));
    return sockets;
  }

  private List<Socket> ofArmor(Item item) {
    Pool slot = SLOT_MODS.getOrDefault(item.bucket(), new Pool(0, "enhancements.v2_general"));
    List<Socket> sockets = new ArrayList<>();
    Collections.addAll(
        sockets,
        open(1718047805L, ARMOR_MODS, "enhancements.v2_general", item, 0),
        open(slot.socketType(), ARMOR_MODS, slot.name(), item, 1),
        open(slot.socketType(), ARMOR_MODS, slot.name(), item, 2),
        open(slot.socketType(), ARMOR_MODS, slot.name(), item, 3),
        open(1288200359L, WEAPON_COSMETICS, "shader", item, 4));
    sockets.addAll(InstanceSockets.ofArmor(pools));
    return sockets;
  }

  private List<Socket> ofSubclass(Item item) {
    String fragments = fragments(item.damage());
    return List.of(
        open(534012976L, 271461480L, fragments, item, 0),
        open(534012976L, 271461480L, fragments, item, 1),
        open(534012976L, 271461480L, fragments, item, 2));
  }

  /** What the weapon is by nature; not every frame comes with every type. */
  private Socket frame(Item item) {
    Set<String> names = frames(item.type());
    List<Item> frames =
        shuffled("intrinsics", item, 0).stream()
            .filter(frame -> names.contains(frame.name()))
            .limit(1)
            .toList();
    return new Socket(INTRINSIC, INTRINSIC, "intrinsics", frames, false);
  }

  /** A socket that was rolled once and stays. */
  private Socket fixed(long type, long category, String pool, Item item, int choices, int index) {
    List<Item> shuffled = shuffled(pool, item, index);
    return new Socket(
        type, category, pool, shuffled.subList(0, Math.min(choices, shuffled.size())), false);
  }

  /** A socket whose plug can be changed freely. */
  private Socket open(long type, long category, String pool, Item item, int index) {
    return new Socket(type, category, pool, shuffled(pool, item, index), true);
  }

  private List<Item> shuffled(String pool, Item item, int index) {
    List<Item> plugs = new ArrayList<>(pools.getOrDefault(pool, List.of()));
    SplittableRandom random = new SplittableRandom(item.hash() * 31 + index);
    for (int last = plugs.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      Item swapped = plugs.get(last);
      plugs.set(last, plugs.get(other));
      plugs.set(other, swapped);
    }
    return plugs;
  }

  private static String pool(Item plug) {
    return plug.extra().startsWith("v400.plugs.weapons.masterworks.stat")
        ? "masterworks"
        : plug.extra();
  }

  private static Set<String> frames(String type) {
    return switch (type) {
      case "Sword" -> Set.of("Vortex Frame", "Caster Frame", "Aggressive Frame", "Adaptive Frame");
      case "Grenade Launcher" -> Set.of("Wave Frame", "Double Fire", "Lightweight Frame");
      case "Pulse Rifle", "Hand Cannon" ->
          Set.of("Heavy Burst", "Lightweight Frame", "Adaptive Frame", "Aggressive Frame");
      default ->
          Set.of(
              "Adaptive Frame",
              "Aggressive Frame",
              "High-Impact Frame",
              "Lightweight Frame",
              "Precision Frame",
              "Rapid-Fire Frame");
    };
  }

  private static String barrels(String type) {
    return switch (type) {
      case "Combat Bow" -> "bowstrings";
      case "Grenade Launcher", "Rocket Launcher" -> "tubes";
      case "Sword" -> "blades";
      case "Glaive" -> "hafts";
      case "Sniper Rifle", "Trace Rifle" -> "scopes";
      default -> "barrels";
    };
  }

  private static String magazines(String type) {
    return switch (type) {
      case "Combat Bow" -> "arrows";
      case "Fusion Rifle", "Linear Fusion Rifle", "Trace Rifle" -> "batteries";
      case "Grenade Launcher" -> "magazines_gl";
      case "Sword" -> "guards";
      default -> "magazines";
    };
  }

  private static String fragments(int damage) {
    return switch (damage) {
      case 2 -> "shared.arc.fragments";
      case 3 -> "shared.solar.fragments";
      case 4 -> "shared.void.fragments";
      case 6 -> "shared.stasis.trinkets";
      case 7 -> "shared.strand.fragments";
      default -> "shared.prism.fragments";
    };
  }

  private record Pool(long socketType, String name) {}
}
