package com.destinyvaultraider.inventory;

import java.util.List;
import java.util.function.Predicate;

/** Things that lie on top of each other, which are told apart by what and where they are. */
final class Stacks {

  private Stacks() {}

  /** Whether it is a stack of this hash at this place. */
  static Predicate<Item> of(long hash, Place place) {
    return item -> item.id() == null && item.hash() == hash && item.place().equals(place);
  }

  /** Puts a quantity on top of the stacks at a place, beginning new ones where they are full. */
  static List<Item> add(List<Item> items, Item example, Place place, int quantity) {
    int most = Math.max(1, example.definition().maxStackSize());
    int left = quantity;
    for (int i = 0; i < items.size() && left > 0; i++) {
      Item item = items.get(i);
      if (of(example.hash(), place).test(item) && item.quantity() < most) {
        int part = Math.min(left, most - item.quantity());
        items.set(i, item.times(item.quantity() + part));
        left -= part;
      }
    }
    while (left > 0) {
      int part = Math.min(left, most);
      items.add(example.at(place).times(part));
      left -= part;
    }
    return items;
  }
}
