package com.destinyvaultraider.sandbox.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;

/** What items and plugs put into stats; always the same for the same one. */
final class Investments {

  private static final String MASTERWORK = "v400.plugs.weapons.masterworks.stat.";

  private static final Map<Long, Map<Long, Integer>> ARMOR = InstancePlugs.armorStats();

  private static final Map<String, Long> MASTERWORKS =
      Map.of(
          "stability", 155624089L,
          "reload", 4188031367L,
          "range", 1240592695L,
          "handling", 943549884L,
          "draw_time", 447667954L,
          "damage", 4043523819L,
          "charge_time", 2961396640L,
          "blast_radius", 3614673599L);

  /** What parts of guns change: stability, handling, reload, range, recoil, magazine. */
  private static final List<Long> OF_PARTS =
      List.of(155624089L, 943549884L, 4188031367L, 1240592695L, 2715839340L, 3871231066L);

  private static final Set<String> PARTS =
      Set.of(
          "barrels",
          "magazines",
          "magazines_gl",
          "batteries",
          "scopes",
          "tubes",
          "arrows",
          "bowstrings",
          "hafts",
          "blades",
          "guards",
          InstancePlugs.CATALYSTS);

  private static final int[] STEPS = {-10, -5, 5, 7, 10, 15};
  private static final int WHOLE = 10;

  private Investments() {}

  /** Writes them into a definition's list. */
  static void write(Item item, ArrayNode list) {
    of(item).forEach((stat, value) -> add(list, stat, value, false));
    if (item.extra().startsWith(MASTERWORK)) {
      // Of every other stat a masterwork adds the gear tier, which is how the game writes it.
      OF_PARTS.stream()
          .filter(stat -> !of(item).containsKey(stat))
          .forEach(stat -> add(list, stat, 0, true));
    }
  }

  /** What a plug gives a weapon of a tier, which a masterwork adds to each of its stats. */
  static Map<Long, Integer> grown(Item plug, int gearTier) {
    if (!plug.extra().startsWith(MASTERWORK)) {
      return of(plug);
    }
    Map<Long, Integer> given = new LinkedHashMap<>();
    OF_PARTS.forEach(stat -> given.put(stat, gearTier));
    of(plug).forEach((stat, value) -> given.put(stat, value + gearTier));
    return given;
  }

  /** What an item or a plug gives whatever it is in. */
  static Map<Long, Integer> of(Item item) {
    if (item.isWeapon()) {
      return Stats.investedBy(item);
    }
    String category = item.extra();
    if (item.itemType() != Item.PLUG) {
      return Map.of();
    }
    if (category.equals(InstancePlugs.ARMOR_STATS)) {
      return ARMOR.getOrDefault(item.hash(), Map.of());
    }
    if (category.startsWith(MASTERWORK)) {
      Long stat = MASTERWORKS.get(category.substring(MASTERWORK.length()));
      return stat == null ? Map.of() : Map.of(stat, WHOLE);
    }
    SplittableRandom random = new SplittableRandom(item.hash());
    if (category.equals("enhancements.v2_general")) {
      return Map.of(Stats.OF_ARMOR[random.nextInt(Stats.OF_ARMOR.length)], WHOLE);
    }
    return PARTS.contains(category) ? ofPart(random) : Map.of();
  }

  private static Map<Long, Integer> ofPart(SplittableRandom random) {
    Map<Long, Integer> given = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      long stat = OF_PARTS.get(random.nextInt(OF_PARTS.size()));
      given.put(stat, STEPS[random.nextInt(STEPS.length)]);
    }
    return given;
  }

  private static void add(ArrayNode list, long stat, int value, boolean conditional) {
    list.addObject()
        .put("statTypeHash", stat)
        .put("value", value)
        .put("isConditionallyActive", conditional);
  }
}
