package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.search.query.ParsedQuery;
import com.destinyvaultraider.search.query.Parser;
import com.destinyvaultraider.search.query.Query;
import com.destinyvaultraider.search.query.Query.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A search as far as it makes sense.
 *
 * @param typed what the player has typed
 * @param own the stats that the player has made up
 * @param usable the query without its wrong terms and those that nobody here can answer, or null
 *     where nothing of it is left
 * @param silent the terms that are right and tell nothing here
 */
public record Understood(
    String typed,
    ParsedQuery parsed,
    OwnStats own,
    @Nullable Query usable,
    List<Wrong> wrong,
    List<Term> silent) {

  private static final Set<String> OF_LOADOUTS = Set.of("inloadout", "iningameloadout");

  /**
   * Reads what a player with these stats of their own has typed.
   *
   * @throws com.destinyvaultraider.search.query.QueryRefused if it asks for too much
   */
  public static Understood of(String typed, OwnStats own) {
    ParsedQuery parsed = Parser.parse(typed);
    List<Wrong> wrong = new ArrayList<>();
    List<Term> silent = new ArrayList<>();
    for (Term term : parsed.query().terms().distinct().toList()) {
      Optional<Filter> filter = Filters.of(term, own);
      if (filter.isEmpty()) {
        wrong.add(Wrong.of(term));
      } else if (!filter.get().silence().isNone()) {
        silent.add(term);
      }
    }
    return new Understood(
        typed,
        parsed,
        own,
        usable(parsed.query(), own).orElse(null),
        List.copyOf(wrong),
        List.copyOf(silent));
  }

  /** Whether nothing is asked at all, so that everything would be found. */
  public boolean isEmpty() {
    return parsed.query() instanceof Query.Nothing;
  }

  /** What else is to be said of it to the player, one sentence each. */
  public List<String> remarks(Picture picture) {
    List<String> remarks = new ArrayList<>();
    for (Term term : silent) {
      Filters.of(term, own).ifPresent(filter -> remarks.add(filter.silence().about(term.text())));
    }
    if (picture.standing().saved() == null
        && parsed.query().terms().anyMatch(Understood::asksForLoadouts)) {
      remarks.add(Words.say("search.loadouts-unknown"));
    }
    if (picture.standing().records() == null
        && parsed.query().terms().anyMatch(Understood::asksForRecords)) {
      remarks.add(Words.say("search.records-unknown"));
    }
    if (own.all().isEmpty() && parsed.query().terms().anyMatch(Understood::asksForOwnStats)) {
      remarks.add(Words.say("search.no-own-stats"));
    }
    return remarks;
  }

  private static boolean asksForRecords(Term term) {
    return term.name().equals("is") && term.value().equals("patternunlocked");
  }

  private static boolean asksForOwnStats(Term term) {
    return term.value().contains("customstatlower")
        || (term.name().endsWith("stat") && term.value().contains(StatWords.CUSTOM));
  }

  private static boolean asksForLoadouts(Term term) {
    return term.name().equals("inloadout")
        || (term.name().equals("is") && OF_LOADOUTS.contains(term.value()));
  }

  /** The things that fit, in the order of the scene; nothing where every term is left out. */
  public List<Searched> in(Scene scene) {
    if (usable == null) {
      return List.of();
    }
    Predicate<Searched> question = question(usable, scene);
    return scene.all().stream().filter(question).toList();
  }

  private static Optional<Query> usable(Query query, OwnStats own) {
    return switch (query) {
      case Query.Nothing nothing -> Optional.of(nothing);
      case Term term ->
          Filters.of(term, own).filter(filter -> !filter.silence().unanswered()).map(_ -> term);
      case Query.Not(var part) -> usable(part, own).map(Query.Not::new);
      case Query.And(var parts) ->
          joined(parts, own).map(left -> single(left, new Query.And(left)));
      case Query.Or(var parts) -> joined(parts, own).map(left -> single(left, new Query.Or(left)));
    };
  }

  private static Optional<List<Query>> joined(List<Query> parts, OwnStats own) {
    List<Query> left =
        parts.stream().map(part -> usable(part, own)).flatMap(Optional::stream).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(left);
  }

  private static Query single(List<Query> parts, Query all) {
    return parts.size() == 1 ? parts.getFirst() : all;
  }

  private Predicate<Searched> question(Query query, Scene scene) {
    return switch (query) {
      case Query.Nothing _ -> _ -> true;
      case Term term ->
          Filters.of(term, own)
              .flatMap(filter -> filter.read(term.value(), own))
              .orElseGet(Meaning::nothing)
              .in(scene);
      case Query.Not(var part) -> question(part, scene).negate();
      case Query.And(var parts) ->
          parts.stream().map(part -> question(part, scene)).reduce(Predicate::and).orElseThrow();
      case Query.Or(var parts) ->
          parts.stream().map(part -> question(part, scene)).reduce(Predicate::or).orElseThrow();
    };
  }
}
