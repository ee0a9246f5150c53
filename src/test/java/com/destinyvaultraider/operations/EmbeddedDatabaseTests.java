package com.destinyvaultraider.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database through restarts, kills and second processes. */
class EmbeddedDatabaseTests {

  @TempDir private Path parent;

  @Test
  void keepsItsDataFromOneRunToTheNext() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      client(database).sql("create table kept (id int)").update();
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      assertThat(client(database).sql("select count(*) from kept").query(Integer.class).single())
          .isZero();
      assertThat(client(database).sql("show fsync").query(String.class).single()).isEqualTo("on");
      assertThat(client(database).sql("show synchronous_commit").query(String.class).single())
          .isEqualTo("on");
    }
  }

  @Test
  void refusesADirectoryInUseInOneSentence() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      assertThat(database.connectionDetails().getJdbcUrl()).contains("localhost");
      assertThatExceptionOfType(DatabaseDirectoryInUse.class)
          .isThrownBy(() -> EmbeddedDatabase.start(data()))
          .withMessageContaining("Another Destiny Vault Raider is running");
    }
  }

  @Test
  void stopsTheServerThatAKilledRunLeftBehind() throws Exception {
    ProcessHandle left = LeftBehind.startAndDie(data());
    assertThat(left.isAlive()).isTrue();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      assertThat(left.isAlive()).isFalse();
      assertThat(client(database).sql("select count(*) from kept").query(Integer.class).single())
          .isEqualTo(1);
    }
  }

  @Test
  void startsAnewWhereTheVeryFirstStartWasCutOff() throws IOException {
    Files.createDirectories(data().resolve("base"));
    Files.writeString(data().resolve("postgresql.conf"), "half a file");
    Files.createFile(parent.resolve("postgres.new"));

    try (EmbeddedDatabase database = EmbeddedDatabase.start(data())) {
      assertThat(client(database).sql("select 1").query(Integer.class).single()).isEqualTo(1);
      assertThat(parent.resolve("postgres.new")).doesNotExist();
    }
  }

  private Path data() {
    return parent.resolve("postgres");
  }

  private static JdbcClient client(EmbeddedDatabase database) {
    String url = database.connectionDetails().getJdbcUrl();
    return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
  }
}
