package com.destinyvaultraider.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of the vendors of the table, but for Xûr's, which stands among the facts. */
final class VendorDefinitions {

  private static final String ICONS = "/common/destiny2_content/icons/vendor_";
  private static final int FIRST_INDEX = 100;

  private VendorDefinitions() {}

  static Map<Long, String> of(Catalogue catalogue, Sockets sockets) {
    Map<Long, String> rows = new TreeMap<>();
    for (Vendor vendor : new Vendors(catalogue, sockets).all()) {
      if (!vendor.comesAndGoes()) {
        rows.put(vendor.hash(), definition(vendor, FIRST_INDEX + rows.size()).toString());
      }
    }
    return rows;
  }

  private static ObjectNode definition(Vendor vendor, int index) {
    ObjectNode definition = JsonNodeFactory.instance.objectNode();
    ObjectNode display = definition.putObject("displayProperties");
    String icon = ICONS + vendor.hash() + ".png";
    display.put("largeIcon", ICONS + vendor.hash() + "_large.png");
    display.put("subtitle", vendor.subtitle()).put("originalIcon", icon);
    display.put("smallTransparentIcon", icon).put("mapIcon", icon);
    display.put("largeTransparentIcon", icon).put("description", "");
    display.put("name", vendor.name()).put("icon", icon).put("hasIcon", true);
    display.putArray("requirementsDisplay");
    definition.put("vendorProgressionType", vendor.progression() == 0 ? 0 : 1);
    definition.put("buyString", "").put("sellString", "").put("displayItemHash", 0);
    definition.put("inhibitBuying", false).put("inhibitSelling", true).put("factionHash", 0);
    definition.put("vendorIdentifier", vendor.identifier());
    definition.put("enabled", true).put("visible", true).put("consolidateCategories", false);
    categories(definition.putArray("displayCategories"), vendor.categories());
    definition.put("returnWithVendorRequest", true);
    for (String none : List.of("itemList", "categories", "acceptedItems", "groups")) {
      definition.putArray(none);
    }
    definition.put("hash", vendor.hash()).put("index", index);
    return definition.put("redacted", false).put("blacklisted", false);
  }

  private static void categories(ArrayNode rows, List<String> names) {
    for (String name : names) {
      ObjectNode row = rows.addObject().put("index", rows.size() - 1);
      row.put("identifier", "category_" + rows.size());
      row.put("displayCategoryHash", Hashes.of("vendor." + name));
      row.putObject("displayProperties")
          .put("description", "")
          .put("name", name)
          .put("hasIcon", false);
      row.put("displayInBanner", false).put("sortOrder", 0);
    }
  }
}
