package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tries everything that the game's rules and the rule of what may be displaced allow, in the order
 * of the calls it takes; shares nothing with the planner. Things that are alike in all that matters
 * count as the same.
 *
 * <p>A thing is at 0 in the vault, at 1 + c in a bag, at 11 + c when worn, at 21 + c at a
 * postmaster.
 */
final class EverythingTried {

  private static final int BAG = 1;
  private static final int WORN = 11;
  private static final int POST = 21;

  private final Picture picture;
  private final List<Thing> things = new ArrayList<>();
  private final int people;
  private final int vaultCapacity;

  private EverythingTried(Picture picture, List<Wish> wishes) {
    this.picture = picture;
    this.people = picture.characters().size();
    this.vaultCapacity = picture.definitions().bucket(Picture.VAULT_BUCKET).capacity();
    Map<ItemInstanceId, Set<Integer>> goals = new HashMap<>();
    for (Wish wish : wishes) {
      if (wish.subject() instanceof Subject.Instance(var id)) {
        goals.merge(id, goal(wish.target()), EverythingTried::both);
      }
    }
    for (Item item : picture.items()) {
      int at = at(item.place());
      Set<Integer> goal = goals.getOrDefault(item.id(), Set.of());
      boolean wished = goals.containsKey(item.id());
      boolean there = goal.contains(at);
      boolean movable = item.isTransferrable();
      boolean leaves = movable && (wished ? !there : at < WORN);
      boolean pulled = wished && !item.definition().postmasterPullHasSideEffects();
      int fits = 0;
      for (int i = 0; i < people; i++) {
        boolean mine = !wished || goal.contains(WORN + i);
        fits |= mine && item.fits(picture.characters().get(i)) ? 1 << i : 0;
      }
      boolean mustWear = wished && goal.size() == 1 && goal.iterator().next() >= WORN;
      things.add(
          new Thing(
              item.bucketHash(),
              wished ? List.copyOf(goal.stream().sorted().toList()) : List.of(-1),
              leaves,
              pulled,
              fits,
              String.valueOf(item.definition().uniqueLabel()),
              mustWear,
              wished ? things.size() : -1,
              at));
    }
    things.sort((one, other) -> one.kind().compareTo(other.kind()));
  }

  /**
   * A thing and all that matters about it.
   *
   * @param goal where it may end, just -1 for anywhere
   */
  private record Thing(
      long bucket,
      List<Integer> goal,
      boolean leaves,
      boolean pulled,
      int fits,
      String label,
      boolean mustWear,
      int wish,
      int start) {

    String kind() {
      return bucket + "/" + goal + leaves + pulled + fits + label + mustWear + "/" + wish;
    }
  }

