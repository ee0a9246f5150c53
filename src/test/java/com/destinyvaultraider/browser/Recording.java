package com.destinyvaultraider.browser;

import com.destinyvaultraider.TestFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a recorded profile and manifest say, read without any code of the application. */
final class Recording {

  static final String MANIFEST = "../shared/data/world_sql_content_2026-06-29_en.zip";

  private static final long VAULT = 138197802L;
  private static final long POSTMASTER = 215593132L;

  private final String name;
  private final JsonNode profile;

  Recording(String name) {
    this.name = name;
    Path file = Path.of("../shared/data/profile-%s.json".formatted(name));
    this.profile =
        Files.exists(file)
            ? new JsonMapper().readTree(file.toFile()).path("Response")
            : new JsonMapper().createObjectNode();
  }

  String name() {
    return name;
  }

  String membershipId() {
    return characters().iterator().next().path("membershipId").asString();
  }

  Set<String> characterIds() {
    return Set.copyOf(characters().propertyNames());
  }

  private JsonNode characters() {
    return profile.path("characters").path("data");
  }

  /** How many rows lie in the vault, by the bucket where the manifest says that they belong. */
  Map<Long, Integer> vaultRowsPerBucket() {
    Map<Long, Integer> counts = new TreeMap<>();
    stream(profile.path("profileInventory").path("data").path("items"))
        .filter(row -> row.path("bucketHash").asLong() == VAULT)
        .forEach(row -> counts.merge(bucketOf(row.path("itemHash").asLong()), 1, Integer::sum));
    return counts;
  }

  /** How many rows a character wears and carries, by bucket, where the bucket has a name. */
  Map<Long, Integer> heldRowsPerBucket(String character) {
    Map<Long, Integer> counts = new TreeMap<>();
    Stream.of("characterEquipment", "characterInventories")
        .flatMap(part -> stream(profile.path(part).path("data").path(character).path("items")))
        .map(row -> row.path("bucketHash").asLong())
        .filter(bucket -> bucket == POSTMASTER || isShown(bucket))
        .forEach(bucket -> counts.merge(bucket, 1, Integer::sum));
    return counts;
  }

  /** Whether this is the item's name; true for a hash that the manifest lacks. */
  boolean isNamed(String hash, String shown) {
    JsonNode item = definition("DestinyInventoryItemDefinition", Long.parseLong(hash));
    String expected = item.path("displayProperties").path("name").asString("");
    return item.isEmpty() || expected.isEmpty() || expected.equals(shown);
  }

  private long bucketOf(long hash) {
    return definition("DestinyInventoryItemDefinition", hash)
        .path("inventory")
        .path("bucketTypeHash")
        .asLong(0);
  }

  private boolean isShown(long bucket) {
    return !definition("DestinyInventoryBucketDefinition", bucket)
        .path("displayProperties")
        .path("name")
        .asString("")
        .isEmpty();
  }

  private static JsonNode definition(String table, long hash) {
    try (PreparedStatement query =
        Unzipped.MANIFEST.prepareStatement("select json from " + table + " where id = ?")) {
      query.setInt(1, (int) hash);
      ResultSet row = query.executeQuery();
      return new JsonMapper().readTree(row.next() ? row.getString(1) : "{}");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** The manifest file, unzipped once for the run. */
  private static final class Unzipped {

    static final Connection MANIFEST = open();

    private static Connection open() {
      Path file = TestFolder.of("recorded-manifest.content");
      try (InputStream zipped = Files.newInputStream(Path.of(Recording.MANIFEST));
          ZipInputStream zip = new ZipInputStream(zipped)) {
        zip.getNextEntry();
        Files.createDirectories(file.getParent());
        Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
        return DriverManager.getConnection("jdbc:sqlite:" + file);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
