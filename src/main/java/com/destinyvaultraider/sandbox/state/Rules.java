package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules out of the manifest, each when it is first needed. */
@Component
@Sandboxed
public class Rules implements AutoCloseable {

  private final SandboxContent content;
  private final JsonMapper json;
  private final Map<Long, Optional<ItemRule>> items = new ConcurrentHashMap<>();
  private final Map<Long, BucketRule> buckets = new ConcurrentHashMap<>();
  private @Nullable Connection connection;

  Rules(SandboxContent content, JsonMapper json) {
    this.content = content;
    this.json = json;
  }

  Optional<ItemRule> item(long hash) {
    return items.computeIfAbsent(
        hash, missing -> definition("DestinyInventoryItemDefinition", missing).map(ItemRule::of));
  }

  BucketRule bucket(long hash) {
    return buckets.computeIfAbsent(
        hash,
        missing ->
            definition("DestinyInventoryBucketDefinition", missing)
                .map(BucketRule::of)
                .orElseGet(() -> BucketRule.unknown(missing)));
  }

  /** Where an item belongs: by its definition, or where it sits when the manifest is silent. */
  public long ownBucket(Item item) {
    long declared = item(item.hash()).map(ItemRule::bucket).orElse(0L);
    if (declared != 0
        && !(item.place() instanceof Place.Bag || item.place() instanceof Place.Worn)) {
      return declared;
    }
    return item.bucket() == Buckets.VAULT || item.bucket() == Buckets.POSTMASTER
        ? 0
        : item.bucket();
  }

  /** Whether the manifest knows a definition. */
  public boolean knows(long hash) {
    return item(hash).isPresent();
  }

  private synchronized Optional<JsonNode> definition(String table, long hash) {
    // The table's name is one of two constants above.
    try (PreparedStatement query =
        open().prepareStatement("select json from " + table + " where id = ?")) {
      query.setInt(1, (int) hash);
      try (ResultSet found = query.executeQuery()) {
        return found.next()
            ? Optional.of(json.readTree(found.getString(1).getBytes(StandardCharsets.UTF_8)))
            : Optional.empty();
      }
    } catch (SQLException problem) {
      throw new IllegalStateException("The manifest cannot be read", problem);
    }
  }

  private Connection open() throws SQLException {
    Connection open = connection;
    if (open == null) {
      Path database = content.manifest().database();
      SQLiteConfig config = new SQLiteConfig();
      config.setReadOnly(true);
      config.setOpenMode(SQLiteOpenMode.OPEN_URI);
      open = config.createConnection("jdbc:sqlite:" + database.toUri() + "?immutable=1");
      connection = open;
    }
    return open;
  }

  @Override
  public synchronized void close() throws SQLException {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}
