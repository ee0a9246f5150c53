package com.destinyvaultraider.inspection;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.comparison.Duplicates;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.comparison.LowerCopies;
import com.destinyvaultraider.comparison.StatLower;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what may not be worth keeping. Whether it is, only the player knows. */
enum Candidates {
  ARMOR("inspection.beaten-armor") {
    @Override
    List<Candidate> among(List<ItemDetail> all, Function<Item, Annotation> said) {
      StatLower lower = StatLower.of(all);
      return untagged(all, said)
          .flatMap(item -> lower.beaten(item).stream())
          .map(beaten ->
              new Candidate(
                  beaten.item(),
                  beaten.by(),
                  Words.say("inspection.beaten-because", beaten.reason())))
          .toList();
    }
  },
  WEAPONS("inspection.copied-weapons") {
    @Override
    List<Candidate> among(List<ItemDetail> all, Function<Item, Annotation> said) {
      Duplicates copies = Duplicates.ofItems(all.stream().filter(Gear::isWeapon).toList());
      LowerCopies lower = LowerCopies.of(copies, said);
      List<Candidate> candidates = new ArrayList<>();
      untagged(all, said)
          .forEach(item ->
              lower
                  .keptInstead(item)
                  .ifPresent(kept -> candidates.add(copy(item, kept, copies.count(item)))));
      return candidates;
    }
  };

  /** The order that they are walked through in; it does not depend on which of them are left. */
  static final Comparator<ItemDetail> ORDER =
      Comparator.comparing((ItemDetail detail) -> detail.item().definition().name())
          .thenComparing(detail -> String.valueOf(detail.item().id()));

  private final String key;

  Candidates(String key) {
    this.key = key;
  }

  /**
   * One of them.
   *
   * @param against what speaks against it
   */
  record Candidate(ItemDetail item, List<ItemDetail> against, String reason) {}

  /** As it is offered. */
  String words() {
    return Words.say(key);
  }

  /** Those among these of which the player has not said anything yet, in {@link #ORDER}. */
  abstract List<Candidate> among(List<ItemDetail> all, Function<Item, Annotation> said);

  private static Stream<ItemDetail> untagged(
      List<ItemDetail> all, Function<Item, Annotation> said) {
    return all.stream()
        .filter(detail -> detail.item().id() != null && !detail.item().isEquipped())
        .filter(detail -> said.apply(detail.item()).tag() == null)
        .sorted(ORDER);
  }

  private static Candidate copy(ItemDetail item, ItemDetail kept, int count) {
    return new Candidate(
        item,
        List.of(kept),
        Words.say("inspection.copies", count, item.item().definition().name()));
  }
}
