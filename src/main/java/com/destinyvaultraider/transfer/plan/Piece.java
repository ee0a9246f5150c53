package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;

/**
 * A thing on a board.
 *
 * @param quantity how many of a stack move along, or 1
 * @param wish the position of the wish for it, or -1
 * @param rank its place in the order of displacing, among all that lies where it lies
 */
record Piece(Item item, int quantity, int wish, int rank) {

  /** Something that nobody asked for. */
  static Piece spare(Item item, int rank) {
    return new Piece(item, item.quantity(), -1, rank);
  }
}
