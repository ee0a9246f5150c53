package com.destinyvaultraider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the list of defences refers to is there, and every attack that is tried is in the list. */
class SecurityDocumentTests {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

  @Test
  void namesTestsThatThereAre() throws IOException {
    String document = Files.readString(Path.of("docs/security.md"));
    Set<String> named = new TreeSet<>();
    TEST.matcher(document).results().forEach(test -> named.add(test.group(1)));

    assertThat(named).hasSizeGreaterThan(20).isSubsetOf(testsBelow(TESTS));
    assertThat(named).containsAll(testsBelow(TESTS.resolve("com/destinyvaultraider/attack")));
  }

  private static Set<String> testsBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Tests.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
