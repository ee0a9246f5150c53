package com.destinyvaultraider.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Whether a page lets several things be selected instead of sending one with a click.
 *
 * @param all the bucket whose things are selected to begin with, or 0
 */
record Selection(boolean on, long all) {

  /** A click sends. */
  static final Selection OFF = new Selection(false, 0);

  /** What a page's address says: nothing, {@code true}, or the bucket to select. */
  static Selection of(String word) {
    if (word.isEmpty()) {
      return OFF;
    }
    return new Selection(true, word.matches("\\d{1,10}") ? Long.parseLong(word) : 0);
  }

  /** How the tiles of a bucket are to be printed: null to send, {@code some} or {@code all}. */
  public @Nullable String mode(long bucket) {
    if (!on) {
      return null;
    }
    return all != 0 && bucket == all ? "all" : "some";
  }
}
