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

  boolean isPutOn() {
    return slot >= 0;
  }
}
