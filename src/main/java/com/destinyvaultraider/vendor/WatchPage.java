package com.destinyvaultraider.vendor;

import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.language.Words;
import java.util.List;

/**
 * Everything the page of what a player waits for may show.
 *
 * @param trouble why it is not known who sells what now, or how old that is; or empty
 * @param named what was looked for by name, or empty
 * @param found what is called so
 * @param answer what came of looking for it, in words, or empty
 */
record WatchPage(
    String trouble, List<Watched> watched, String named, List<Found> found, String answer) {

  /** The title of the page. */
  public String title() {
    return Words.say("vendor.watch-list");
  }

  /**
   * Something that is waited for.
   *
   * @param rolled whether it can be waited for with certain perks
   * @param only those that it must have, in words, or empty
   * @param sellers who sells it now
   */
  record Watched(Tile tile, boolean rolled, String only, List<Seller> sellers) {}

  /** Somebody who sells it, and until when. */
  record Seller(String name, String address, Countdown until) {}

  /** Something that can be waited for. */
  record Found(Tile tile, boolean watched) {}
}
