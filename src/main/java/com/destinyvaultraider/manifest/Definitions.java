package com.destinyvaultraider.manifest;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of the definitions, immutable: whoever holds it sees one consistent manifest for as
 * long as they hold it, also while a newer one is switched in.
 */
public final class Definitions {

  private static final Logger LOG = LoggerFactory.getLogger(Definitions.class);
  private static final JsonMapper JSON = new JsonMapper();

  private final String version;
  private final ItemTable items;
  private final SmallTables small;
  private final @Nullable ContentFile content;
  private final Trouble trouble;
  private final Map<Long, BucketDefinition> buckets = new HashMap<>();
  private final Map<Integer, DamageTypeDefinition> damageTypes = new HashMap<>();
  private final Map<Long, VendorDefinition> vendors = new HashMap<>();

  Definitions(
      String version, IndexFile.Contents index, @Nullable ContentFile content, Trouble trouble) {
    this.version = version;
    this.items = index.items();
    this.small = index.small();
    this.content = content;
    this.trouble = trouble;
    small.buckets().forEach(bucket -> buckets.put(bucket.hash(), bucket));
    small.damageTypes().forEach(type -> damageTypes.put(type.enumValue(), type));
    small.vendors().forEach(vendor -> vendors.put(vendor.hash(), vendor));
  }

  /** Hears of what these definitions cannot answer. */
  interface Trouble {

    /** For definitions that nobody looks after. */
    Trouble IGNORED = () -> {};

    /** A hash is unknown or the file cannot be read: a newer version or a whole file may help. */
    void isThere();
  }

  /** Reads a manifest file (Bungie's SQLite, unzipped) at once, without an index beside it. */
  public static Definitions read(String version, Path content) {
    ContentFile file = new ContentFile(content);
    return new Definitions(version, new IndexBuilder(file).build(), file, Trouble.IGNORED);
  }

  /** Definitions of just these items and buckets, without a file behind them. */
  public static Definitions of(
      Collection<ItemDefinition> items, Collection<BucketDefinition> buckets) {
    IndexFile.Contents index =
        new IndexFile.Contents(ItemTable.of(items), SmallTables.of(List.copyOf(buckets)));
    return new Definitions("none", index, null, Trouble.IGNORED);
  }

  /** The version string of {@code GetDestinyManifest}. */
  public String version() {
    return version;
  }

  /** How many items there are. */
  public int size() {
    return items.size();
  }

  /** The item with this hash (unsigned), or a named placeholder where the manifest lacks it. */
  public ItemDefinition item(long hash) {
    ItemDefinition item = items.find(hash);
    if (item == null) {
      trouble.isThere();
      return ItemDefinition.placeholder(hash);
    }
    return item;
  }

  /** Whether there is an item with this hash (unsigned). */
  public boolean knows(long hash) {
    return items.find(hash) != null;
  }

  /** Every item there is, in no order that means anything. */
  public Iterable<ItemDefinition> items() {
    return items;
  }

  /** The bucket with this hash, or a nameless one that holds nothing. */
  public BucketDefinition bucket(long hash) {
    BucketDefinition bucket = buckets.get(hash);
    return bucket == null
        ? new BucketDefinition(hash, "", 0, 0, 0, 0, Integer.MAX_VALUE, false)
        : bucket;
  }

  /** All buckets in the order that players know. */
  public List<BucketDefinition> buckets() {
    return small.buckets();
  }

  /** The class's name for a character of this gender, such as "Warlock". */
  public String className(long classHash, long genderHash) {
    NamedByGender names = small.classes().get(classHash);
    if (names == null) {
      return "Guardian";
    }
    return firstOf(names.byGender().getOrDefault(genderHash, ""), names.name());
  }

  /**
   * The race's name, such as "Awoken"; the one for the gender, such as "Awoken Male", only where
   * there is no other.
   */
  public String raceName(long raceHash, long genderHash) {
    NamedByGender names = small.races().get(raceHash);
    return names == null
        ? ""
        : firstOf(names.name(), names.byGender().getOrDefault(genderHash, ""));
  }

  /** The gender's name as the game shows it. */
  public String genderName(long genderHash) {
    return small.genders().getOrDefault(genderHash, "");
  }

  /** The element with this DamageType number, or null for none. */
  public @Nullable DamageTypeDefinition damageType(int enumValue) {
    return damageTypes.get(enumValue);
  }

  /** The vendor with this hash (unsigned), or null where the manifest lacks it. */
  public @Nullable VendorDefinition vendor(long hash) {
    return vendors.get(hash);
  }

  /**
   * The whole definition, read from the manifest file.
   *
   * @param table the definition's type as Bungie names it, {@code DestinyInventoryItemDefinition}
   */
  public Optional<JsonNode> definition(String table, long hash) {
    if (content == null) {
      return Optional.empty();
    }
    try {
      byte[] json = content.find(table, hash);
      return json == null ? Optional.empty() : Optional.of(JSON.readTree(json));
    } catch (SQLException | JacksonException ex) {
      LOG.warn("the manifest file of version {} cannot be read: {}", version, ex.getMessage());
      trouble.isThere();
      return Optional.empty();
    }
  }

  /** Whether the file behind these definitions could not be read at some time. */
  boolean contentFailed() {
    return content != null && content.hasFailed();
  }

  /** Lets go of the file's connections. */
  void close() {
    if (content != null) {
      content.close();
    }
  }

  private static String firstOf(String preferred, String other) {
    return preferred.isEmpty() ? other : preferred;
  }
}
