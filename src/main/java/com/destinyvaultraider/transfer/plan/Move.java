package com.destinyvaultraider.transfer.plan;

/**
 * One call on a board.
 *
 * @param pool what moves
 * @param becomes the pool it is counted in afterwards
 * @param from the spot it leaves
 * @param to the spot it comes to
 * @param slot the slot where it is put on, or -1 where it only moves
 */
record Move(int pool, int becomes, int from, int to, int slot) {

  static Move transfer(Pool pool, int becomes, int from, int to) {
    return new Move(pool.index, becomes, from, to, -1);
  }

  boolean isPutOn() {
    return slot >= 0;
  }
}
