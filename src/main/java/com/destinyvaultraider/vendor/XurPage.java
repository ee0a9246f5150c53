package com.destinyvaultraider.vendor;

import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.language.Words;
import java.util.List;

/**
 * Everything Xûr's template may show.
 *
 * @param here whether he is in the system now
 * @param when one sentence: until when he stays, when he comes, or since when he is late
 * @param instant the same as ISO 8601, for the {@code time} element
 * @param trouble why nothing newer is known, and how old therefore what is shown; or empty
 */
record XurPage(
    boolean here, String when, String instant, String trouble, List<Category> categories) {

  /** The title of the page. */
  public String title() {
    return Words.say("vendor.xur");
  }

  /** What he sells under one heading. */
  record Category(String name, List<Offer> offers) {}

  /**
   * One thing that he sells.
   *
   * @param owned where the player has one already ("in the vault", "on your Hunter"), or empty
   */
  record Offer(Tile tile, List<Cost> costs, String owned) {}

  /**
   * A price in one currency.
   *
   * @param affordable whether the player has that much
   */
  record Cost(String name, String icon, String quantity, boolean affordable) {}
}
