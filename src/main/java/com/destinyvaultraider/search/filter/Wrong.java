package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.language.Words;
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
          ? Words.say("search.word-missing")
          : Words.say("search.no-such-word");
    }
    List<Filter> filters = Filters.named(term.name());
    if (filters.isEmpty()) {
      return Words.say("search.no-such-filter", term.name());
    }
    return expected(filters.getFirst())
        .orElseGet(() -> Words.say("search.else-expected", term.name()));
  }

  private static Optional<String> expected(Filter filter) {
    return switch (filter) {
      case WordFilter words -> Optional.of(list(words));
      case DupeFilter words -> Optional.of(list(words));
      case RangeFilter range -> Optional.of(number(range));
      case StatFilter stat -> Optional.of(Words.say("search.stat-expected", stat.name()));
      default -> Optional.empty();
    };
  }

  private static String number(RangeFilter range) {
    return range.words().isEmpty()
        ? Words.say("search.number-expected", range.name())
        : Words.say(
            "search.number-or-word-expected",
            range.name(),
            range.words().keySet().iterator().next());
  }

  private static String list(Filter filter) {
    List<String> words = filter.endings();
    String some = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
    return words.size() > MOST_WORDS
        ? Words.say("search.one-of-many-expected", filter.name(), some)
        : Words.say("search.one-expected", filter.name(), some);
  }
}
