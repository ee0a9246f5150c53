package com.destinyvaultraider.comparison;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.StatLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A stat of a player's own: a sum of stats of armor, of which some may count more than once.
 *
 * @param name as it is typed in a search
 * @param classType which class's armor has it: 0 Titan, 1 Hunter, 2 Warlock, 3 any
 * @param weights how often each stat counts, in the order of {@link ArmorStats#HASHES}
 */
public record OwnStat(String name, int classType, List<Integer> weights) {

  /** The class type that stands for all of them. */
  public static final int ANY_CLASS = 3;

  /** The most that a stat may count. */
  public static final int HEAVIEST = 9;

  public OwnStat {
    weights = List.copyOf(weights);
  }

  /** Whether this thing has such a stat. */
  public boolean fits(ItemDetail detail) {
    return Gear.isArmor(detail)
        && (classType == ANY_CLASS || detail.item().definition().classType() == classType);
  }

  /**
   * How much of it a piece of armor has.
   *
   * @param base whether mods are left out
   */
  public int of(ItemDetail detail, boolean base) {
    int sum = 0;
    for (StatLine stat : detail.stats()) {
      int at = ArmorStats.HASHES.indexOf(stat.hash());
      sum += at < 0 ? 0 : weights.get(at) * (base ? stat.base() : stat.total());
    }
    return sum;
  }

  /** The places of the stats that count. */
  Set<Integer> counting() {
    return IntStream.range(0, weights.size())
        .filter(at -> weights.get(at) > 0)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }
}
