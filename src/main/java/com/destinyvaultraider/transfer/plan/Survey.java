package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import com.destinyvaultraider.transfer.plan.Pool.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays out the board on which an order is played: only what can matter to it. */
final class Survey {

  private final Census census;
  private final List<Request> requests;
  private final boolean unlimited;
  private final Board board;
  private final Map<Long, Integer> buckets = new LinkedHashMap<>();
  private final Map<Seat, Integer> wanted = new LinkedHashMap<>();
  private final Set<Seat> contested;
  private final Map<Item, Integer> wornPools = new HashMap<>();
  private final Map<Item, Piece> wornPieces = new HashMap<>();

  private Survey(Census census, List<Request> requests, boolean unlimited) {
    this.census = census;
    this.requests = new ArrayList<>(requests);
    this.contested = Contests.of(census, requests);
    this.unlimited = unlimited;
    List<Set<String>> labels = new ArrayList<>();
    for (int i = 0; i < census.characters(); i++) {
      labels.add(new HashSet<>());
    }
    this.board =
        new Board(
            census.characters(), unlimited ? Board.UNLIMITED : census.vaultCapacity(), labels);
  }

  /**
   * Lays out a board.
   *
   * @param requests what has to move
   * @param settled what was asked for and is where it shall be
   */
  static Board layOut(
      Census census,
      List<Request> requests,
      List<Request> settled,
      Displaceable displaceable,
      boolean unlimited) {
    Survey survey = new Survey(census, requests, unlimited);
    requests.forEach(request -> survey.bucket(request.item().bucketHash()));
    survey.contested.forEach(seat -> survey.bucket(seat.bucket()));
    survey.keep(settled);
    survey.addWanted();
    survey.addSlots();
    if (!survey.contested.isEmpty() || displaceable.anything()) {
      new Stock(survey.board, census, requests, settled, displaceable)
          .add(survey.contestedCharacters());
    }
    return survey.board;
  }

  private int bucket(long hash) {
    return buckets.computeIfAbsent(
        hash,
        missing ->
            board.addBucket(
                missing,
                census.picture().definitions().bucket(missing).isAccountWide(),
                unlimited ? Board.UNLIMITED : census.capacity(missing)));
  }

  /** What shall be worn and is must be worn in the end, whatever happens in between. */
  private void keep(List<Request> settled) {
    for (Request request : settled) {
      if (request.goal() instanceof Place.Equipped(var wearer)
          && contested.contains(new Seat(census.position(wearer), request.item().bucketHash()))) {
        requests.add(request);
      }
    }
  }

  private void addWanted() {
    Stacks stacks = new Stacks(census.picture());
    Map<Traits, Pool> pools = new HashMap<>();
    Map<Long, Integer> lastOfHash = new HashMap<>();
    for (Request request : requests) {
      Item item = request.item();
      Traits traits = traits(request, pools.size());
      Pool pool = pools.get(traits);
      if (pool == null) {
        pool = board.addPool(traits);
        pools.put(traits, pool);
      }
      if (item.id() == null) {
        int after = Objects.requireNonNullElse(lastOfHash.put(item.hash(), pool.index), -1);
        pool.way = way(request, stacks, after);
      }
      Piece piece = new Piece(item, request.quantity(), request.wish(), 0);
      if (item.isEquipped()) {
        wornPools.put(item, pool.index);
        wornPieces.put(item, piece);
      } else {
        pool.add(census.spot(item.place()), piece);
      }
      if (request.isWorn()) {
        wanted.put(new Seat(traits.goal() - Board.bag(0), item.bucketHash()), pool.index);
      }
    }
  }

  private Traits traits(Request request, int number) {
    Item item = request.item();
    boolean single = request.isWorn() || item.id() == null;
    int fits = 0;
    for (int i = 0; i < census.characters(); i++) {
      boolean there = contested.contains(new Seat(i, item.bucketHash()));
      boolean here = census.spot(request.goal()) == Board.bag(i);
      fits |= here && (there || request.isWorn()) && item.fits(census.character(i)) ? 1 << i : 0;
    }
    boolean transferrable =
        item.isTransferrable() && census.picture().bucketOf(item).hasTransferDestination();
    return new Traits(
        Purpose.WANTED,
        bucket(item.bucketHash()),
        census.spot(request.goal()),
        request.isWorn(),
        transferrable && item.id() != null,
        false,
        fits,
        fits == 0 && !item.isEquipped() ? null : item.definition().uniqueLabel(),
        single ? number + 1 : 0);
  }

  private StackWay way(Request request, Stacks stacks, int after) {
    boolean accountWide = census.picture().bucketOf(request.item()).isAccountWide();
    List<Stacks.Leg> legs =
        stacks.move(request.item(), request.quantity(), request.route(accountWide));
    return StackWay.of(census, legs, after);
  }

  private void addSlots() {
    Set<Seat> seats = new LinkedHashSet<>(wanted.keySet());
    seats.addAll(contested);
    Map<Seat, Item> sitting = new HashMap<>();
    for (Item item : census.worn()) {
      Seat seat = new Seat(census.spot(item.place()) - Board.bag(0), item.bucketHash());
      String label = item.definition().uniqueLabel();
      if (seats.contains(seat)) {
        sitting.put(seat, item);
      } else if (label != null) {
        board.labels(seat.character()).add(label);
      }
    }
    for (Seat seat : seats) {
      Item item = sitting.get(seat);
      Board.Slot slot =
          new Board.Slot(
              seat.character(),
              bucket(seat.bucket()),
              wanted.getOrDefault(seat, -1),
              contested.contains(seat));
      if (item == null) {
        board.addSlot(slot, -1, null);
      } else {
        Piece piece = wornPieces.getOrDefault(item, Piece.spare(item, 0));
        board.addSlot(slot, wornPool(item), piece);
      }
    }
  }

  /** Something that is worn without anybody's asking: it may be taken off, and nothing else. */
  private int wornPool(Item item) {
    Integer known = wornPools.get(item);
    if (known != null) {
      return known;
    }
    Traits traits =
        new Traits(
            Purpose.SPARE,
            bucket(item.bucketHash()),
            -1,
            false,
            false,
            false,
            0,
            item.definition().uniqueLabel(),
            -1 - board.pools().size());
    return board.addPool(traits).index;
  }

  private Map<Long, Integer> contestedCharacters() {
    Map<Long, Integer> characters = new HashMap<>();
    for (Seat seat : contested) {
      characters.merge(seat.bucket(), 1 << seat.character(), (one, other) -> one | other);
    }
    return characters;
  }
}
