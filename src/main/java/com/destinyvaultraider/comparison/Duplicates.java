package com.destinyvaultraider.comparison;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which weapons and armor are alike. Only things of one slot, one class, and both or neither of
 * them exotic, are ever held against each other.
 */
public final class Duplicates {

  private final Map<ItemInstanceId, List<ItemDetail>> copies = new HashMap<>();
  private final List<List<ItemDetail>> groups = new ArrayList<>();

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
    return groups;
  }

  private void add(List<ItemDetail> group, List<Likeness> ofPairs) {
    if (group.size() == 1) {
      put(group.getFirst(), group);
    } else if (ofPairs.isEmpty()) {
      groups.add(group);
      group.forEach(detail -> put(detail, group));
    } else {
      addOffering(group, ofPairs.contains(Likeness.PERKS));
    }
  }

  /** Of a group, puts each together with those that offer all that it offers. */
  private void addOffering(List<ItemDetail> group, boolean parts) {
    List<Set<Long>> perks = group.stream().map(detail -> perks(detail, parts)).toList();
    Map<Long, BitSet> offering = new HashMap<>();
    for (int at = 0; at < group.size(); at++) {
      for (Long perk : perks.get(at)) {
        offering.computeIfAbsent(perk, _ -> new BitSet()).set(at);
      }
    }
    Set<BitSet> known = new HashSet<>();
    for (int at = 0; at < group.size(); at++) {
      BitSet alike = new BitSet();
      alike.set(0, perks.get(at).isEmpty() ? 0 : group.size());
      perks.get(at).forEach(perk -> alike.and(offering.getOrDefault(perk, alike)));
      alike.set(at);
      List<ItemDetail> copiesOfIt = alike.stream().mapToObj(group::get).toList();
      put(group.get(at), copiesOfIt);
      if (copiesOfIt.size() > 1 && known.add(alike)) {
        groups.add(copiesOfIt);
      }
    }
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
