package com.destinyvaultraider.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that a killed JVM left behind. Called only with the directory's lock in hand,
 * so that a server found on it is nobody's.
 */
final class LeftoverServer {

  private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

  private static final long PATIENCE_SECONDS = 20;

  private LeftoverServer() {}

  /** Stops it where there is one, and removes its mark. */
  static void stop(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> server = serverOf(pidFile);
    if (server.isPresent()) {
      log.info("Stopping the database server that an earlier run left behind");
      stop(server.get());
    }
    Files.deleteIfExists(pidFile);
  }

  /** The process that the file names, unless its number has gone to some other program since. */
  private static Optional<ProcessHandle> serverOf(Path pidFile) throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    try {
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(process -> process.info().command().orElse("").contains("postgres"));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static void stop(ProcessHandle server) throws IOException {
    List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server)).toList();
    server.destroy();
    if (!ended(server)) {
      all.forEach(ProcessHandle::destroyForcibly);
      if (!all.stream().allMatch(LeftoverServer::ended)) {
        throw new IOException("the database server left behind does not stop: " + server.pid());
      }
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
