package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every template as it is written. */
class TemplateTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  @ParameterizedTest
  @MethodSource("templates")
  void escapesEverything(Path template) {
    assertThat(read(template)).doesNotContain("th:utext", "[(");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void keepsScriptAndStyleInFilesOfTheirOwn(Path template) {
    assertThat(read(template))
        .doesNotContainPattern(
            "\\sstyle=|th:style|<style|\\son[a-z]+=|th:on[a-z]+=|hx-on|javascript:")
        .doesNotContainPattern("<script(?![^>]*src=)");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void isShortEnoughToTakeInAtAGlance(Path template) {
    assertThat(read(template).lines()).hasSizeLessThanOrEqualTo(65);
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
