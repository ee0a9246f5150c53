package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * Hands out items for a bucket in an order of chance, each of them once before any comes again, so
 * that an account owns much of everything and some of it twice.
 */
final class Wardrobe {

  private final Catalogue catalogue;
  private final SplittableRandom random;
  private final Map<Bucket, List<Item>> waiting = new EnumMap<>(Bucket.class);
  private final Map<String, Set<Item>> unique = new HashMap<>();

  Wardrobe(Catalogue catalogue, SplittableRandom random) {
    this.catalogue = catalogue;
    this.random = random;
  }

  /** The next item of a bucket that passes the test. */
  Item next(Bucket bucket, Predicate<Item> test) {
    for (int round = 0; round < 2; round++) {
      List<Item> items = waiting.computeIfAbsent(bucket, any -> new ArrayList<>());
      for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
        Item item = each.next();
        if (test.test(item)) {
          each.remove();
          return item;
        }
      }
      items.addAll(shuffled(catalogue.in(bucket)));
    }
    throw new IllegalStateException("nothing in " + bucket + " fits");
  }

  /** Items of a bucket of which one place holds no two alike; fewer where there are fewer. */
  List<Item> distinct(Bucket bucket, int count, Predicate<Item> test) {
    return shuffled(catalogue.in(bucket, test)).stream().limit(count).toList();
  }

  /** Whether this is the first time that a place of this name is offered the item. */
  boolean first(String place, Item item) {
    return unique.computeIfAbsent(place, any -> new HashSet<>()).add(item);
  }

  private List<Item> shuffled(Collection<Item> items) {
    List<Item> shuffled = new ArrayList<>(items);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      Item swapped = shuffled.get(last);
      shuffled.set(last, shuffled.get(other));
      shuffled.set(other, swapped);
    }
    return shuffled;
  }
}
