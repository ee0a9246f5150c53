package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import java.util.Comparator;

/** What is put on first where something must be worn in the place of something else. */
final class WearingOrder {

  /** No exotic where there is a choice, then the most power. */
  static final Comparator<Item> BEST_FIRST =
      Comparator.comparing((Item item) -> item.definition().isExotic())
          .thenComparing(Comparator.comparingInt(Item::power).reversed())
          .thenComparing(
              Comparator.comparingInt((Item item) -> item.definition().tier()).reversed())
          .thenComparing(item -> item.definition().name())
          .thenComparingLong(item -> item.id() == null ? 0 : item.id().value());

  private WearingOrder() {}
}
