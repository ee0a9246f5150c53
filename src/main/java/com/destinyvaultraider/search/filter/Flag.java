package com.destinyvaultraider.search.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A word behind {@code is:}; several words may mean the same. */
record Flag(List<String> words, String helpKey, Meaning meaning, Silence silence)
    implements Filter {

  /** A word that a thing answers by itself. */
  static Flag flag(String words, String help, Predicate<Searched> question) {
    return new Flag(List.of(words.split(" ")), help, Meaning.of(question), Silence.NONE);
  }

  /** A word that takes all holdings to answer. */
  static Flag whole(String words, String help, Meaning meaning) {
    return new Flag(List.of(words.split(" ")), help, meaning, Silence.NONE);
  }

  /** A word that players know and nothing here can answer. */
  static Flag silent(String words, String help, Silence silence) {
    return new Flag(List.of(words.split(" ")), help, Meaning.nothing(), silence);
  }

  @Override
  public String name() {
    return "is";
  }

  @Override
  public Optional<Meaning> read(String value) {
    return words.contains(value) ? Optional.of(meaning) : Optional.empty();
  }

  @Override
  public List<String> endings() {
    return words;
  }
}
