package com.destinyvaultraider.search.completion;

import com.destinyvaultraider.search.query.Canonical;
import com.destinyvaultraider.search.query.Parser;
import com.destinyvaultraider.search.query.Query.Term;
import com.destinyvaultraider.search.query.QueryRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Completes the term at the caret. Names of several words need no quotes while they are typed: the
 * longest run of words in front of the caret with which a name goes on is taken for one.
 */
public final class Completion {

  private static final int MOST = 8;
  private static final int LONGEST_NAME = 6;
  private static final Set<String> OF_ITEMS = Set.of("name", "exactname");
  private static final Set<String> OF_PERKS = Set.of("perkname", "exactperk", "perk");

  private static final Set<String> OF_STATS = Set.of("stat", "basestat");
  private static final String OF_LOADOUTS = "inloadout";

  private final String query;
  private final Vocabulary vocabulary;
  private final List<Term> terms;
  private final int caret;

  private Completion(String query, int caret, Vocabulary vocabulary) {
    this.query = query;
    this.vocabulary = vocabulary;
    this.caret = caret;
    this.terms = Parser.parse(query).query().terms().toList();
  }

  /** How a query could go on at the caret, the likeliest first; nothing where no term is. */
  public static List<Suggestion> of(String query, int caret, Vocabulary vocabulary) {
    try {
      int at = Math.clamp(caret, 0, query.length());
      return new Completion(query, at, vocabulary).suggestions();
    } catch (QueryRefused _) {
      return List.of();
    }
  }

  private List<Suggestion> suggestions() {
    int last = -1;
    for (int at = 0; at < terms.size(); at++) {
      Term term = terms.get(at);
      if (term.position() < caret && caret <= term.position() + term.length()) {
        last = at;
      }
    }
    if (last < 0) {
      return List.of();
    }
    int end = terms.get(last).position() + terms.get(last).length();
    for (int first = beginOfRun(last); first < last; first++) {
      List<Suggestion> named = named(terms.get(first), terms.get(last), end);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return single(terms.get(last), end);
  }

  /** The first of the words that may belong to one name with this one. */
  private int beginOfRun(int last) {
    int first = last;
    while (first > 0 && last - first < LONGEST_NAME && isOpen(terms.get(first), false)) {
      Term before = terms.get(first - 1);
      int end = before.position() + before.length();
      String between = query.substring(end, terms.get(first).position()).strip();
      boolean joined = between.isEmpty() || Set.of("and", "or", "not").contains(between);
      if (!joined || !isOpen(before, true)) {
        break;
      }
      first--;
    }
    return first;
  }

  /** Whether a name may go on behind it: a bare word, or the bare beginning of a name. */
  private boolean isOpen(Term term, boolean begin) {
    String typed = query.substring(term.position(), term.position() + term.length());
    boolean quoted =
        typed.endsWith("\"") || typed.endsWith("'") || "\"'".indexOf(typed.charAt(0)) >= 0;
    boolean ofName = OF_ITEMS.contains(term.name()) || OF_PERKS.contains(term.name());
    return !quoted && (term.isKeyword() || (begin && ofName && !typed.contains("\"")));
  }

  /** What begins with a run of words as a name. */
  private List<Suggestion> named(Term first, Term last, int end) {
    String filter = first.isKeyword() ? "name" : first.name();
    int begin = first.position() + (first.isKeyword() ? 0 : first.name().length() + 1);
    String words = query.substring(begin, last.position() + last.length());
    return names(filter, words).stream()
        .map(name -> put(filter + ":" + inQuotes(name), first.position(), end))
        .toList();
  }

  private List<Suggestion> single(Term term, int end) {
    List<String> found = new ArrayList<>();
    if (term.isKeyword()) {
      found.addAll(Terms.containing(term.value(), MOST, vocabulary.hasLists()));
      names("name", term.value()).forEach(name -> found.add("name:" + inQuotes(name)));
      if (found.size() < MOST) {
        names("perkname", term.value()).forEach(name -> found.add("perkname:" + inQuotes(name)));
      }
    } else {
      if (OF_STATS.contains(term.name()) && term.value().indexOf(':') < 0) {
        vocabulary
            .stats(term.value(), MOST)
            .forEach(name -> found.add(term.name() + ":" + name + ":"));
      }
      names(term.name(), term.value())
          .forEach(name -> found.add(term.name() + ":" + inQuotes(name)));
      found.addAll(Terms.goingOn(term.name() + ":" + term.value(), MOST, vocabulary.hasLists()));
    }
    boolean denied = query.regionMatches(true, term.position(), "not:", 0, 4);
    return found.stream()
        .limit(MOST)
        .map(each -> denied && each.startsWith("is:") ? "not:" + each.substring(3) : each)
        .map(each -> put(each, term.position(), end))
        .toList();
  }

  private List<String> names(String filter, String begun) {
    if (filter.equals(OF_LOADOUTS)) {
      return vocabulary.loadouts(begun, MOST);
    }
    if (begun.isBlank()) {
      return List.of();
    }
    if (OF_ITEMS.contains(filter)) {
      return vocabulary.items(begun, MOST / 2);
    }
    return OF_PERKS.contains(filter) ? vocabulary.perks(begun, MOST / 2) : List.of();
  }

  /** Names are quoted even where they need not be, so that they look alike. */
  private static String inQuotes(String name) {
    String quoted = Canonical.quoted(name);
    return quoted.equals(name) ? "\"" + name + "\"" : quoted;
  }

  private Suggestion put(String term, int from, int to) {
    String whole = query.substring(0, from) + term + query.substring(to);
    return new Suggestion(term, whole, from + term.length());
  }
}
