package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.search.query.Query.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A term that nothing understands; the rest of the search goes on without it.
 *
 * @param term as it was typed
 * @param nearest the valid term that it may have been meant to be, or null
 * @param reason what is wrong with it, as a sentence
 */
public record Wrong(Term term, @Nullable String nearest, String reason) {

  private static final int MOST_WORDS = 12;

  static Wrong of(Term term) {
    return new Wrong(term, Nearest.to(term).orElse(null), reason(term));
  }

  /** Where it begins, counted from one as people count. */
  public int place() {
    return term.position() + 1;
  }

  /** What was typed with the nearest valid term in its place, or null where there is none. */
  public @Nullable String corrected(String typed) {
    if (nearest == null || term.position() + term.length() > typed.length()) {
      return null;
    }
    String was = typed.substring(term.position(), term.position() + term.length());
    boolean negated = term.name().equals("is") && was.regionMatches(true, 0, "not:", 0, 4);
    String now = negated ? "-" + nearest : nearest;
    return typed.substring(0, term.position())
        + now
        + typed.substring(term.position() + term.length());
  }

  private static String reason(Term term) {
    if (term.name().equals("is")) {
      return term.value().isEmpty()
          ? "A word is missing behind the colon."
          : "There is no such word behind is:.";
    }
    List<Filter> filters = Filters.named(term.name());
    if (filters.isEmpty()) {
      return "There is no filter called %s.".formatted(term.name());
    }
    return expected(filters.getFirst())
        .orElse("Behind %s: something else is expected.".formatted(term.name()));
  }

  private static Optional<String> expected(Filter filter) {
    return switch (filter) {
      case WordFilter words -> Optional.of(list(words));
      case DupeFilter words -> Optional.of(list(words));
      case RangeFilter range ->
          Optional.of(
              "Behind %s: a number is expected, such as >5%s."
                  .formatted(
                      range.name(),
                      range.words().isEmpty()
                          ? ""
                          : " or " + range.words().keySet().iterator().next()));
      case StatFilter stat ->
          Optional.of(
              "Behind %s: a stat and a number are expected, such as range:>60."
                  .formatted(stat.name()));
      default -> Optional.empty();
    };
  }

  private static String list(Filter filter) {
    List<String> words = filter.endings();
    String more = words.size() > MOST_WORDS ? " and others" : "";
    return words.stream()
        .limit(MOST_WORDS)
        .collect(
            Collectors.joining(
                ", ",
                "Behind %s: one of these is expected: ".formatted(filter.name()),
                more + "."));
  }
}
