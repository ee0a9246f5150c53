package com.destinyvaultraider.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is asked for: terms, and how they belong together. */
public sealed interface Query {

  /** Every one of these holds. */
  record And(List<Query> parts) implements Query {}

  /** At least one of these holds. */
  record Or(List<Query> parts) implements Query {}

  /** This does not hold. */
  record Not(Query part) implements Query {}

  /**
   * One question, such as {@code is:weapon} or a bare word.
   *
   * @param name what stands before the first colon; {@link #KEYWORD} for a bare word
   * @param value what stands behind it, without quotes
   * @param position where it begins in what was typed
   * @param length how much of what was typed it takes
   */
  record Term(String name, String value, int position, int length) implements Query {

    /** The name of a term that is only a word. */
    public static final String KEYWORD = "keyword";

    /** Whether it is only a word. */
    public boolean isKeyword() {
      return name.equals(KEYWORD);
    }

    /** The term as one would type it. */
    public String text() {
      return Canonical.of(this);
    }
  }

  /** Nothing is asked, so that everything fits. */
  record Nothing() implements Query {}

  /** All of these; what is itself such a list is taken apart. */
  static Query and(Query left, Query right) {
    return new And(
        joined(
            left instanceof And(var parts) ? parts : List.of(left), right, right instanceof And));
  }

  /** One of these; what is itself such a list is taken apart. */
  static Query or(Query left, Query right) {
    return new Or(
        joined(left instanceof Or(var parts) ? parts : List.of(left), right, right instanceof Or));
  }

  /** Every term in it, as they were typed. */
  default Stream<Term> terms() {
    return switch (this) {
      case And(var parts) -> parts.stream().flatMap(Query::terms);
      case Or(var parts) -> parts.stream().flatMap(Query::terms);
      case Not(var part) -> part.terms();
      case Term term -> Stream.of(term);
      case Nothing _ -> Stream.empty();
    };
  }

  private static List<Query> joined(List<Query> parts, Query last, boolean apart) {
    List<Query> all = new ArrayList<>(parts);
    if (apart && last instanceof And(var more)) {
      all.addAll(more);
    } else if (apart && last instanceof Or(var more)) {
      all.addAll(more);
    } else {
      all.add(last);
    }
    return List.copyOf(all);
  }
}
