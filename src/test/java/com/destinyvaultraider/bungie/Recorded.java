package com.destinyvaultraider.bungie;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real answers of Bungie that lie beside the project; tests that need a missing one are skipped.
 */
final class Recorded {

  private Recorded() {}

  static byte[] bytes(String name) {
    Path file = Path.of("../shared/data", name);
    assumeTrue(Files.isRegularFile(file), () -> "skipped, there is no " + file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
