package com.destinyvaultraider.comparison;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.StatLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Which armor has the most of one stat, and the set with the most of it. */
public final class MaxStats {

  private static final int CLASSES = 3;

  private final ToIntFunction<ItemDetail> value;
  private final Map<List<Long>, Integer> highest = new HashMap<>();
  private final Set<ItemInstanceId> inBest = new HashSet<>();

  private MaxStats(ToIntFunction<ItemDetail> value) {
    this.value = value;
  }

  /**
   * Looks through everything that an account has.
   *
   * @param stat the hash of an armor stat
   * @param base whether mods are left out
   */
  public static MaxStats of(Collection<ItemDetail> all, long stat, boolean base) {
    MaxStats max = new MaxStats(detail -> value(detail, stat, base));
    List<ItemDetail> armor = all.stream().filter(Gear::isComparable).filter(Gear::isArmor).toList();
    for (ItemDetail detail : armor) {
      max.highest.merge(slot(detail), max.value.applyAsInt(detail), Math::max);
    }
    for (int classType = 0; classType < CLASSES; classType++) {
      for (ItemDetail each : new BestSet(armor, classType, max.value).in(Gear.ARMOR_BUCKETS)) {
        if (each.item().id() != null) {
          max.inBest.add(each.item().id());
        }
      }
    }
    return max;
  }

  /** Whether nothing for its slot and class has more. */
  public boolean isHighest(ItemDetail detail) {
    Integer most = Gear.isComparable(detail) ? highest.get(slot(detail)) : null;
    return most != null && most > 0 && value.applyAsInt(detail) >= most;
  }

  /** Whether it belongs to the set with the most, of any class. */
  public boolean isInBest(ItemDetail detail) {
    return detail.item().id() != null && inBest.contains(detail.item().id());
  }

  private static int value(ItemDetail detail, long hash, boolean base) {
    for (StatLine stat : detail.stats()) {
      if (stat.hash() == hash) {
        return base ? stat.base() : stat.total();
      }
    }
    return 0;
  }

  private static List<Long> slot(ItemDetail detail) {
    return List.of(detail.item().bucketHash(), (long) detail.item().definition().classType());
  }
}
