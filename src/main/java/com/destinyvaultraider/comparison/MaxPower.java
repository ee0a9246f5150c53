package com.destinyvaultraider.comparison;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What has the most power in each slot, and the best that a character can wear at once. */
public final class MaxPower {

  private static final int CLASSES = 3;

  private final Map<List<Long>, Integer> highest = new HashMap<>();
  private final Map<Integer, Best> best = new HashMap<>();
  private final Set<ItemInstanceId> inBest = new HashSet<>();

  private MaxPower() {}

  /**
   * The strongest set that can be worn at once.
   *
   * @param items one of each slot that there is something for, in the game's order
   * @param total their power together
   */
  public record Best(List<ItemDetail> items, int total) {

    private static final int SLOTS = 8;

    /** What the game shows for the set, cut down to whole numbers. */
    public int power() {
      return total / SLOTS;
    }

    /** How many eighths of a level it has beyond that. */
    public int eighths() {
      return total % SLOTS;
    }

    /** What the set has in this bucket. */
    public Optional<ItemDetail> in(long bucket) {
      return items.stream().filter(each -> each.item().bucketHash() == bucket).findFirst();
    }
  }

  /** What is worn at this place, which artifacts and seasons add nothing to. */
  public static Best worn(Collection<ItemDetail> all, Place worn) {
    List<ItemDetail> items =
        all.stream()
            .filter(detail -> detail.item().place().equals(worn) && Gear.isComparable(detail))
            .toList();
    return new Best(items, items.stream().mapToInt(detail -> detail.item().power()).sum());
  }

  /** Looks through everything that an account has. */
  public static MaxPower of(Collection<ItemDetail> all) {
    List<ItemDetail> gear =
        all.stream().filter(Gear::isComparable).filter(each -> each.item().power() > 0).toList();
    MaxPower power = new MaxPower();
    for (ItemDetail detail : gear) {
      power.highest.merge(slot(detail), detail.item().power(), Math::max);
      power.highest.merge(List.of(detail.item().bucketHash()), detail.item().power(), Math::max);
    }
    for (int classType = 0; classType < CLASSES; classType++) {
      Best set = set(gear, classType);
      power.best.put(classType, set);
      set.items().forEach(each -> power.inBest.add(id(each)));
    }
    return power;
  }

  /** Whether nothing for its slot and class has more. */
  public boolean isHighest(ItemDetail detail) {
    Integer most = highest.get(slot(detail));
    return most != null && detail.item().power() >= most && detail.item().power() > 0;
  }

  /** Whether nothing for its slot has more, of whichever class. */
  public boolean isHighestOfAll(ItemDetail detail) {
    Integer most = highest.get(List.of(detail.item().bucketHash()));
    return most != null && detail.item().power() >= most && detail.item().power() > 0;
  }

  /** Whether it belongs to the best set of any class. */
  public boolean isInBest(ItemDetail detail) {
    return detail.item().id() != null && inBest.contains(detail.item().id());
  }

  /**
   * The best set of a class.
   *
   * @param classType 0 Titan, 1 Hunter, 2 Warlock
   */
  public Best best(int classType) {
    return best.getOrDefault(classType, new Best(List.of(), 0));
  }

  private static Best set(List<ItemDetail> gear, int classType) {
    BestSet best = new BestSet(gear, classType, each -> each.item().power());
    List<ItemDetail> items = new ArrayList<>(best.in(Gear.WEAPON_BUCKETS));
    items.addAll(best.in(Gear.ARMOR_BUCKETS));
    return new Best(List.copyOf(items), best.total(items));
  }

  private static ItemInstanceId id(ItemDetail detail) {
    return Objects.requireNonNull(detail.item().id());
  }

  private static List<Long> slot(ItemDetail detail) {
    return List.of(detail.item().bucketHash(), (long) detail.item().definition().classType());
  }
}
