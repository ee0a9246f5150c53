package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.VendorResponse.Categories;
import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.bungie.VendorResponse.Vendor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code GetVendors} that is used, as it comes over the wire. Who is there is among the
 * vendors; sales and categories may also be told of those who are not.
 */
public record VendorsResponse(
    @Nullable Component<Groups> vendorGroups,
    @Nullable Component<Map<Long, Vendor>> vendors,
    @Nullable Component<Map<Long, Categories>> categories,
    @Nullable Component<Map<Long, Sales>> sales) {

  /** The vendors as the game groups them. */
  public record Groups(@Nullable List<Group> groups) {}

  /** Some vendors that belong together. */
  public record Group(long vendorGroupHash, @Nullable List<Long> vendorHashes) {}

  /** What one vendor sells, by the {@code vendorItemIndex}. */
  public record Sales(@Nullable Map<Integer, Sale> saleItems) {}
}
