package com.destinyvaultraider.manifest;

import java.util.List;
import java.util.Map;

/**
 * The definitions of which there are few, all kept as objects.
 *
 * @param buckets in the order of {@link BucketDefinition#order()}
 * @param genders names by hash
 */
record SmallTables(
    List<BucketDefinition> buckets,
    Map<Long, NamedByGender> classes,
    Map<Long, NamedByGender> races,
    Map<Long, String> genders,
    List<DamageTypeDefinition> damageTypes,
    List<VendorDefinition> vendors) {

  SmallTables {
    buckets = List.copyOf(buckets);
  }

  static SmallTables of(List<BucketDefinition> buckets) {
    return new SmallTables(buckets, Map.of(), Map.of(), Map.of(), List.of(), List.of());
  }
}
