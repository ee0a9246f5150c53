package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The part of {@code GetVendor} that is used, as it comes over the wire.
 *
 * @param sales by the {@code vendorItemIndex}
 * @param itemComponents what is told of the goods, each by its {@code vendorItemIndex}
 */
public record VendorResponse(
    @Nullable Component<Vendor> vendor,
    @Nullable Component<Categories> categories,
    @Nullable Component<Map<Integer, Sale>> sales,
    @JsonDeserialize(using = ItemComponentsDeserializer.class)
        @Nullable ItemComponents itemComponents) {

  /** The vendor as it stands now. */
  public record Vendor(
      @Nullable Instant nextRefreshDate,
      @Nullable Boolean enabled,
      @Nullable Progression progression) {}

  /**
   * The reputation that a character has with a vendor.
   *
   * @param levelCap the highest rank, or -1
   * @param nextLevelAt what it takes from one rank to the next, or 0 at the end
   */
  public record Progression(int level, int levelCap, int progressToNextLevel, int nextLevelAt) {}

  /** The categories that hold something. */
  public record Categories(@Nullable List<Category> categories) {}

  /** A display category with the indexes of its sales. */
  public record Category(int displayCategoryIndex, @Nullable List<Integer> itemIndexes) {}

  /**
   * One thing for sale; quantity and costs in items.
   *
   * @param saleStatus the VendorItemStatus flags: why it cannot be bought
   * @param augments the DestinyVendorItemState flags, 128 for what is owned already
   */
  public record Sale(
      long itemHash,
      @Nullable Integer quantity,
      @Nullable Integer saleStatus,
      @Nullable Integer augments,
      @Nullable List<Cost> costs) {}

  /** A price in one currency. */
  public record Cost(long itemHash, int quantity) {}
}
