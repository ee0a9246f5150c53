package com.destinyvaultraider.search.query;

import com.destinyvaultraider.search.query.Query.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a query in the one way that all queries of its meaning share, with the fewest quotes. */
public final class Canonical {

  private static final Set<String> OPERATORS = Set.of("and", "or", "not");

  private Canonical() {}

  /** The text of a query. */
  public static String of(Query query) {
    return write(query, true);
  }

  /** A value as it must be typed. */
  public static String quoted(String value) {
    if (!value.isEmpty() && value.chars().noneMatch(Canonical::ends) && !value.contains("/*")) {
      return value;
    }
    boolean twice = value.indexOf('"') >= 0;
    char mark = twice && value.indexOf('\'') < 0 ? '\'' : '"';
    StringBuilder quoted = new StringBuilder().append(mark);
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      quoted.append(each == mark || each == '\\' ? "\\" : "").append(each);
    }
    return quoted.append(mark).toString();
  }

  private static boolean ends(int each) {
    return Character.isWhitespace(each) || "()\"'\\\u201c\u201d\u2018\u2019".indexOf(each) >= 0;
  }

  private static String write(Query query, boolean top) {
    return switch (query) {
      case Query.Nothing _ -> "";
      case Term term -> term(term);
      case Query.Not(var part) -> "-" + write(part, false);
      case Query.And(var parts) -> list(parts, onlyWords(parts) ? " and " : " ", top);
      case Query.Or(var parts) -> list(parts, " or ", top);
    };
  }

  private static String list(List<Query> parts, String between, boolean top) {
    String joined =
        parts.stream().map(part -> write(part, false)).collect(Collectors.joining(between));
    return top ? joined : "(" + joined + ")";
  }

  private static boolean onlyWords(List<Query> parts) {
    return parts.stream().allMatch(part -> part instanceof Term term && term.isKeyword());
  }

  private static String term(Term term) {
    if (!term.isKeyword()) {
      return term.name() + ":" + quoted(term.value());
    }
    String word = quoted(term.value());
    return mistakable(word) ? "\"" + word + "\"" : word;
  }

  /** Whether a bare word would be read as something else. */
  private static boolean mistakable(String word) {
    int letters = 0;
    while (letters < word.length() && word.charAt(letters) >= 'a' && word.charAt(letters) <= 'z') {
      letters++;
    }
    boolean filter = letters > 0 && letters < word.length() && word.charAt(letters) == ':';
    return filter || word.startsWith("-") || OPERATORS.contains(word);
  }
}
