package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.manifest.ItemDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One thing for sale.
 *
 * @param index the {@code vendorItemIndex}
 * @param detail what is told of just this one, or null where nothing is
 */
record Good(int index, Sale sale, ItemDefinition definition, @Nullable ItemDetail detail) {

  private static final int OWNED = 128;
  private static final int ALREADY_OWNED = 4096;

  int quantity() {
    return sale.quantity() == null ? 1 : sale.quantity();
  }

  /** Whether Bungie says that the player has it: in the collections, or else where. */
  boolean isCollected() {
    return is(sale.augments(), OWNED) || is(sale.saleStatus(), ALREADY_OWNED);
  }

  private static boolean is(@Nullable Integer flags, int flag) {
    return flags != null && (flags & flag) != 0;
  }
}
