package com.destinyvaultraider.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.destinyvaultraider.TestFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A published client library that nobody here wrote works against the sandbox as it comes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignClientTests {

  private static final String LIBRARY = "bungie-api-ts@5.10.0";
  private static final Path FOLDER = TestFolder.of("foreign-client");

  @BeforeAll
  void install() throws IOException, InterruptedException {
    boolean ready = runs("node", "--version") && runs("npm", "--version") && installed();
    assumeTrue(
        ready || "true".equals(System.getenv("CI")),
        "Node.js with " + LIBRARY + " is not to be had, so no foreign client was tried");
    assertThat(ready).as("Node.js with " + LIBRARY).isTrue();
    try (InputStream script =
        Objects.requireNonNull(getClass().getResourceAsStream("foreign-client.mjs"))) {
      Files.copy(script, FOLDER.resolve("foreign-client.mjs"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void doesItsWorkInASmallWorld() throws IOException, InterruptedException {
    try (SandboxServer server = SmallWorld.start()) {
      assertThat(work(server)).contains("moved twice, equipped, locked");
    }
  }

  @Test
  void doesItsWorkWithARecordedAccount() throws IOException, InterruptedException {
    Path data = Path.of("../shared/data");
    assumeTrue(Files.exists(data), "../shared/data is not there");
    try (SandboxServer server =
        SandboxServer.start(
            Map.of(
                "sandbox.manifest", data.resolve("world_sql_content_small_en.zip"),
                "sandbox.profile", data.resolve("profile-2026-06-09.json")))) {
      assertThat(work(server)).contains("moved twice, equipped, locked");
    }
  }

  private static String work(SandboxServer server) throws IOException, InterruptedException {
    return run(
        List.of("node", "foreign-client.mjs", server.origin(), Long.toString(SmallWorld.BUNGIE)));
  }

  private static boolean installed() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    if (Files.exists(FOLDER.resolve("node_modules/bungie-api-ts/package.json"))) {
      return true;
    }
    Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true}");
    return runs("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", LIBRARY);
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Files.createDirectories(FOLDER);
      Process process = start(List.of(command));
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException notFound) {
      return false;
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
  }
}
