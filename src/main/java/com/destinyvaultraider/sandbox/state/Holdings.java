package com.destinyvaultraider.sandbox.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that an account holds at one moment; unchangeable, so it can be shown again later.
 *
 * @param characters the rows of component 200 by id
 */
public record Holdings(List<Item> items, Map<String, ObjectNode> characters) {

  public Holdings {
    items = List.copyOf(items);
    characters = Collections.unmodifiableMap(new LinkedHashMap<>(characters));
  }

  /** The instance with this id. */
  public Optional<Item> instance(String id) {
    return items.stream().filter(item -> id.equals(item.id())).findFirst();
  }

  /** What lies at these places, in the order in which it is listed. */
  public Stream<Item> at(Place... places) {
    List<Place> wanted = List.of(places);
    return items.stream().filter(item -> wanted.contains(item.place()));
  }

  /** The stacks of a definition at a place. */
  public List<Item> stacks(long hash, Place place) {
    return at(place).filter(item -> item.hash() == hash && item.id() == null).toList();
  }

  /** How many slots of a bucket a character uses, what is worn included. */
  public long used(String character, long bucket) {
    return at(new Place.Bag(character), new Place.Worn(character))
        .filter(item -> item.bucket() == bucket)
        .count();
  }

  /** These holdings with an item in the place of another; without it where that is null. */
  public Holdings with(Item old, @Nullable Item changed) {
    List<Item> next = new ArrayList<>(items);
    int index = indexOf(old);
    if (changed == null) {
      next.remove(index);
    } else {
      next.set(index, changed);
    }
    return new Holdings(next, characters);
  }

  /** These holdings with one item more. */
  public Holdings and(Item added) {
    List<Item> next = new ArrayList<>(items);
    next.add(added);
    return new Holdings(next, characters);
  }

  /** These holdings with another row for a character. */
  public Holdings withCharacter(String id, ObjectNode row) {
    Map<String, ObjectNode> next = new LinkedHashMap<>(characters);
    next.put(id, row);
    return new Holdings(items, next);
  }

  // By identity: two stacks may look the same.
  @SuppressWarnings("ReferenceEquality")
  private int indexOf(Item item) {
    for (int index = 0; index < items.size(); index++) {
      if (items.get(index) == item) {
        return index;
      }
    }
    throw new IllegalArgumentException("Not held: " + item);
  }
}
