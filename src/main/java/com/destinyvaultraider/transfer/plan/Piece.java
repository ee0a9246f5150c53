package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;

/**
 * A thing on a board.
 *
 * @param quantity how many of a stack move along, or 1
 * @param wish the position of the wish for it, or -1
 */
record Piece(Item item, int quantity, int wish) {

  /** Something that nobody asked for. */
  static Piece spare(Item item) {
    return new Piece(item, item.quantity(), -1);
  }
}
