package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Categories;
import com.destinyvaultraider.bungie.VendorResponse.Category;
import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.bungie.VendorResponse.Vendor;
import com.destinyvaultraider.bungie.VendorsResponse;
import com.destinyvaultraider.bungie.VendorsResponse.Group;
import com.destinyvaultraider.bungie.VendorsResponse.Groups;
import com.destinyvaultraider.bungie.VendorsResponse.Sales;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads Bungie's answers about vendors, of which any part may be missing. */
final class Answers {

  /** What Bungie writes for never. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private Answers() {}

  /** When the vendor's goods change, or null where that is not told or never. */
  static @Nullable Instant refresh(VendorResponse answer) {
    Component<Vendor> vendor = answer.vendor();
    return vendor == null || vendor.data() == null ? null : refresh(vendor.data());
  }

  static @Nullable Instant refresh(Vendor vendor) {
    Instant refresh = vendor.nextRefreshDate();
    return refresh == null || refresh.isAfter(NEVER) ? null : refresh;
  }

  /** What is for sale, by its index. */
  static Map<Integer, Sale> sales(VendorResponse answer) {
    return new TreeMap<>(dataOr(answer.sales(), Map.of()));
  }

  static List<Category> categories(VendorResponse answer) {
    return orNone(dataOr(answer.categories(), new Categories(null)).categories());
  }

  /** The vendors that are there, as far as the game shows them among all others. */
  static Set<Long> present(VendorsResponse answer) {
    Map<Long, Vendor> vendors = dataOr(answer.vendors(), Map.of());
    Set<Long> grouped = new LinkedHashSet<>();
    for (Group group : orNone(dataOr(answer.vendorGroups(), new Groups(null)).groups())) {
      grouped.addAll(orNone(group.vendorHashes()));
    }
    Set<Long> present = new LinkedHashSet<>(vendors.keySet());
    if (!grouped.isEmpty()) {
      present.retainAll(grouped);
    }
    return present;
  }

  /** What is told of one vendor among all, as if it alone had been asked for. */
  static VendorResponse one(VendorsResponse answer, long vendor) {
    Vendor sheet = dataOr(answer.vendors(), Map.of()).get(vendor);
    Categories categories = dataOr(answer.categories(), Map.of()).get(vendor);
    Sales sales = dataOr(answer.sales(), Map.of()).get(vendor);
    return new VendorResponse(
        sheet == null ? null : new Component<>(sheet),
        categories == null ? null : new Component<>(categories),
        sales == null || sales.saleItems() == null ? null : new Component<>(sales.saleItems()),
        null);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <T> T dataOr(@Nullable Component<T> component, T fallback) {
    return component == null || component.data() == null ? fallback : component.data();
  }
}
