package com.destinyvaultraider.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of our own, whose data outlives the process. */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final DirectoryLock lock;

  private EmbeddedDatabase(EmbeddedPostgres server, DirectoryLock lock) {
    this.server = server;
    this.lock = lock;
  }

  /**
   * Starts the server on a directory, which is made where it is missing.
   *
   * @throws DatabaseDirectoryInUse if another process of ours runs on it
   */
  static EmbeddedDatabase start(Path directory) {
    Path data = directory.toAbsolutePath().normalize();
    DirectoryLock lock = DirectoryLock.of(data);
    try {
      LeftoverServer.stop(data);
      return new EmbeddedDatabase(serverOn(data), lock);
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException("the embedded database does not start in " + data, e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** How to connect to it. */
  JdbcConnectionDetails connectionDetails() {
    String url = server.getJdbcUrl("postgres", "postgres");
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return url;
      }
    };
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      log.warn("The embedded database did not stop properly", e);
    } finally {
      lock.close();
    }
  }

  /**
   * A first start that is killed half-way leaves a directory that no server accepts. A mark beside
   * it says that the first start is under way; what stands beside a mark is thrown away.
   */
  private static EmbeddedPostgres serverOn(Path data) throws IOException {
    Path mark = data.resolveSibling(data.getFileName() + ".new");
    if (Files.exists(mark)) {
      FileSystemUtils.deleteRecursively(data);
    } else if (Files.notExists(data)) {
      Files.createFile(mark);
    }
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            // Spring stops it, after the last one who needs it.
            .setRegisterShutdownHook(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setPGStartupWait(LONGEST_START)
            .start();
    Files.deleteIfExists(mark);
    return server;
  }
}
