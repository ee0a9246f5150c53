package com.destinyvaultraider.comparison;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which weapons and armor are alike. Only things of one slot, one class, and both or neither of
 * them exotic, are ever held against each other.
 */
public final class Duplicates {

  private final Map<ItemInstanceId, List<ItemDetail>> copies = new HashMap<>();

  private Duplicates() {}

  /** Groups things that are alike in all of this. */
  public static Duplicates of(Collection<ItemDetail> all, Set<Likeness> alike) {
    Map<Object, List<ItemDetail>> groups = new HashMap<>();
    for (ItemDetail detail : all) {
      Object key = key(detail, alike);
      if (key != null) {
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(detail);
      }
    }
    List<Likeness> ofPairs = alike.stream().filter(Likeness::isOfPairs).toList();
    Duplicates duplicates = new Duplicates();
    for (List<ItemDetail> group : groups.values()) {
      duplicates.add(List.copyOf(group), ofPairs);
    }
    return duplicates;
  }

  /** Groups the copies of a thing, in whichever season each came. */
  public static Duplicates ofItems(Collection<ItemDetail> all) {
    return of(all, Set.of(Likeness.ITEM));
  }

  /** Whether there is another one like it. */
  public boolean has(ItemDetail detail) {
    return copiesOf(detail).size() > 1;
  }

  /** How many there are like it, itself included; 0 for what is never a copy. */
  public int count(ItemDetail detail) {
    return copiesOf(detail).size();
  }

  /** All that are like it, itself among them; empty for what is never a copy. */
  public List<ItemDetail> copiesOf(ItemDetail detail) {
    ItemInstanceId id = detail.item().id();
    return id == null ? List.of() : copies.getOrDefault(id, List.of());
  }

  /** All groups of more than one. */
  public List<List<ItemDetail>> groups() {
    return copies.values().stream().filter(group -> group.size() > 1).distinct().toList();
  }

  private void add(List<ItemDetail> group, List<Likeness> ofPairs) {
    if (ofPairs.isEmpty()) {
      group.forEach(detail -> put(detail, group));
      return;
    }
    boolean parts = ofPairs.contains(Likeness.PERKS);
    List<Set<Long>> perks = group.stream().map(detail -> perks(detail, parts)).toList();
    for (int at = 0; at < group.size(); at++) {
      put(group.get(at), offeringAll(group, perks, at));
    }
  }

  /** The one at this place, and those of the group that offer all that it offers. */
  private static List<ItemDetail> offeringAll(
      List<ItemDetail> group, List<Set<Long>> perks, int at) {
    Set<Long> own = perks.get(at);
    return IntStream.range(0, group.size())
        .filter(other -> other == at || (!own.isEmpty() && perks.get(other).containsAll(own)))
        .mapToObj(group::get)
        .toList();
  }

  private void put(ItemDetail detail, List<ItemDetail> group) {
    if (detail.item().id() != null) {
      copies.put(detail.item().id(), group);
    }
  }

  /** Everything that a thing offers in its traits, and in its parts where they count. */
  private static Set<Long> perks(ItemDetail detail, boolean parts) {
    Set<Long> perks = new HashSet<>();
    for (Socket socket : detail.sockets()) {
      boolean counts =
          socket.kind() == Socket.Kind.TRAIT
              || (parts
                  && (socket.kind() == Socket.Kind.PART || socket.kind() == Socket.Kind.ORIGIN));
      if (counts) {
        socket.options().stream().map(Plug::hash).forEach(perks::add);
      }
    }
    return perks;
  }

  private static @Nullable Object key(ItemDetail detail, Set<Likeness> alike) {
    if (!Gear.isComparable(detail)) {
      return null;
    }
    List<Object> key = new ArrayList<>();
    key.add(detail.item().bucketHash());
    key.add(detail.item().definition().classType());
    key.add(detail.item().definition().isExotic());
    for (Likeness each : Likeness.values()) {
      if (alike.contains(each)) {
        Object part = each.keyOf(detail);
        if (part == null) {
          return null;
        }
        key.add(part);
      }
    }
    return key;
  }
}
