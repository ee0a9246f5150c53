package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.manifest.Definitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A manifest and an account of a few lines each, for one test at a time. */
final class SmallManifest {

  static final long ITEM = 1000;
  static final String ID = "6917529000000000001";

  private final Map<String, Map<Long, String>> tables = new LinkedHashMap<>();
  private final List<String> components = new ArrayList<>();
  private final List<String> ofAccount = new ArrayList<>();
  private int state;

  SmallManifest() {
    tables.put("DestinyInventoryBucketDefinition", new LinkedHashMap<>());
    tables.put("DestinyInventoryItemDefinition", new LinkedHashMap<>());
  }

  /** Adds a definition; the table's name without what all of them have in common. */
  SmallManifest with(String table, long hash, String json) {
    tables
        .computeIfAbsent("Destiny" + table + "Definition", _ -> new LinkedHashMap<>())
        .put(hash, json);
    return this;
  }

  /** The item that the account owns. */
  SmallManifest item(String json) {
    return with("InventoryItem", ITEM, json);
  }

  /** A plug: its name, its category, and more fields of its definition. */
  SmallManifest plug(long hash, String name, String category, String more) {
    return with(
        "InventoryItem",
        hash,
        """
        {"displayProperties":{"name":"%s"},"itemType":19,
         "plug":{"plugCategoryIdentifier":"%s"}%s}
        """
            .formatted(name, category, more.isEmpty() ? "" : "," + more));
  }

  /** A part that adds to one stat. */
  SmallManifest part(long hash, String category, long stat, int value) {
    return plug(
        hash,
        "Part " + hash,
        category,
        """
        "investmentStats":[{"statTypeHash":%d,"value":%d}]\
        """
            .formatted(stat, value));
  }

  /** What the profile tells of the one instance: a component's name and its value. */
  SmallManifest told(String component, String json) {
    components.add("\"%s\":{\"data\":{\"%s\":%s}}".formatted(component, ID, json));
    return this;
  }

  /** What the profile tells of the account: a component's name and its value. */
  SmallManifest toldOfAccount(String component, String json) {
    ofAccount.add(",\"%s\":{\"data\":%s}".formatted(component, json));
    return this;
  }

  /** What is in the sockets of the instance; 0 for nothing. */
  SmallManifest sockets(long... plugs) {
    List<String> sockets = new ArrayList<>();
    for (long plug : plugs) {
      sockets.add(
          plug == 0
              ? "{\"isEnabled\":false,\"isVisible\":false}"
              : "{\"plugHash\":%d,\"isEnabled\":true,\"isVisible\":true}".formatted(plug));
    }
    return told("sockets", "{\"sockets\":[" + String.join(",", sockets) + "]}");
  }

  SmallManifest state(int newState) {
    state = newState;
    return this;
  }

  /** The account with its one item, wrapped up. */
  Picture picture(Path directory) {
    return picture(definitions(directory));
  }

  /** The account as another answer tells it, by definitions that were read before. */
  Picture picture(Definitions definitions) {
    String profile =
        """
        {"Response":{"characters":{"data":{"1":{"characterId":"1"}}},
         "characterInventories":{"data":{}},"characterEquipment":{"data":{}},
         "profileInventory":{"data":{"items":[{"itemHash":%d,"itemInstanceId":"%s",
           "bucketHash":138197802,"state":%d}]}},
         "itemComponents":{%s}%s},"ErrorCode":1}
        """
            .formatted(ITEM, ID, state, String.join(",", components), String.join("", ofAccount));
    return PictureAssembly.assemble(
        new Membership(3, 1),
        ProfileReader.read(profile.getBytes(StandardCharsets.UTF_8)),
        definitions,
        Instant.EPOCH);
  }

  /** The item in full. */
  ItemDetail detail(Path directory) {
    return new Details().of(picture(directory)).getFirst();
  }

  /** What the manifest says. */
  Definitions definitions(Path directory) {
    try {
      return read(Files.createTempFile(directory, "small", ".content"));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private Definitions read(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, Map<Long, String>> table : tables.entrySet()) {
        statement.execute("create table " + table.getKey() + " (id integer primary key, json)");
        String insert = "insert into " + table.getKey() + " values (?, ?)";
        try (PreparedStatement row = connection.prepareStatement(insert)) {
          for (Map.Entry<Long, String> definition : table.getValue().entrySet()) {
            row.setInt(1, definition.getKey().intValue());
            row.setBytes(2, definition.getValue().getBytes(StandardCharsets.UTF_8));
            row.executeUpdate();
          }
        }
      }
    } catch (SQLException ex) {
      throw new IllegalStateException(ex);
    }
    return Definitions.read("small", file);
  }
}
