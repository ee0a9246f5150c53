package com.destinyvaultraider.wishlist;

import java.util.List;

/**
 * What a text was found to say.
 *
 * @param title what the list calls itself, or empty
 * @param description what it says of itself, or empty
 * @param doubles how many rolls stood there before
 * @param wrong how many lines are not understood
 * @param misread the first of those
 */
record Reading(
    String title,
    String description,
    WishList list,
    int doubles,
    int wrong,
    List<Misread> misread) {

  /** Why a line is not understood. */
  enum Why {
    /** It is neither a roll nor anything else that stands in lists. */
    NO_ROLL("wishlist.why-no-roll"),
    /** There is no item, or its number is none of the game's. */
    NO_ITEM("wishlist.why-no-item"),
    /** A perk is not a number of the game's. */
    NO_PERK("wishlist.why-no-perk"),
    /** There is no room for more rolls. */
    TOO_MANY("wishlist.why-too-many");

    private final String key;

    Why(String key) {
      this.key = key;
    }

    /** The key of the words for it. */
    String key() {
      return key;
    }
  }

  /**
   * A line that is not understood.
   *
   * @param line its number, from one
   * @param text how it begins
   */
  record Misread(int line, Why why, String text) {}
}
