package com.destinyvaultraider.manifest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Bungie's SQLite file, only ever read. Nothing is opened before it is needed; a few connections
 * are kept, since each serves one thread at a time.
 */
final class ContentFile implements AutoCloseable {

  private static final Pattern TABLE = Pattern.compile("Destiny[A-Za-z]+Definition");
  private static final int KEPT_CONNECTIONS = 4;

  private final Path file;
  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(KEPT_CONNECTIONS);
  private volatile @Nullable Map<String, String> queries;
  private volatile boolean closed;
  private volatile boolean failed;

  ContentFile(Path file) {
    this.file = file;
  }

  /** Receives the rows of a table. */
  interface Rows {

    /** One row: the hash (unsigned) and the definition's JSON in UTF-8. */
    void accept(long hash, byte[] json);
  }

  /** The JSON of one definition, or null where the table or the row is missing. */
  byte @Nullable [] find(String table, long hash) throws SQLException {
    return with(connection -> {
      String query = queries(connection).get(table);
      if (query == null) {
        return null;
      }
      try (PreparedStatement statement = connection.prepareStatement(query + " where id = ?")) {
        statement.setInt(1, (int) hash);
        try (ResultSet row = statement.executeQuery()) {
          return row.next() ? row.getBytes(2) : null;
        }
      }
    });
  }

  /** Goes through the definitions of a table; a table that is missing has none. */
  void forEach(String table, Rows rows) throws SQLException {
    with(connection -> {
      String query = queries(connection).get(table);
      if (query == null) {
        return null;
      }
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(query)) {
        while (row.next()) {
          byte[] json = row.getBytes(2);
          if (json != null) {
            rows.accept(Integer.toUnsignedLong(row.getInt(1)), json);
          }
        }
      }
      return null;
    });
  }

  /** Whether a read has ever gone wrong. */
  boolean hasFailed() {
    return failed;
  }

  /** Lets go of the connections; later reads still work while the file is there. */
  @Override
  public void close() {
    closed = true;
    List<Connection> connections = new ArrayList<>();
    idle.drainTo(connections);
    connections.forEach(ContentFile::closeQuietly);
  }

  private <T> @Nullable T with(Work<T> work) throws SQLException {
    Connection connection = idle.poll();
    if (connection == null) {
      connection = open();
    }
    try {
      T result = work.on(connection);
      if (closed || !idle.offer(connection)) {
        connection.close();
      }
      return result;
    } catch (SQLException ex) {
      failed = true;
      closeQuietly(connection);
      throw ex;
    }
  }

  private Connection open() throws SQLException {
    if (!Files.isReadable(file)) {
      failed = true;
      throw new SQLException("no such file: " + file);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    return config.createConnection(
        "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1");
  }

  /** The queries by table name, made from the file's own names: callers' strings only select. */
  private Map<String, String> queries(Connection connection) throws SQLException {
    Map<String, String> known = queries;
    if (known == null) {
      known = new HashMap<>();
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("select name from sqlite_master where type = 'table'")) {
        while (row.next()) {
          String name = row.getString(1);
          if (TABLE.matcher(name).matches()) {
            known.put(name, "select id, json from " + name);
          }
        }
      }
      known.remove("DestinyHistoricalStatsDefinition");
      queries = known;
    }
    return known;
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException ex) {
      throw new IllegalStateException("closing a read-only connection failed", ex);
    }
  }

  /** What is done with a connection. */
  private interface Work<T> {

    @Nullable T on(Connection connection) throws SQLException;
  }
}
