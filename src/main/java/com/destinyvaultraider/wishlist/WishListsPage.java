package com.destinyvaultraider.wishlist;

import java.util.List;

/**
 * Everything the template of the lists may show.
 *
 * @param lists those that count, in their order
 * @param removed those that can be had back
 * @param owned what they say of what the player has, each with where that is shown; empty while
 *     nobody knows what the player has
 */
record WishListsPage(List<Entry> lists, List<Removed> removed, List<Owned> owned) {

  /**
   * A list.
   *
   * @param figures how much is in it, in words
   * @param wrong that lines are not understood, in words, or empty
   * @param lines the first of those
   * @param more how many there are besides, in words, or empty
   * @param first whether no other one counts before it
   */
  record Entry(
      long id,
      String title,
      String description,
      String figures,
      String wrong,
      List<String> lines,
      String more,
      boolean first) {}

  /** A list that no longer counts. */
  record Removed(long id, String title, String when) {}

  /** What the lists say of things. */
  record Owned(String words, String search) {}
}
