package com.destinyvaultraider.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English and German are complete, and nothing is kept that nobody says. */
class BundlesTests {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Path MAIN = Path.of("src/main");
  private static final Pattern NAMED =
      Pattern.compile("(?:#\\{|[\"'])([a-z]+(?:\\.[a-z0-9-]+)+)(?=[\"'}(])");
  private static final Pattern SAID =
      Pattern.compile("(?:#\\{|\\bsay\\(\\s*\")([a-z]+(?:\\.[a-z0-9-]+)+)(?=[\"}(])");

  static Stream<Path> english() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files.filter(file -> !file.toString().contains("_")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("english")
  void germanSaysEverythingThatEnglishDoesWithTheSameArguments(Path english) throws IOException {
    Map<String, String> sentences = sentences(english);
    Map<String, String> german =
        sentences(Path.of(english.toString().replace(".properties", "_de.properties")));

    assertThat(german.keySet()).isEqualTo(sentences.keySet());
    sentences.forEach((key, sentence) ->
        assertThat(arguments(german.getOrDefault(key, ""))).as(key).isEqualTo(arguments(sentence)));
  }

  @ParameterizedTest
  @MethodSource("english")
  void everySentenceBeginsWithTheNameOfItsFeature(Path english) throws IOException {
    String feature = english.getFileName().toString().replace(".properties", "");

    assertThat(sentences(english).keySet()).allMatch(key -> key.startsWith(feature + "."));
  }

  @Test
  void whatPagesAndCodeSayIsInTheBundles() throws IOException {
    Set<String> kept = new TreeSet<>();
    for (Path bundle : english().toList()) {
      kept.addAll(sentences(bundle).keySet());
    }

    assertThat(kept).as("kept, but never said").isSubsetOf(said(NAMED));
    assertThat(said(SAID)).as("said, but not kept").isSubsetOf(kept);
  }

  private static Set<String> said(Pattern pattern) throws IOException {
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.(html|java)")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          said.add(matcher.group(1));
        }
      }
    }
    return said;
  }

  private static Map<String, String> sentences(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties.forEach((key, value) -> sentences.put((String) key, (String) value));
    return sentences;
  }

  /** The numbers of the arguments that a sentence has a place for. */
  private static Set<Integer> arguments(String sentence) {
    MessageFormat format = new MessageFormat(sentence);
    Set<Integer> arguments = new TreeSet<>();
    for (int i = 0; i < format.getFormatsByArgumentIndex().length; i++) {
      if (sentence.contains("{" + i)) {
        arguments.add(i);
      }
    }
    return arguments;
  }
}
