package com.destinyvaultraider.sandbox.world;

import static com.destinyvaultraider.sandbox.world.DefinitionParts.finished;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The manifest as a SQLite file in Bungie's form: a table for each type of definition, the hash as
 * a signed key, the definition as JSON.
 */
final class ManifestFile {

  private static final String ITEMS = "DestinyInventoryItemDefinition";
  private static final String OBJECTIVES = "DestinyObjectiveDefinition";
  private static final String PERKS = "DestinySandboxPerkDefinition";
  private static final String PLUG_SETS = "DestinyPlugSetDefinition";
  private static final String STAT_GROUPS = "DestinyStatGroupDefinition";
  private static final String ITEM_SETS = "DestinyEquipableItemSetDefinition";

  private static final int[] SET_STEPS = {2, 4};

  private final JsonMapper json = new JsonMapper();
  private final Catalogue catalogue;
  private final Sockets sockets;
  private final Glossary glossary;

  ManifestFile(Catalogue catalogue, Sockets sockets, Glossary glossary) {
    this.catalogue = catalogue;
    this.sockets = sockets;
    this.glossary = glossary;
  }

  /** Writes the file anew, whatever was there. */
  void write(Path target) {
    try {
      Files.deleteIfExists(target);
      try (Connection connection =
          DriverManager.getConnection("jdbc:sqlite:" + target.toAbsolutePath())) {
        // A file that nobody reads before it is complete needs no journal.
        execute(connection, "PRAGMA journal_mode = OFF");
        execute(connection, "PRAGMA synchronous = OFF");
        connection.setAutoCommit(false);
        writeTable(connection);
        writeItems(connection);
        insertAll(connection, MilestoneDefinitions.tables());
        insertAll(connection, Season.tables());
        insertAll(connection, Playlist.tables());
        connection.commit();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (SQLException unwritable) {
      throw new IllegalStateException("cannot write the manifest to " + target, unwritable);
    }
  }

  /** The small tables stand in a resource: a table's name, then its rows, indented. */
  private void writeTable(Connection connection) throws SQLException {
    String table = "";
    for (String line : Catalogue.lines("definitions.tsv")) {
      if (!line.startsWith("\t")) {
        table = line;
        execute(
            connection, "CREATE TABLE " + table + " (id INTEGER PRIMARY KEY NOT NULL, json BLOB)");
      } else {
        String[] column = line.split("\t", 3);
        insert(connection, table, Map.of(Long.parseLong(column[1]), column[2]));
      }
    }
    execute(
        connection,
        "CREATE TABLE DestinyHistoricalStatsDefinition (key TEXT PRIMARY KEY NOT NULL, json BLOB)");
  }

  private void writeItems(Connection connection) throws SQLException {
    ItemDefinitions definitions = new ItemDefinitions(json, sockets);
    Map<Long, String> items = new TreeMap<>();
    Map<Long, String> objectives = new TreeMap<>();
    Map<Long, String> perks = new TreeMap<>();
    Map<String, ArrayNode> sets = new TreeMap<>();
    for (Item item : catalogue.items()) {
      items.put(item.hash(), definitions.of(item, items.size()).toString());
      for (Objectives.Objective each : Objectives.of(item)) {
        objectives.put(each.hash(), objective(each, objectives.size()));
      }
      if (item.itemType() == Item.PLUG) {
        perks.put(ItemDefinitions.perk(item), perk(item, perks.size()));
      }
      if (item.isArmor() && !item.extra().isEmpty()) {
        sets.computeIfAbsent(item.extra(), name -> json.createArrayNode()).add(item.hash());
      }
    }
    insert(connection, ITEMS, items);
    Triumphs triumphs = new Triumphs(catalogue);
    for (Objectives.Objective each : triumphs.objectives()) {
      objectives.put(each.hash(), objective(each, objectives.size()));
    }
    insert(connection, OBJECTIVES, objectives);
    insert(connection, PERKS, perks);
    insert(connection, STAT_GROUPS, StatGroups.of(catalogue, json));
    insert(connection, PLUG_SETS, plugSets());
    insert(connection, ITEM_SETS, itemSets(sets));
    insert(connection, PERKS, setPerks(sets.keySet()));
    Catalysts catalysts = new Catalysts(catalogue);
    insert(connection, "DestinyVendorDefinition", VendorDefinitions.of(catalogue, sockets));
    insert(connection, "DestinyRecordDefinition", catalysts.records());
    insert(connection, "DestinyRecordDefinition", triumphs.records());
    insert(connection, "DestinyPresentationNodeDefinition", catalysts.nodes());
  }

  private String objective(Objectives.Objective objective, int index) {
    ObjectNode definition = named("", "");
    definition.put("completionValue", objective.goal()).put("scope", 1);
    definition.put("locationHash", 0).put("allowNegativeValue", false);
    definition.put("allowValueChangeWhenCompleted", false).put("isCountingDownward", false);
    definition.put("valueStyle", 0).put("progressDescription", objective.task());
    definition.putObject("perks").put("perkHash", 0).put("style", 0);
    definition.putObject("stats").put("style", 0);
    definition.put("minimumVisibilityThreshold", Integer.MIN_VALUE);
    definition.put("allowOvercompletion", true).put("showValueOnComplete", false);
    definition.put("completedValueStyle", 0).put("inProgressValueStyle", 0);
    definition.put("uiLabel", "").put("uiStyle", objective.style());
    return finished(definition, objective.hash(), index);
  }

  private String perk(Item plug, int index) {
    ObjectNode definition = named(plug.name(), Pictures.icon(plug));
    definition.put("isDisplayable", true).put("damageType", 0);
    return finished(definition, ItemDefinitions.perk(plug), index);
  }

  private Map<Long, String> plugSets() {
    Map<Long, String> sets = new TreeMap<>();
    for (Map.Entry<String, List<Item>> pool : sockets.pools().entrySet()) {
      ObjectNode definition = named("", "");
      ArrayNode plugs = definition.putArray("reusablePlugItems");
      for (Item plug : pool.getValue()) {
        ObjectNode entry = plugs.addObject();
        entry.put("weight", 0).put("alternateWeight", 0).put("currentlyCanRoll", true);
        entry.put("plugItemHash", plug.hash());
      }
      definition.put("isFakePlugSet", false);
      long hash = Hashes.of("plugset." + pool.getKey());
      sets.put(hash, finished(definition, hash, sets.size()));
    }
    return sets;
  }

  private Map<Long, String> itemSets(Map<String, ArrayNode> members) {
    Map<Long, String> sets = new TreeMap<>();
    members.forEach((name, items) -> {
      ObjectNode definition = named(name, "");
      definition.set("setItems", items);
      ArrayNode steps = definition.putArray("setPerks");
      for (int pieces : SET_STEPS) {
        steps
            .addObject()
            .put("requiredSetCount", pieces)
            .put("sandboxPerkHash", setPerk(name, pieces));
      }
      long hash = Hashes.of("set." + name);
      sets.put(hash, finished(definition, hash, sets.size()));
    });
    return sets;
  }

  private Map<Long, String> setPerks(Set<String> sets) {
    Map<Long, String> perks = new TreeMap<>();
    for (String set : sets) {
      for (int pieces : SET_STEPS) {
        ObjectNode definition = named("%s, %d pieces".formatted(set, pieces), "");
        ((ObjectNode) definition.path("displayProperties"))
            .put("description", "Worn together, %d pieces help each other.".formatted(pieces));
        definition.put("isDisplayable", true).put("damageType", 0);
        long hash = setPerk(set, pieces);
        perks.put(hash, finished(definition, hash, perks.size()));
      }
    }
    return perks;
  }

  private static long setPerk(String set, int pieces) {
    return Hashes.of("set_perk." + set + "." + pieces);
  }

  private ObjectNode named(String name, String icon) {
    ObjectNode definition = json.createObjectNode();
    ObjectNode display = definition.putObject("displayProperties");
    display.put("description", "").put("name", name);
    if (!icon.isEmpty()) {
      display.put("icon", icon);
    }
    display.put("hasIcon", !icon.isEmpty());
    return definition;
  }

  private void insertAll(Connection connection, Map<String, Map<Long, String>> tables)
      throws SQLException {
    for (Map.Entry<String, Map<Long, String>> table : tables.entrySet()) {
      insert(connection, table.getKey(), table.getValue());
    }
  }

  private void insert(Connection connection, String table, Map<Long, String> rows)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO " + table + " (id, json) VALUES (?, ?)")) {
      for (Map.Entry<Long, String> row : rows.entrySet()) {
        statement.setInt(1, row.getKey().intValue());
        statement.setString(2, glossary.translated(row.getValue()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
