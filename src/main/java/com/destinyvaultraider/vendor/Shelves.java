package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Category;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.VendorDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands over the goods of a vendor, in the order in which the vendor puts them out. */
final class Shelves {

  private final long hash;
  private final @Nullable VendorDefinition definition;
  private final Map<String, List<Integer>> goods = new LinkedHashMap<>();
  private final Map<Integer, String> names = new LinkedHashMap<>();

  /** Sorts the goods of an answer; what no category holds stands under a plain heading. */
  Shelves(Definitions definitions, long vendor, VendorResponse answer) {
    this.hash = vendor;
    this.definition = definitions.vendor(vendor);
    var sales = Answers.sales(answer);
    for (Category category : Answers.categories(answer)) {
      List<Integer> indexes = category.itemIndexes() == null ? List.of() : category.itemIndexes();
      indexes.stream()
          .filter(sales::containsKey)
          .forEach(index -> put(index, named(category.displayCategoryIndex())));
    }
    sales.keySet().stream()
        .filter(index -> !names.containsKey(index))
        .forEach(index -> put(index, Words.say("vendor.for-sale")));
  }

  /** The vendor's name. */
  String vendor() {
    return definition == null || definition.name().isEmpty()
        ? Words.say("vendor.nameless", Long.toString(hash))
        : definition.name();
  }

  /** What stands over one of the goods. */
  String over(int index) {
    return names.getOrDefault(index, "");
  }

  /** The indexes of the goods, by what stands over them. */
  Map<String, List<Integer>> goods() {
    return goods;
  }

  private void put(int index, String name) {
    if (names.putIfAbsent(index, name) == null) {
      goods.computeIfAbsent(name, _ -> new ArrayList<>()).add(index);
    }
  }

  private String named(int category) {
    return definition == null
            || category < 0
            || category >= definition.categories().size()
            || definition.categories().get(category).isEmpty()
        ? Words.say("vendor.for-sale")
        : definition.categories().get(category);
  }
}
