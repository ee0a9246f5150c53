package com.destinyvaultraider.vendor;

import com.destinyvaultraider.inventory.Tile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one vendor may show.
 *
 * @param head who it is
 * @param characterName whose vendor it is
 * @param trouble why nothing newer is known, or empty
 * @param unknown whether nothing is known: because of the trouble, or the vendor is not there
 * @param missingOnly whether only what the player does not have is shown
 * @param other the address with all goods, or with only what is missing
 * @param back the address of all vendors
 */
record VendorPage(
    Head head,
    String characterName,
    String trouble,
    boolean unknown,
    boolean missingOnly,
    String other,
    String back,
    List<Category> categories) {

  /** The title of the page. */
  public String title() {
    return head.name();
  }

  /**
   * Who a vendor is, and how the player stands with it.
   *
   * @param icon a picture, or null where there is none
   * @param refresh when its goods change, in words, or empty
   * @param countdown how long that is from now, where it is not past
   * @param instant the same as ISO 8601, or empty
   */
  record Head(
      String address,
      String name,
      String subtitle,
      @Nullable String icon,
      String refresh,
      Countdown countdown,
      String instant,
      @Nullable Rank rank) {}

  /**
   * The reputation with a vendor.
   *
   * @param maximum what it takes to the next rank, or 0 where there is none
   */
  record Rank(String words, int progress, int maximum) {}

  /**
   * A vendor among the others.
   *
   * @param count how many goods, in words
   * @param tiles the first of them
   * @param more how many others, in words, or empty
   */
  record Stand(Head head, String count, List<Ware> tiles, String more) {}

  /** One of the goods at a glance. */
  record Ware(Tile tile, boolean had, boolean watched) {}
}
