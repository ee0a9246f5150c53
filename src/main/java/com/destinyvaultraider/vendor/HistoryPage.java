package com.destinyvaultraider.vendor;

import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of what Xûr has sold may show.
 *
 * @param weeks the newest first
 * @param older the address of weeks before these, or null
 * @param newer the address of weeks after these, or null
 */
record HistoryPage(List<SoldWeek> weeks, @Nullable String older, @Nullable String newer) {

  /** The title of the page. */
  public String title() {
    return Words.say("vendor.history");
  }

  /** What he had in one week. */
  record SoldWeek(String name, String instant, List<Sold> sold) {}

  /**
   * One thing that he has sold.
   *
   * @param times in how many weeks, in words
   * @param perks what it was rolled with, in words, or empty
   * @param total the sum of its stats in words, or empty
   */
  record Sold(Tile tile, boolean had, String times, String costs, String perks, String total) {}
}
