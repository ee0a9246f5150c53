package com.destinyvaultraider.sandbox.world;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the game shows of an instance's stats, with all that is in its sockets: component 304. */
final class ShownStats {

  private static final long MAGAZINE = 3871231066L;
  private static final int MOST = 100;

  private ShownStats() {}

  /** Of armor: what it was rolled with and what is put into it. */
  static Map<Long, Integer> ofArmor(Map<Long, Integer> rolled, Collection<Item> plugs) {
    Map<Long, Integer> shown = new LinkedHashMap<>(rolled);
    for (Item plug : plugs) {
      Investments.of(plug).forEach((stat, value) -> shown.merge(stat, value, Integer::sum));
    }
    return shown;
  }

  /**
   * Of a weapon: what it and its plugs invest, as its type shows it.
   *
   * @param masterwork whether it is one, without which a catalyst gives nothing
   */
  static Map<Long, Integer> ofWeapon(
      Item weapon, Collection<Item> plugs, int gearTier, boolean masterwork) {
    Map<Long, Integer> invested = Stats.investedBy(weapon);
    for (Item plug : plugs) {
      if (masterwork || !plug.extra().equals(InstancePlugs.CATALYSTS)) {
        Investments.grown(plug, gearTier)
            .forEach((stat, value) -> invested.computeIfPresent(stat, (_, sum) -> sum + value));
      }
    }
    Map<Long, Integer> shown = new LinkedHashMap<>();
    invested.forEach((stat, value) -> shown.put(stat, shown(weapon.type(), stat, value)));
    return shown;
  }

  private static int shown(String type, long stat, int invested) {
    TreeMap<Integer, Integer> scale = new TreeMap<>(Stats.scale(type, stat));
    int value = Math.min(invested, MOST);
    List<Integer> points = List.copyOf(scale.keySet());
    if (value <= points.getFirst() || value >= points.getLast()) {
      return value <= points.getFirst()
          ? scale.firstEntry().getValue()
          : scale.lastEntry().getValue();
    }
    Map.Entry<Integer, Integer> from = scale.floorEntry(value);
    Map.Entry<Integer, Integer> to = scale.higherEntry(value);
    double way = (double) (value - from.getKey()) / (to.getKey() - from.getKey());
    double exact = from.getValue() + way * (to.getValue() - from.getValue());
    return (int) (stat == MAGAZINE ? Math.floor(exact + 0.5) : Math.rint(exact));
  }
}
