package com.destinyvaultraider.sandbox.world;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a manifest back from its file, as an application would. */
final class WrittenManifest {

  private static final JsonMapper JSON = new JsonMapper();

  private final String url;

  WrittenManifest(Path file) {
    url = "jdbc:sqlite:" + file;
  }

  /** A table's definitions by their unsigned hash. */
  Map<Long, JsonNode> table(String name) throws SQLException {
    Map<Long, JsonNode> rows = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT id, json FROM " + name)) {
      while (result.next()) {
        rows.put(
            Integer.toUnsignedLong(result.getInt("id")), JSON.readTree(result.getString("json")));
      }
    }
    return rows;
  }

  /** The statements that made the tables. */
  List<String> schema() throws SQLException {
    List<String> statements = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT sql FROM sqlite_master WHERE type = 'table'")) {
      while (result.next()) {
        statements.add(result.getString(1));
      }
    }
    return statements;
  }
}
