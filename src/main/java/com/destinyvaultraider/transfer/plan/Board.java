package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What does not change while an order is planned: spots, cells with their capacities, slots, and
 * the pools of things that can move.
 *
 * <p>Spots are where things lie: 0 the vault, then each character's bag (for what all characters
 * share only the first, which then stands for the pockets), then each character's postmaster. Cells
 * are what can be full: 0 the vault, then for each bucket one for each character, or one for all.
 */
final class Board {

  static final int VAULT = 0;
  static final int UNLIMITED = Integer.MAX_VALUE / 4;

  private final int characters;
  private final List<Pool> pools = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Cells> buckets = new ArrayList<>();
  private final List<Integer> capacities = new ArrayList<>();
  private final List<Set<String>> labels;
  private final List<@Nullable Piece> worn = new ArrayList<>();
  private final List<Integer> wornPools = new ArrayList<>();
  private final List<Integer> reliefTo = new ArrayList<>();
  private int relief = -1;

  Board(int characters, int vaultCapacity, List<Set<String>> labels) {
    this.characters = characters;
    this.labels = labels;
    capacities.add(vaultCapacity);
  }

  /**
   * What a character wears in one bucket.
   *
   * @param wanted the pool of what shall be worn there, or -1
   * @param contested whether what is worn there may have to go
   */
  record Slot(int character, int bucket, int wanted, boolean contested) {}

  /**
   * A bucket's cells.
   *
   * @param first the first of them
   */
  record Cells(long hash, boolean accountWide, int first) {}

  int characters() {
    return characters;
  }

  int spots() {
    return 2 * characters + 1;
  }

  List<Pool> pools() {
    return pools;
  }

  Pool pool(int index) {
    return pools.get(index);
  }

  List<Slot> slots() {
    return slots;
  }

  /** What is worn in the slots in the beginning, null where nothing is. */
  List<@Nullable Piece> worn() {
    return worn;
  }

  /** The pool of what can leave the vault for buckets of no other concern, or -1. */
  int relief() {
    return relief;
  }

  /** The characters to which the contents of that pool go, in the same order. */
  List<Integer> reliefTo() {
    return reliefTo;
  }

  /** Has these leave the vault where there is no room in it, each to its character. */
  void setRelief(Pool pool, List<Integer> characterOfEach) {
    relief = pool.index;
    reliefTo.addAll(characterOfEach);
  }

  /** Adds a slot with the pool of what is worn there in the beginning, or -1. */
  void addSlot(Slot slot, int pool, @Nullable Piece wornThere) {
    slots.add(slot);
    wornPools.add(pool);
    worn.add(wornThere);
  }

  /** The pools of what is worn in the slots in the beginning, -1 where nothing is. */
  List<Integer> wornPools() {
    return wornPools;
  }

  List<Cells> buckets() {
    return buckets;
  }

  int cells() {
    return capacities.size();
  }

  int capacity(int cell) {
    return capacities.get(cell);
  }

  /** The labels of what a character wears where nothing will change. */
  Set<String> labels(int character) {
    return labels.get(character);
  }

  /** Whether each character has a bag for the things of a pool, and not all have one together. */
  boolean isCharactersOwn(Pool pool) {
    return !buckets.get(pool.traits.bucket()).accountWide();
  }

  /** The bag of a character. */
  static int bag(int character) {
    return 1 + character;
  }

  boolean isBag(int spot) {
    return spot > VAULT && spot <= characters;
  }

  int postmaster(int character) {
    return 1 + characters + character;
  }

  boolean isPostmaster(int spot) {
    return spot > characters;
  }

  /** The bag that belongs to a spot of a pool. */
  int bagOf(Pool pool, int spot) {
    if (buckets.get(pool.traits.bucket()).accountWide()) {
      return bag(0);
    }
    return isPostmaster(spot) ? spot - characters : spot;
  }

  /** The cell that a thing fills at a spot, or -1 at a postmaster. */
  int cell(Pool pool, int spot) {
    if (spot == VAULT) {
      return VAULT;
    }
    if (isPostmaster(spot)) {
      return -1;
    }
    return buckets.get(pool.traits.bucket()).first() + spot - 1;
  }

  /** The cell of which a slot is part. */
  int cell(Slot slot) {
    return buckets.get(slot.bucket()).first() + slot.character();
  }

  /** Whether what is worn in any slot of a cell's bucket may have to go. */
  boolean hasContest(int cell) {
    for (Slot slot : slots) {
      int first = buckets.get(slot.bucket()).first();
      if (slot.contested() && cell >= first && cell < first + characters) {
        return true;
      }
    }
    return false;
  }

  /** The slot of a character in a bucket, or -1 where nothing will change. */
  int slot(int character, int bucket) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).character() == character && slots.get(i).bucket() == bucket) {
        return i;
      }
    }
    return -1;
  }

  int addBucket(long hash, boolean accountWide, int capacity) {
    buckets.add(new Cells(hash, accountWide, capacities.size()));
    for (int i = 0; i < (accountWide ? 1 : characters); i++) {
      capacities.add(capacity);
    }
    return buckets.size() - 1;
  }

  Pool addPool(Pool.Traits traits) {
    Pool pool = new Pool(pools.size(), traits, spots());
    pools.add(pool);
    return pool;
  }

  /** Whether something that could be displaced would merge with a stack and take no room. */
  boolean hasMergingSpares() {
    return pools.stream().anyMatch(pool -> pool.is(Purpose.SPARE) && pool.way != null);
  }

  /** Whether everything is where it shall be. */
  boolean isDone(Position position) {
    for (Pool pool : pools) {
      if (!isDone(position, pool)) {
        return false;
      }
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      int wanted = slots.get(slot).wanted();
      if (wanted >= 0 && position.worn(slot) != wanted) {
        return false;
      }
      int worn = position.worn(slot);
      if (worn >= 0 && mustLeave(worn, slots.get(slot).character())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a thing of this pool cannot stay on a character. */
  boolean mustLeave(int pool, int character) {
    Pool.Traits traits = pools.get(pool).traits;
    return traits.purpose() == Purpose.WANTED && traits.goal() != bag(character);
  }

  private boolean isDone(Position position, Pool pool) {
    boolean wanted = pool.is(Purpose.WANTED);
    if (!wanted && !pool.is(Purpose.FETCHED)) {
      return true;
    }
    for (int spot = 0; spot < spots(); spot++) {
      boolean fine = wanted && spot == pool.traits.goal() && !pool.traits.worn();
      if (!fine && position.count(pool.index, spot) > 0) {
        return false;
      }
    }
    return true;
  }
}
