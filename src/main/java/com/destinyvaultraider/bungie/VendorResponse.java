package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of {@code GetVendor} that is used, as it comes over the wire. */
public record VendorResponse(
    ProfileResponse.@Nullable Component<Vendor> vendor,
    ProfileResponse.@Nullable Component<Categories> categories,
    ProfileResponse.@Nullable Component<Map<Integer, Sale>> sales) {

  /** The vendor as it stands now. */
  public record Vendor(@Nullable Instant nextRefreshDate, @Nullable Boolean enabled) {}

  /** The categories that hold something. */
  public record Categories(@Nullable List<Category> categories) {}

  /** A display category with the indexes of its sales. */
  public record Category(int displayCategoryIndex, @Nullable List<Integer> itemIndexes) {}

  /** One thing for sale; quantity and costs in items. */
  public record Sale(long itemHash, @Nullable Integer quantity, @Nullable List<Cost> costs) {}

  /** A price in one currency. */
  public record Cost(long itemHash, int quantity) {}
}
