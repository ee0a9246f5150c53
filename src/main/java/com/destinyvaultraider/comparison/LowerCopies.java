package com.destinyvaultraider.comparison;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Of several copies of a thing, all but the one that would be kept if one had to choose. */
public final class LowerCopies {

  private final Map<ItemInstanceId, ItemDetail> best = new HashMap<>();

  private LowerCopies() {}

  /** Finds them among copies, what players have said of them considered. */
  public static LowerCopies of(Duplicates copies, Function<Item, Annotation> annotations) {
    Comparator<ItemDetail> order =
        Comparator.comparingInt((ItemDetail detail) -> detail.item().power())
            .thenComparing(detail -> isWanted(annotations.apply(detail.item())))
            .thenComparing(detail -> detail.item().isMasterwork())
            .thenComparing(detail -> detail.item().isLocked())
            .thenComparingLong(LowerCopies::id)
            .reversed();
    LowerCopies lower = new LowerCopies();
    for (List<ItemDetail> group : copies.groups()) {
      List<ItemDetail> sorted =
          group.stream().filter(detail -> detail.item().isTransferrable()).sorted(order).toList();
      sorted.stream().skip(1).forEach(each -> lower.put(each, sorted.getFirst()));
    }
    return lower;
  }

  /** The copy that is kept instead, or empty where this one would be. */
  public Optional<ItemDetail> keptInstead(ItemDetail detail) {
    ItemInstanceId id = detail.item().id();
    return id == null ? Optional.empty() : Optional.ofNullable(best.get(id));
  }

  private void put(ItemDetail lower, ItemDetail kept) {
    if (lower.item().id() != null) {
      best.put(lower.item().id(), kept);
    }
  }

  private static boolean isWanted(Annotation annotation) {
    return annotation.tag() == Tag.FAVORITE || annotation.tag() == Tag.KEEP;
  }

  private static long id(ItemDetail detail) {
    ItemInstanceId id = detail.item().id();
    return id == null ? 0 : id.value();
  }
}
