package com.destinyvaultraider.comparison;

import com.destinyvaultraider.detail.ItemDetail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Picks one thing for each slot where only one of all slots may hold an exotic. */
final class BestSet {

  private static final int ANY_CLASS = 3;

  private final List<ItemDetail> gear;
  private final ToIntFunction<ItemDetail> score;
  private final Comparator<ItemDetail> order;

  BestSet(List<ItemDetail> all, int classType, ToIntFunction<ItemDetail> score) {
    this.gear =
        all.stream()
            .filter(each -> {
              int type = each.item().definition().classType();
              return type == ANY_CLASS || type == classType;
            })
            .toList();
    this.score = score;
    // Of equals, what is worn already is the least trouble, then what is locked.
    this.order =
        Comparator.comparingInt(score)
            .thenComparing(detail -> detail.item().isEquipped())
            .thenComparing(detail -> detail.item().isLocked());
  }

  /** The best set for these slots: each slot is tried as the one that holds the exotic. */
  List<ItemDetail> in(List<Long> slots) {
    List<ItemDetail> best = List.of();
    for (int exotic = -1; exotic < slots.size(); exotic++) {
      List<ItemDetail> items = new ArrayList<>();
      for (int at = 0; at < slots.size(); at++) {
        best(slots.get(at), at == exotic).ifPresent(items::add);
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

  private Optional<ItemDetail> best(long bucket, boolean exotic) {
    return gear.stream()
        .filter(each -> each.item().bucketHash() == bucket)
        .filter(each -> each.item().definition().isExotic() == exotic)
        .max(order);
  }
}
