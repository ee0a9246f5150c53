package com.destinyvaultraider.comparison;

import com.destinyvaultraider.detail.ItemDetail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;

/** Picks one thing for each slot where only one of all slots may hold an exotic. */
final class BestSet {

  private static final int ANY_CLASS = 3;

  private final ToIntFunction<ItemDetail> score;
  private final Map<Long, ItemDetail> bestPlain = new HashMap<>();
  private final Map<Long, ItemDetail> bestExotic = new HashMap<>();

  BestSet(Collection<ItemDetail> all, int classType, ToIntFunction<ItemDetail> score) {
    this.score = score;
    // Of equals, what is worn already is the least trouble, then what is locked.
    Comparator<ItemDetail> order =
        Comparator.comparingInt(score)
            .thenComparing(detail -> detail.item().isEquipped())
            .thenComparing(detail -> detail.item().isLocked());
    BinaryOperator<ItemDetail> better = BinaryOperator.maxBy(order);
    for (ItemDetail each : all) {
      int type = each.item().definition().classType();
      if (type == ANY_CLASS || type == classType) {
        boolean exotic = each.item().definition().isExotic();
        (exotic ? bestExotic : bestPlain).merge(each.item().bucketHash(), each, better);
      }
    }
  }

  /** The best set for these slots: each slot is tried as the one that holds the exotic. */
  List<ItemDetail> in(List<Long> slots) {
    List<ItemDetail> best = List.of();
    for (int exotic = -1; exotic < slots.size(); exotic++) {
      List<ItemDetail> items = new ArrayList<>();
      for (int at = 0; at < slots.size(); at++) {
        ItemDetail item = (at == exotic ? bestExotic : bestPlain).get(slots.get(at));
        if (item != null) {
          items.add(item);
        }
      }
      if (best.isEmpty() || total(items) > total(best)) {
        best = items;
      }
    }
    return best;
  }

  int total(List<ItemDetail> items) {
    return items.stream().mapToInt(score).sum();
  }
}
