package com.destinyvaultraider.search.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A filter with a list of words, of which one stands behind the colon. */
record WordFilter(String name, String helpKey, Map<String, Meaning> words) implements Filter {

  @Override
  public Optional<Meaning> read(String value) {
    return Optional.ofNullable(words.get(value));
  }

  @Override
  public List<String> endings() {
    return List.copyOf(words.keySet());
  }
}
