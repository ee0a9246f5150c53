package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a player's lists say of things. Immutable. */
public final class Verdicts {

  /** For whoever has no list. */
  public static final Verdicts NONE = new Verdicts(List.of(), Map.of());

  private final List<Named> lists;
  private final Map<ItemInstanceId, Verdict> said;

  private Verdicts(List<Named> lists, Map<ItemInstanceId, Verdict> said) {
    this.lists = lists;
    this.said = said;
  }

  /** A list with what its owner knows it by. */
  record Named(String name, WishList list) {}

  /**
   * Holds things against lists.
   *
   * @param lists those that count first first
   */
  static Verdicts of(List<Named> lists, Forms forms, Collection<ItemDetail> details) {
    if (lists.isEmpty()) {
      return NONE;
    }
    Map<ItemInstanceId, Verdict> said = new HashMap<>();
    for (ItemDetail detail : details) {
      Verdict verdict = verdict(lists, forms, detail);
      if (verdict != null && detail.item().id() != null) {
        said.put(detail.item().id(), verdict);
      }
    }
    return new Verdicts(List.copyOf(lists), Map.copyOf(said));
  }

  /** Whether there is no list at all, so that nobody knows anything. */
  public boolean isEmpty() {
    return lists.isEmpty();
  }

  /** What is said of an item, or null where no roll fits. */
  public @Nullable Verdict of(Item item) {
    return item.id() == null ? null : said.get(item.id());
  }

  /** All that is said. */
  public Map<ItemInstanceId, Verdict> all() {
    return said;
  }

  /** Whether there are rolls for just this item, whatever they are. */
  public boolean knows(Item item) {
    return lists.stream().anyMatch(each -> each.list().rolls(item.hash()).length > 0);
  }

  /** Whether a list can say anything of such an item. */
  public static boolean isJudged(ItemDetail detail) {
    return Offer.isJudged(detail);
  }

  /** The first roll that fits counts: those for the item, for any item, for its kind. */
  private static @Nullable Verdict verdict(List<Named> lists, Forms forms, ItemDetail detail) {
    if (!Offer.isJudged(detail)) {
      return null;
    }
    Offer offer = new Offer(detail, forms);
    Verdict verdict = first(lists, offer, list -> list.rolls(detail.item().hash()));
    if (verdict == null) {
      verdict = first(lists, offer, WishList::rollsOfAny);
    }
    for (long category : detail.facts().categories().stream().sorted().toList()) {
      verdict = verdict == null ? first(lists, offer, list -> list.rolls(category)) : verdict;
    }
    return verdict;
  }

  /** Which rolls of a list may fit. */
  private interface Choice {

    int[] of(WishList list);
  }

  private static @Nullable Verdict first(List<Named> lists, Offer offer, Choice choice) {
    for (Named each : lists) {
      WishList list = each.list();
      for (int roll : choice.of(list)) {
        if (offer.has(list, roll)) {
          return new Verdict(
              !list.isUnwanted(roll),
              list.notes(roll),
              each.name(),
              offer.wished(list.perks(roll)));
        }
      }
    }
    return null;
  }
}
