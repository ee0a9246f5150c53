package com.destinyvaultraider.manifest;

import com.destinyvaultraider.manifest.RawDefinitions.RawBucket;
import com.destinyvaultraider.manifest.RawDefinitions.RawClass;
import com.destinyvaultraider.manifest.RawDefinitions.RawDamageType;
import com.destinyvaultraider.manifest.RawDefinitions.RawItem;
import com.destinyvaultraider.manifest.RawDefinitions.RawNamed;
import com.destinyvaultraider.manifest.RawDefinitions.RawRace;
import com.destinyvaultraider.manifest.RawDefinitions.RawVendor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads from a manifest file what goes into the compact index. */
final class IndexBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexBuilder.class);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What a player equips comes first, then other gear, currencies, and what the game hides. */
  private static final List<Integer> CATEGORY_ORDER = List.of(3, 1, 2, 0, 4);

  private final ContentFile content;

  IndexBuilder(ContentFile content) {
    this.content = content;
  }

  /**
   * Reads everything.
   *
   * @throws ManifestDamaged if the file is no manifest
   */
  IndexFile.Contents build() {
    try {
      List<ItemDefinition> items =
          new ArrayList<>(
              read("DestinyInventoryItemDefinition", RawItem.class, (hash, raw) -> raw.toItem(hash))
                  .values());
      if (items.isEmpty()) {
        throw new ManifestDamaged("the manifest has no items");
      }
      return new IndexFile.Contents(ItemTable.of(items), small());
    } catch (SQLException ex) {
      throw new ManifestDamaged("the manifest cannot be read", ex);
    }
  }

  private SmallTables small() throws SQLException {
    return new SmallTables(
        buckets(),
        read("DestinyClassDefinition", RawClass.class, (hash, raw) -> raw.toNames()),
        read("DestinyRaceDefinition", RawRace.class, (hash, raw) -> raw.toNames()),
        read("DestinyGenderDefinition", RawNamed.class, (hash, raw) -> raw.name()),
        List.copyOf(
            read(
                    "DestinyDamageTypeDefinition",
                    RawDamageType.class,
                    (hash, raw) -> raw.toDamageType())
                .values()),
        List.copyOf(
            read("DestinyVendorDefinition", RawVendor.class, (hash, raw) -> raw.toVendor(hash))
                .values()));
  }

  private List<BucketDefinition> buckets() throws SQLException {
    List<Map.Entry<Long, RawBucket>> raw =
        new ArrayList<>(
            read("DestinyInventoryBucketDefinition", RawBucket.class, (hash, bucket) -> bucket)
                .entrySet());
    raw.sort(
        Map.Entry.comparingByValue(
            Comparator.comparingInt((RawBucket bucket) -> rank(bucket.category()))
                .thenComparingInt(RawBucket::bucketOrder)
                .thenComparingInt(RawBucket::index)));

    List<BucketDefinition> buckets = new ArrayList<>();
    for (Map.Entry<Long, RawBucket> entry : raw) {
      buckets.add(entry.getValue().toBucket(entry.getKey(), buckets.size()));
    }
    return buckets;
  }

  private static int rank(int category) {
    int rank = CATEGORY_ORDER.indexOf(category);
    return rank < 0 ? CATEGORY_ORDER.size() : rank;
  }

  private <R, T> Map<Long, T> read(String table, Class<R> type, BiFunction<Long, R, T> convert)
      throws SQLException {
    ObjectReader reader = JSON.readerFor(type);
    Map<Long, T> definitions = new LinkedHashMap<>();
    content.forEach(
        table,
        (hash, json) -> {
          try {
            @Nullable R raw = reader.readValue(json);
            if (raw == null) {
              LOG.warn("{} {} is empty and left out", table, hash);
            } else {
              definitions.put(hash, convert.apply(hash, raw));
            }
          } catch (JacksonException ex) {
            LOG.warn("{} {} is not understood and left out: {}", table, hash, ex.getMessage());
          }
        });
    return definitions;
  }
}
