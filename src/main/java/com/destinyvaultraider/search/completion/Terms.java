package com.destinyvaultraider.search.completion;

import com.destinyvaultraider.search.filter.Filter;
import com.destinyvaultraider.search.filter.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The terms of the language, as far as completion goes: those that can find something. */
final class Terms {

  private static final List<String> ALL = all(true);

  /** Those that tell something also where there is no wish list. */
  private static final List<String> WITHOUT_LISTS = all(false);

  private Terms() {}

  /**
   * The terms with this in them; not those where a sign must follow that nobody has typed.
   *
   * @param lists whether whoever types has wish lists
   */
  static List<String> containing(String begun, int most, boolean lists) {
    String typed = begun.toLowerCase(Locale.ROOT);
    if (typed.isBlank()) {
      return List.of();
    }
    return of(lists)
        .filter(term -> !hasSign(term) && word(term).contains(typed))
        .sorted(order(typed))
        .limit(most)
        .toList();
  }

  /** The terms that begin with this and are not it. */
  static List<String> goingOn(String begun, int most, boolean lists) {
    String typed = begun.toLowerCase(Locale.ROOT);
    boolean sign = hasSign(typed);
    return of(lists)
        .filter(term -> term.startsWith(typed) && !term.equals(typed) && hasSign(term) == sign)
        .sorted(order(typed.substring(typed.indexOf(':') + 1)))
        .limit(most)
        .toList();
  }

  /** Whole terms before beginnings of some, {@code is:} before others, short before long. */
  private static Comparator<String> order(String typed) {
    return Comparator.comparing((String term) -> term.endsWith(":"))
        .thenComparing(term -> !term.startsWith("is:"))
        .thenComparing(term -> !word(term).startsWith(typed))
        .thenComparingInt(term -> word(term).startsWith(typed) ? term.length() : 0)
        .thenComparing(Comparator.<String>reverseOrder());
  }

  /** What makes a term the one it is: the word behind the colon, else the name in front of it. */
  private static String word(String term) {
    int colon = term.indexOf(':');
    return colon == term.length() - 1 ? term : term.substring(colon + 1);
  }

  private static boolean hasSign(String term) {
    return term.indexOf('<') >= 0 || term.indexOf('>') >= 0;
  }

  private static Stream<String> of(boolean lists) {
    return (lists ? ALL : WITHOUT_LISTS).stream();
  }

  private static List<String> all(boolean lists) {
    Set<String> terms = new LinkedHashSet<>();
    Filters.all()
        .filter(filter -> filter.silence().isNone())
        .filter(filter -> lists || !Filters.asksForLists(filter))
        .forEach(filter -> add(filter, terms));
    return new ArrayList<>(terms);
  }

  private static void add(Filter filter, Set<String> terms) {
    if (!filter.name().equals("is")) {
      terms.add(filter.name() + ":");
    }
    for (String ending : filter.endings()) {
      String term = filter.name() + ":" + ending;
      boolean onlySign = term.endsWith("<") || term.endsWith(">") || term.endsWith("=");
      if (!ending.isEmpty() && !onlySign) {
        terms.add(term);
      }
    }
  }
}
