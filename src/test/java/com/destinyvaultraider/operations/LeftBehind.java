package com.destinyvaultraider.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process of its own that starts a database, writes a row and is killed on the spot. */
final class LeftBehind {

  private LeftBehind() {}

  public static void main(String[] arguments) {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
    JdbcClient client =
        JdbcClient.create(
            new DriverManagerDataSource(database.connectionDetails().getJdbcUrl(), "postgres", ""));
    client.sql("create table kept as select 1 as id").update();
    Runtime.getRuntime().halt(137);
  }

  /** Runs it to its end; returns the database server that outlives it. */
  static ProcessHandle startAndDie(Path data) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LeftBehind.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling("left-behind.log").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }
}
