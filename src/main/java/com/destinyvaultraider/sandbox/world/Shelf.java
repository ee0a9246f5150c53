package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Sale.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The goods of a vendor while they are put out; an index each in the order of the shelf. */
record Shelf(SplittableRandom random, List<Sale> sales) {

  static Shelf of(long seed) {
    return new Shelf(new SplittableRandom(seed), new ArrayList<>());
  }

  /** Puts out some of these, none that is there already. */
  void sell(int category, List<Item> from, int count, int quantity, List<Cost> costs) {
    List<Item> left = new ArrayList<>(from);
    left.removeIf(item -> sales.stream().anyMatch(sale -> sale.itemHash() == item.hash()));
    for (int i = 0; i < count && !left.isEmpty(); i++) {
      Item item = left.remove(random.nextInt(left.size()));
      sales.add(new Sale(sales.size(), category, item.hash(), quantity, costs));
    }
  }
}
