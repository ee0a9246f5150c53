package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import java.util.Arrays;

/** How many things of each pool lie at each spot of a board, and what is worn. */
final class Position {

  private final Board board;
  private final short[] counts;
  private final int[] used;

  private Position(Board board, short[] counts, int[] used) {
    this.board = board;
    this.counts = counts;
    this.used = used;
  }

  /**
   * Everything where it is in the beginning.
   *
   * @param used how many slots of each cell are filled
   */
  static Position first(Board board, int[] used) {
    int slots = board.pools().size() * board.spots();
    short[] counts = new short[slots + board.slots().size() + 1];
    for (Pool pool : board.pools()) {
      for (int spot = 0; spot < board.spots(); spot++) {
        counts[pool.index * board.spots() + spot] = (short) pool.contents(spot).size();
      }
    }
    for (int slot = 0; slot < board.slots().size(); slot++) {
      counts[slots + slot] = board.wornPools().get(slot).shortValue();
    }
    counts[counts.length - 1] = -1;
    return new Position(board, counts, used);
  }

  int count(int pool, int spot) {
    return counts[pool * board.spots() + spot];
  }

  /** The pool of what is worn in a slot, or -1. */
  int worn(int slot) {
    return counts[board.pools().size() * board.spots() + slot];
  }

  /** The character on whom the last call put something that is wanted, or -1. */
  int dressing() {
    return counts[counts.length - 1];
  }

  /** How many slots are free in a cell. */
  int free(int cell) {
    return board.capacity(cell) - used[cell];
  }

  int used(int cell) {
    return used[cell];
  }

  /** Whether a pool need not wait for another one, or stay because another one has moved. */
  boolean mayMove(Pool pool) {
    StackWay way = pool.way;
    if (way == null || way.after() < 0) {
      return true;
    }
    Pool other = board.pool(way.after());
    for (int spot = 0; spot < board.spots(); spot++) {
      int count = count(other.index, spot);
      boolean expected =
          other.is(Purpose.WANTED)
              ? spot == other.traits.goal()
              : count == other.contents(spot).size();
      if (!expected && (count > 0 || !other.is(Purpose.WANTED))) {
        return false;
      }
    }
    return true;
  }

  /** The position after a move. */
  Position after(Move move) {
    Position next = new Position(board, counts.clone(), used.clone());
    next.add(move.pool(), move.from(), -1);
    if (move.isPutOn()) {
      Board.Slot slot = board.slots().get(move.slot());
      int old = worn(move.slot());
      if (old >= 0) {
        next.add(old, move.from(), 1);
      }
      next.counts[board.pools().size() * board.spots() + move.slot()] = (short) move.becomes();
      next.setDressing(slot.wanted() == move.pool() ? slot.character() : -1);
      return next;
    }
    Pool pool = board.pool(move.pool());
    next.add(move.becomes(), move.to(), 1);
    next.setDressing(-1);
    int left = board.cell(pool, move.from());
    if (left >= 0) {
      next.used[left] -= pool.slotsFreed(move.from());
    }
    next.used[board.cell(pool, move.to())] += pool.slotsTaken(move.to());
    return next;
  }

  private void add(int pool, int spot, int number) {
    counts[pool * board.spots() + spot] += (short) number;
  }

  private void setDressing(int character) {
    counts[counts.length - 1] = (short) character;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position position && Arrays.equals(counts, position.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }
}
