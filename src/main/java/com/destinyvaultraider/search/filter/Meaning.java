package com.destinyvaultraider.search.filter;

import java.util.function.Predicate;

/** What a term asks, before it is known of what. */
@FunctionalInterface
public interface Meaning {

  /** The question for the things of one search. */
  Predicate<Searched> in(Scene scene);

  /** A question that a thing answers by itself. */
  static Meaning of(Predicate<Searched> question) {
    return _ -> question;
  }

  /** What nothing here can answer. */
  static Meaning nothing() {
    return _ -> _ -> false;
  }
}
