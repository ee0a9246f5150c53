package com.destinyvaultraider.search.filter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the lists of words that filters know: a word and what it stands for on each line. */
final class WordLists {

  private WordLists() {}

  /** A list in its own order. */
  static Map<String, String> read(String name) {
    String file = "/search/" + name + ".tsv";
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Map<String, String> words = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          words.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
      }
      return Collections.unmodifiableMap(words);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A list of numbers. */
  static Map<String, Integer> numbers(String name) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    read(name).forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
    return Collections.unmodifiableMap(numbers);
  }
}