  private static Set<Integer> both(Set<Integer> one, Set<Integer> other) {
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  private Set<Integer> goal(Target target) {
    return switch (target) {
      case Target.Vault() -> Set.of(0);
      case Target.OnCharacter(var id, var equip) -> {
        int character = character(id);
        yield equip ? Set.of(WORN + character) : Set.of(BAG + character, WORN + character);
      }
    };
  }

  private int character(CharacterId id) {
    return picture.characters().stream().map(PlayedCharacter::id).toList().indexOf(id);
  }

  private int at(Place place) {
    return switch (place) {
      case Place.Vault() -> 0;
      case Place.Carried(var id) -> BAG + character(id);
      case Place.Equipped(var id) -> WORN + character(id);
      case Place.Postmaster(var id) -> POST + character(id);
      case Place.Pockets() -> throw new IllegalArgumentException("none of these in small accounts");
    };
  }

  /** Places of all things, alike ones sorted, and on whom a wanted thing was put last. */
  private final class State {
    final byte[] at;
    final int hash;

    State(byte[] at) {
      this.at = at;
      sortAlike();
      this.hash = Arrays.hashCode(at);
    }

    private void sortAlike() {
      int from = 0;
      for (int i = 1; i <= things.size(); i++) {
        if (i == things.size() || !kinds.get(i).equals(kinds.get(from))) {
          Arrays.sort(at, from, i);
          from = i;
        }
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state && Arrays.equals(at, state.at);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private final List<String> kinds = new ArrayList<>();

  /** The fewest calls, or nothing where no way leads there. */
  static OptionalInt fewestCalls(Picture picture, List<Wish> wishes) {
    return new EverythingTried(picture, wishes).search();
  }

  private OptionalInt search() {
    things.forEach(thing -> kinds.add(thing.kind()));
    byte[] first = new byte[things.size() + 1];
    for (int i = 0; i < things.size(); i++) {
      first[i] = (byte) things.get(i).start();
    }
    first[things.size()] = -1;
    Deque<Visit> open = new ArrayDeque<>();
    Map<State, Integer> known = new HashMap<>();
    State start = new State(first);
    known.put(start, 0);
    open.add(new Visit(start, 0));
    while (!open.isEmpty()) {
      Visit visit = open.removeFirst();
      if (known.getOrDefault(visit.state(), 0) < visit.calls()) {
        continue;
      }
      if (done(visit.state().at)) {
        return OptionalInt.of(visit.calls());
      }
      for (Visit next : next(visit)) {
        if (next.calls() < known.getOrDefault(next.state(), Integer.MAX_VALUE)) {
          known.put(next.state(), next.calls());
          if (next.calls() == visit.calls()) {
            open.addFirst(next);
          } else {
            open.addLast(next);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  private record Visit(State state, int calls) {}

  private boolean done(byte[] at) {
    for (int i = 0; i < things.size(); i++) {
      List<Integer> goal = things.get(i).goal();
      if (!goal.contains(-1) && !goal.contains((int) at[i])) {
        return false;
      }
    }
    return true;
  }

  private List<Visit> next(Visit visit) {
    byte[] at = visit.state().at;
    List<Visit> next = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      Thing thing = things.get(i);
      if (at[i] >= POST && thing.pulled()) {
        go(visit, i, BAG + at[i] - POST, next);
      } else if (at[i] == 0 && thing.leaves()) {
        for (int c = 0; c < people; c++) {
          go(visit, i, BAG + c, next);
        }
      } else if (at[i] >= BAG && at[i] < WORN) {
        if (thing.leaves()) {
          go(visit, i, 0, next);
        }
        putOn(visit, i, next);
      }
    }
    return next;
  }

  private void go(Visit visit, int index, int to, List<Visit> next) {
    byte[] at = visit.state().at;
    int filled = 0;
    for (int i = 0; i < things.size(); i++) {
      boolean same = to == 0 || things.get(i).bucket() == things.get(index).bucket();
      filled += same && (at[i] == to || (to != 0 && at[i] == to + WORN - BAG)) ? 1 : 0;
    }
    int capacity =
        to == 0
            ? vaultCapacity
            : picture.definitions().bucket(things.get(index).bucket()).capacity();
    if (filled < capacity) {
      byte[] changed = at.clone();
      changed[index] = (byte) to;
      changed[things.size()] = -1;
      next.add(new Visit(new State(changed), visit.calls() + 1));
    }
  }

  private void putOn(Visit visit, int index, List<Visit> next) {
    byte[] at = visit.state().at;
    Thing thing = things.get(index);
    int c = at[index] - BAG;
    if ((thing.fits() & (1 << c)) == 0) {
      return;
    }
    byte[] changed = at.clone();
    for (int i = 0; i < things.size(); i++) {
      if (at[i] == WORN + c) {
        if (things.get(i).bucket() == thing.bucket()) {
          changed[i] = (byte) (BAG + c);
        } else if (!thing.label().equals("null") && thing.label().equals(things.get(i).label())) {
          return;
        }
      }
    }
    changed[index] = (byte) (WORN + c);
    changed[things.size()] = (byte) (thing.mustWear() ? c : -1);
    boolean along = thing.mustWear() && at[things.size()] == c;
    next.add(new Visit(new State(changed), visit.calls() + (along ? 0 : 1)));
  }
}
