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
import java.util.function.BooleanSupplier;
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
   * @param lists whether the player has wish lists, only asked where a search asks them
   * @throws com.destinyvaultraider.search.query.QueryRefused if it asks for too much
   */
  public static Understood of(String typed, OwnStats own, BooleanSupplier lists) {
    ParsedQuery parsed = Parser.parse(typed);
    boolean listless =
        parsed.query().terms().anyMatch(WishListFlags::asksForLists) && !lists.getAsBoolean();
    List<Wrong> wrong = new ArrayList<>();
    List<Term> silent = new ArrayList<>();
    for (Term term : parsed.query().terms().distinct().toList()) {
      Optional<Filter> filter = Filters.of(term, own);
      if (filter.isEmpty()) {
        wrong.add(Wrong.of(term));
      } else if (!silence(term, filter.get(), listless).isNone()) {
        silent.add(term);
      }
    }
    return new Understood(
        typed,
        parsed,
        own,
        usable(parsed.query(), own, listless).orElse(null),
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
      Filters.of(term, own)
          .ifPresent(filter -> remarks.add(silence(term, filter, true).about(term.text())));
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

  private static Optional<Query> usable(Query query, OwnStats own, boolean listless) {
    return switch (query) {
      case Query.Nothing nothing -> Optional.of(nothing);
      case Term term ->
          Filters.of(term, own)
              .filter(filter -> !silence(term, filter, listless).unanswered())
              .map(_ -> term);
      case Query.Not(var part) -> usable(part, own, listless).map(Query.Not::new);
      case Query.And(var parts) ->
          joined(parts, own, listless).map(left -> single(left, new Query.And(left)));
      case Query.Or(var parts) ->
          joined(parts, own, listless).map(left -> single(left, new Query.Or(left)));
    };
  }

  private static Optional<List<Query>> joined(List<Query> parts, OwnStats own, boolean listless) {
    List<Query> left =
        parts.stream().map(part -> usable(part, own, listless)).flatMap(Optional::stream).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(left);
  }

  /** Why a term tells nothing: only a player can say who has no list to ask. */
  private static Silence silence(Term term, Filter filter, boolean listless) {
    return listless && WishListFlags.asksForLists(term) ? Silence.NO_WISH_LISTS : filter.silence();
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
