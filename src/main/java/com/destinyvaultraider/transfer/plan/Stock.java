package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import com.destinyvaultraider.transfer.plan.Pool.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds to a board what nobody asked for and what may have to move all the same. */
final class Stock {

  private final Board board;
  private final Census census;
  private final Displaceable displaceable;
  private final int movers;
  private final int[] used;
  private final Set<ItemInstanceId> moving = new HashSet<>();
  private final Set<ItemInstanceId> fulfilled = new HashSet<>();
  private final Map<Traits, Pool> pools = new HashMap<>();
  private final Set<Pile> taken = new HashSet<>();
  private final Map<Long, Pool> piles = new HashMap<>();
  private final Map<Integer, List<Candidate>> candidates = new LinkedHashMap<>();

  Stock(
      Board board,
      Census census,
      List<Request> requests,
      List<Request> settled,
      Displaceable displaceable) {
    this.board = board;
    this.census = census;
    this.displaceable = displaceable;
    this.movers = requests.size();
    this.used = census.used(board);
    requests.forEach(request -> remember(request.item(), moving));
    settled.forEach(request -> remember(request.item(), fulfilled));
  }

  private static void remember(Item item, Set<ItemInstanceId> ids) {
    if (item.id() != null) {
      ids.add(item.id());
    }
  }

  private record Pile(long hash, Place place) {}

  /** Something that may have to move, with its pool, or null where its bucket is no concern. */
  private record Candidate(Item item, int spot, @Nullable Pool pool) {}

  /**
   * Adds what could be put on instead of something or be displaced.
   *
   * @param contested for each bucket a bit for every character who may have to change there
   */
  void add(Map<Long, Integer> contested) {
    int relevant = board.buckets().size();
    for (int bucket = 0; bucket < relevant; bucket++) {
      long hash = board.buckets().get(bucket).hash();
      int characters = contested.getOrDefault(hash, 0);
      for (Item item : census.in(hash)) {
        if (!item.isEquipped() && !(item.place() instanceof Place.Postmaster)) {
          add(item, bucket, characters);
        }
      }
    }
    Relief relief = new Relief(board, census);
    if (isScarce(Board.VAULT)) {
      addRelief(relevant);
    }
    for (var cell : candidates.entrySet()) {
      rank(cell.getValue(), relief);
    }
    relief.settle();
    for (int bucket = 0; bucket < relevant; bucket++) {
      prefer(bucket);
    }
  }

  private void add(Item item, int bucket, int contested) {
    if (item.id() != null && moving.contains(item.id())) {
      return;
    }
    boolean pinned = item.id() != null && fulfilled.contains(item.id());
    if (!pinned && displaceable.isAsked(item)) {
      return;
    }
    int spot = census.spot(item.place());
    Board.Cells cells = board.buckets().get(bucket);
    int cell = spot == Board.VAULT ? Board.VAULT : cells.first() + spot - Board.bag(0);
    boolean spare = !pinned && isScarce(cell) && isDisplaceable(item);
    boolean movable = !pinned && census.picture().movable(item);
    int fits = fits(item, movable, contested);
    if (fits == 0 && !spare) {
      return;
    }
    String label = fits == 0 ? null : item.definition().uniqueLabel();
    StackWay way = displaceable.way(item);
    int standing = way == null ? 0 : 2 + pools.size();
    Pool pool =
        pool(
            new Traits(
                Purpose.SPARE,
                bucket,
                -1,
                false,
                movable,
                spare,
                fits,
                label,
                pinned ? 1 : standing),
            way != null);
    send(pool, item, way);
    candidates
        .computeIfAbsent(cell, missing -> new ArrayList<>())
        .add(new Candidate(item, spot, pool));
  }

  /** Has a stack that merges go its way, unless another of its kind has gone the other. */
  private void send(Pool pool, Item item, @Nullable StackWay way) {
    if (way == null) {
      return;
    }
    pool.way = way;
    Pool rival = piles.put(item.hash(), pool);
    if (rival != null) {
      rival.exclude(pool);
      pool.exclude(rival);
    }
  }

  /** A bit for each character who may have to change, could wear it and can come by it. */
  private int fits(Item item, boolean movable, int contested) {
    int fits = 0;
    for (int i = 0; i < board.characters(); i++) {
      boolean reachable = movable || census.spot(item.place()) == Board.bag(i);
      boolean fitting = reachable && (contested & (1 << i)) != 0 && item.fits(census.character(i));
      fits |= fitting ? 1 << i : 0;
    }
    return fits;
  }

  /** Of stacks that look the same only one is taken: the game does not tell them apart. */
  private boolean isDisplaceable(Item item) {
    return displaceable.test(item)
        && (item.id() != null || taken.add(new Pile(item.hash(), item.place())));
  }

  private Pool pool(Traits traits, boolean merges) {
    Pool known = pools.get(traits);
    if (known != null) {
      return known;
    }
    Pool pool = board.addPool(traits);
    pools.put(traits, pool);
    if (traits.displaceable()) {
      pool.aside = board.addPool(traits.as(Purpose.ASIDE, !merges)).index;
    }
    if (traits.fits() != 0 && traits.transferrable()) {
      pool.fetched = board.addPool(traits.as(Purpose.FETCHED, true)).index;
    }
    return pool;
  }

  /** Whether a cell could become full. */
  private boolean isScarce(int cell) {
    return board.capacity(cell) - used[cell] <= 2 * movers + board.slots().size();
  }

  private void addRelief(int relevant) {
    Set<Long> known = new HashSet<>();
    board.buckets().subList(0, relevant).forEach(cells -> known.add(cells.hash()));
    for (long hash : census.buckets()) {
      if (known.contains(hash)) {
        continue;
      }
      for (Item item : census.in(hash)) {
        if (item.place() instanceof Place.Vault && isDisplaceable(item)) {
          candidates
              .computeIfAbsent(Board.VAULT, missing -> new ArrayList<>())
              .add(new Candidate(item, Board.VAULT, null));
        }
      }
    }
  }

  private void rank(List<Candidate> cell, Relief relief) {
    cell.sort(Comparator.comparing(Candidate::item, displaceable.order()));
    for (int rank = 0; rank < cell.size(); rank++) {
      Candidate candidate = cell.get(rank);
      if (candidate.pool() == null) {
        relief.add(candidate.item(), rank);
      } else {
        candidate.pool().add(candidate.spot(), Piece.spare(candidate.item(), rank));
      }
    }
  }

  /** Finds out what would be put on first of what lies at each spot. */
  private void prefer(int bucket) {
    List<Pool> wearable =
        pools.values().stream()
            .filter(pool -> pool.traits.bucket() == bucket && pool.traits.fits() != 0)
            .toList();
    for (int spot = 0; spot < board.spots(); spot++) {
      int at = spot;
      List<Pool> sorted =
          wearable.stream()
              .filter(pool -> !pool.contents(at).isEmpty())
              .sorted(
                  Comparator.comparingInt((Pool pool) -> pool.traits.standing())
                      .thenComparing(pool -> best(pool.contents(at)), WearingOrder.BEST_FIRST))
              .toList();
      for (int i = 0; i < sorted.size(); i++) {
        sorted.get(i).prefer(at, i);
      }
    }
  }

  private static Item best(List<Piece> pieces) {
    return pieces.stream().map(Piece::item).min(WearingOrder.BEST_FIRST).orElseThrow();
  }
}
