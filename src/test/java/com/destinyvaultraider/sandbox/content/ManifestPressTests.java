package com.destinyvaultraider.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestPressTests {

  @TempDir private Path directory;

  @Test
  void keepsOnlyTheLastEdition() throws IOException {
    ManifestPress press = new ManifestPress(directory);
    Path other = Files.writeString(directory.resolve("notes.txt"), "not of this press");
    press.print(draft -> write(draft, "one"));

    ManifestEdition last = press.print(draft -> write(draft, "two"));

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactlyInAnyOrder(last.archive(), last.database(), other);
    }
  }

  private static void write(Path draft, String content) {
    try {
      Files.writeString(draft, content);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
