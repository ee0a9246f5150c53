package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stacks there would be after some had been moved: what is taken drains the first ones, what
 * is added fills the partial ones before it begins new ones.
 */
final class Stacks {

  private final Picture picture;
  private final Map<Pile, List<Integer>> piles = new HashMap<>();
  private final Map<Unique, Integer> uniques = new HashMap<>();

  Stacks(Picture picture) {
    this.picture = picture;
  }

  private record Pile(long hash, Place place) {}

  private record Unique(String label, Place place) {}

  /**
   * One call that moves a stack.
   *
   * @param freed how many slots are free after it where it began
   * @param taken how many slots it fills where it ends
   */
  record Leg(Place from, Place to, int freed, int taken) {}

  /** How many of these lie there now. */
  int quantity(long hash, Place place) {
    return sizes(hash, place).stream().mapToInt(Integer::intValue).sum();
  }

  /** How many the first stack there has now, or 0. */
  int first(long hash, Place place) {
    List<Integer> sizes = sizes(hash, place);
    return sizes.isEmpty() ? 0 : sizes.getFirst();
  }

  /** Whether there is a stack at this place with the label that only one there may have. */
  boolean holdsUnique(ItemDefinition definition, Place place) {
    String label = definition.stackUniqueLabel();
    return label != null && uniques(label, place) > 0;
  }

  /** Moves a quantity along a route. */
  List<Leg> move(Item item, int quantity, List<Place> route) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 1; i < route.size(); i++) {
      Place from = route.get(i - 1);
      Place to = route.get(i);
      if (holdsUnique(item.definition(), to)) {
        throw new CannotBeDone(Sayings.onlyOneStack(item, to));
      }
      int freed = take(sizes(item.hash(), from), quantity);
      int taken =
          add(sizes(item.hash(), to), quantity, Math.max(1, item.definition().maxStackSize()));
      count(item.definition(), from, -freed);
      count(item.definition(), to, taken);
      legs.add(new Leg(from, to, freed, taken));
    }
    return legs;
  }

  private static int take(List<Integer> sizes, int quantity) {
    int left = quantity;
    int freed = 0;
    while (left > 0 && !sizes.isEmpty()) {
      int part = Math.min(left, sizes.getFirst());
      left -= part;
      if (part == sizes.getFirst()) {
        sizes.removeFirst();
        freed++;
      } else {
        sizes.set(0, sizes.getFirst() - part);
      }
    }
    return freed;
  }

  private static int add(List<Integer> sizes, int quantity, int most) {
    int left = quantity;
    for (int i = 0; i < sizes.size() && left > 0; i++) {
      int part = Math.max(0, Math.min(left, most - sizes.get(i)));
      sizes.set(i, sizes.get(i) + part);
      left -= part;
    }
    int taken = 0;
    while (left > 0) {
      int part = Math.min(left, most);
      sizes.add(part);
      left -= part;
      taken++;
    }
    return taken;
  }

  private List<Integer> sizes(long hash, Place place) {
    return piles.computeIfAbsent(
        new Pile(hash, place),
        pile ->
            new ArrayList<>(
                picture
                    .at(place)
                    .filter(item -> item.id() == null && item.hash() == hash)
                    .map(Item::quantity)
                    .toList()));
  }

  private int uniques(String label, Place place) {
    return uniques.computeIfAbsent(
        new Unique(label, place),
        unique ->
            (int)
                picture
                    .at(place)
                    .filter(item -> label.equals(item.definition().stackUniqueLabel()))
                    .count());
  }

  private void count(ItemDefinition definition, Place place, int change) {
    String label = definition.stackUniqueLabel();
    if (label != null) {
      uniques.put(new Unique(label, place), uniques(label, place) + change);
    }
  }
}
