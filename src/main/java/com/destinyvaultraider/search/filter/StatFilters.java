package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.comparison.ArmorStats;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.comparison.MaxStats;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Filters for stats and for what stats an item is made for. */
final class StatFilters {

  static final List<Filter> ALL =
      List.of(
          new StatFilter("stat", "search.by-stat", false),
          new StatFilter("basestat", "search.by-basestat", true),
          new WordFilter("maxstatvalue", "search.by-maxstatvalue", max(false, MaxStats::isHighest)),
          new WordFilter(
              "maxbasestatvalue", "search.by-maxbasestatvalue", max(true, MaxStats::isHighest)),
          new WordFilter(
              "maxstatloadout", "search.by-maxstatloadout", max(false, MaxStats::isInBest)),
          new WordFilter("primarystat", "search.by-primarystat", focus(0)),
          new WordFilter("secondarystat", "search.by-secondarystat", focus(1)),
          new WordFilter("tertiarystat", "search.by-tertiarystat", focus(2)),
          new WordFilter("tunedstat", "search.by-tunedstat", tuned()),
          new WordFilter("masterwork", "search.by-masterwork", masterworks()),
          RangeFilter.range(
              "masterwork", "search.by-masterwork-tier", StatFilters::masterworkTier));

  private StatFilters() {}

  private static Map<String, Meaning> max(
      boolean base, BiPredicate<MaxStats, ItemDetail> question) {
    Map<String, Meaning> words = new LinkedHashMap<>();
    StatWords.ofArmor()
        .forEach((word, hash) ->
            words.put(
                word,
                scene -> {
                  MaxStats max = scene.holdings().maxStats(hash, base);
                  return s -> question.test(max, s.detail());
                }));
    words.put(
        "any",
        scene -> {
          List<MaxStats> all =
              ArmorStats.HASHES.stream()
                  .map(hash -> scene.holdings().maxStats(hash, base))
                  .toList();
          return s -> all.stream().anyMatch(max -> question.test(max, s.detail()));
        });
    return words;
  }

  private static Map<String, Meaning> focus(int rank) {
    Map<String, Meaning> words = new LinkedHashMap<>();
    StatWords.ofArmor()
        .forEach((word, hash) ->
            words.put(word, Meaning.of(s -> focused(s, rank) == ArmorStats.HASHES.indexOf(hash))));
    return words;
  }

  private static int focused(Searched searched, int rank) {
    if (!isTieredArmor(searched)) {
      return -1;
    }
    List<Integer> focus = ArmorStats.of(searched.detail()).focus();
    return rank < focus.size() ? focus.get(rank) : -1;
  }

  private static Map<String, Meaning> tuned() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    StatWords.ofArmor()
        .forEach((word, hash) ->
            words.put(word, tunes(s -> tunedTo(s) == ArmorStats.HASHES.indexOf(hash))));
    words.put("primary", tunes(s -> tunedTo(s) == focused(s, 0)));
    words.put("secondary", tunes(s -> tunedTo(s) == focused(s, 1)));
    words.put("tertiary", tunes(s -> tunedTo(s) == focused(s, 2)));
    words.put(
        "unfocused",
        tunes(s ->
            tunedTo(s) != focused(s, 0)
                && tunedTo(s) != focused(s, 1)
                && tunedTo(s) != focused(s, 2)));
    return words;
  }

  private static Meaning tunes(Predicate<Searched> question) {
    return Meaning.of(s -> isTieredArmor(s) && tunedTo(s) >= 0 && question.test(s));
  }

  private static boolean isTieredArmor(Searched searched) {
    return Gear.isArmor(searched.detail()) && ArmorStats.isTiered(searched.detail());
  }

  private static int tunedTo(Searched searched) {
    return ArmorStats.tuned(searched.detail());
  }

  private static Map<String, Meaning> masterworks() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    StatWords.single()
        .forEach((word, hash) ->
            words.put(
                word,
                Meaning.of(s ->
                    s.sockets(Kind.MASTERWORK)
                        .map(Socket::plugged)
                        .anyMatch(
                            plug -> plug != null && plug.stats().getOrDefault(hash, 0) > 0))));
    return words;
  }

  /** Armor goes by its energy, weapons by what the masterwork adds at most. */
  private static double masterworkTier(Searched searched) {
    if (Gear.isArmor(searched.detail())) {
      return searched.detail().energy() == null
          ? Double.NaN
          : searched.detail().energy().capacity();
    }
    return searched
        .sockets(Kind.MASTERWORK)
        .map(Socket::plugged)
        .mapToDouble(plug -> plug == null ? Double.NaN : most(plug))
        .filter(most -> !Double.isNaN(most))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double most(Plug plug) {
    return plug.stats().values().stream().mapToDouble(each -> each).max().orElse(Double.NaN);
  }
}
