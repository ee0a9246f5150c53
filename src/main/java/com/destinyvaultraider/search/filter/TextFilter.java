package com.destinyvaultraider.search.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A filter with any text behind the colon. */
record TextFilter(
    String name, String helpKey, Function<String, Optional<Meaning>> reader, Silence silence)
    implements Filter {

  /** A filter for every text that is not empty; the text comes plain. */
  static TextFilter text(String name, String help, Function<String, Meaning> reader) {
    return new TextFilter(
        name,
        help,
        value -> value.isBlank() ? Optional.empty() : Optional.of(reader.apply(Plain.of(value))),
        Silence.NONE);
  }

  @Override
  public Optional<Meaning> read(String value) {
    return reader.apply(value);
  }

  @Override
  public List<String> endings() {
    return List.of("");
  }
}
