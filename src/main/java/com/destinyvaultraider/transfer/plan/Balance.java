package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import java.util.Arrays;

/**
 * What will lie in each cell when all that is wanted is where it shall be, against what fits, and
 * so how much else has to leave it.
 */
final class Balance {

  private final Board board;

  /** What each cell will hold. */
  private final int[] projected;

  /** What still has to come into each cell, to stay or to go on. */
  private final int[] incoming;

  /** What of that is to stay. */
  private final int[] staying;

  /** What could be displaced from each cell, and what of it has been moved before. */
  private final int[] spare;

  private final int[] moved;

  /** What could be displaced from the vault, by the bucket for which it needs room elsewhere. */
  private final int[] stored;

  /** What could only be fetched from the vault to be put on. */
  private final int[] wearable;

  private int excess;
  private int relief;
  private int things;

  Balance(Board board) {
    this.board = board;
    this.projected = new int[board.cells()];
    this.incoming = new int[board.cells()];
    this.staying = new int[board.cells()];
    this.spare = new int[board.cells()];
    this.moved = new int[board.cells()];
    this.stored = new int[board.buckets().size()];
    this.wearable = new int[board.buckets().size()];
  }

  /** Begins with what lies where in a position. */
  void begin(Position position) {
    Arrays.fill(incoming, 0);
    Arrays.fill(staying, 0);
    Arrays.fill(spare, 0);
    Arrays.fill(moved, 0);
    Arrays.fill(stored, 0);
    Arrays.fill(wearable, 0);
    for (int cell = 0; cell < projected.length; cell++) {
      projected[cell] = position.used(cell);
    }
  }

  void leave(int cell, int slots) {
    projected[cell] -= slots;
  }

  /** Counts what has to come into a cell, if only to go on. */
  void pass(int cell, int slots) {
    incoming[cell] += slots;
  }

  /** Counts what will be in a cell in the end. */
  void stay(int cell, int slots) {
    projected[cell] += slots;
    staying[cell] += slots;
  }

  /** Counts what could leave the cell in which it is. */
  void spare(Pool pool, int spot, int count) {
    int cell = board.cell(pool, spot);
    spare[cell] += count;
    moved[cell] += pool.is(Purpose.SPARE) ? 0 : count;
    if (spot == Board.VAULT) {
      stored[pool.traits.bucket()] += count;
    }
  }

  /** Counts what can leave the vault if it is put on. */
  void wearable(Pool pool, int count) {
    wearable[pool.traits.bucket()] += count;
  }

  /** How much too much will be in a cell where anything comes into it. */
  int over(int cell) {
    return over(cell, incoming[cell]);
  }

  int incoming(int cell) {
    return incoming[cell];
  }

  /** How many things have to be moved out of characters' cells. */
  int excess() {
    return excess;
  }

  /** How many things have to be moved out of the vault after that. */
  int relief() {
    return relief;
  }

  /** How many things have to be displaced that have not been yet. */
  int things() {
    return things;
  }

  /**
   * Strikes the balance.
   *
   * @param entries what has to come into the vault, to stay or to go on
   * @param open how many slots may change in ways that are not foreseen here
   * @return whether what is too much could leave at all
   */
  boolean strike(int entries, int open) {
    excess = 0;
    things = 0;
    int exits = 0;
    for (int bucket = 0; bucket < stored.length; bucket++) {
      Board.Cells cells = board.buckets().get(bucket);
      int last = cells.first() + (cells.accountWide() ? 1 : board.characters());
      int room = 0;
      int leaving = 0;
      for (int cell = cells.first(); cell < last; cell++) {
        int over = over(cell, incoming[cell]);
        if (over > 0 && projected[cell] - board.capacity(cell) > spare[cell]) {
          return false;
        }
        leaving += over;
        things += Math.max(0, over - moved[cell]);
        int free = Math.max(0, board.capacity(cell) - projected[cell] + over);
        room = Math.min(Board.UNLIMITED, room + free);
      }
      excess += leaving;
      exits += Math.min(room, stored[bucket] + leaving + Math.min(open, wearable[bucket]));
    }
    projected[Board.VAULT] += excess;
    incoming[Board.VAULT] = entries + excess;
    boolean foreseen = open == 0;
    staying[Board.VAULT] += foreseen ? excess : 1;
    relief = over(Board.VAULT, incoming[Board.VAULT]);
    if (foreseen) {
      things += Math.max(0, relief - excess - moved[Board.VAULT]);
    }
    return relief == 0 || projected[Board.VAULT] - board.capacity(Board.VAULT) <= exits;
  }

  /**
   * How much too much will be in a cell, where anything comes into it at all. What comes last must
   * find room: if all that comes goes on, there must be a free slot in the end.
   */
  private int over(int cell, int coming) {
    if (coming == 0) {
      return 0;
    }
    int passing = staying[cell] == 0 ? 1 : 0;
    return Math.max(0, projected[cell] + passing - board.capacity(cell));
  }
}
