package com.destinyvaultraider.sandbox.world;

import java.util.List;

/** One thing that a vendor sells. */
public record Sale(
    int vendorItemIndex, int displayCategoryIndex, long itemHash, int quantity, List<Cost> costs) {

  /** A price in one currency. */
  public record Cost(long itemHash, int quantity) {}
}
