package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.comparison.ArmorStats;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.detail.StatLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How players call stats, and what they are of a thing: NaN where it has no such stat. */
final class StatWords {

  /** The most that any stat of the player's own gives. */
  static final String CUSTOM = "custom";

  private static final List<String> RANKED =
      List.of(
          "highest",
          "secondhighest",
          "thirdhighest",
          "fourthhighest",
          "fifthhighest",
          "sixthhighest");
  private static final Map<String, Long> HASHES = hashes();

  private StatWords() {}

  /** Every word for a stat of weapons or armor. */
  static List<String> all() {
    List<String> words = new ArrayList<>(HASHES.keySet());
    words.add("total");
    words.add("any");
    words.addAll(RANKED);
    return words;
  }

  /** The words for the six stats of armor and their hashes. */
  static Map<String, Long> ofArmor() {
    Map<String, Long> words = new LinkedHashMap<>(HASHES);
    words.values().retainAll(ArmorStats.HASHES);
    return words;
  }

  /** The words for single stats and their hashes. */
  static Map<String, Long> single() {
    return HASHES;
  }

  /**
   * Reads names of stats: those joined with {@code +} are added up, and of those joined with {@code
   * &} the mean is taken.
   */
  static Optional<ToDoubleFunction<Searched>> read(String names, boolean base, OwnStats own) {
    List<ToDoubleFunction<Searched>> means = new ArrayList<>();
    for (String mean : names.split("&", -1)) {
      List<ToDoubleFunction<Searched>> sums = new ArrayList<>();
      for (String name : mean.split("\\+", -1)) {
        Optional<ToDoubleFunction<Searched>> single = one(name, base, own);
        if (single.isEmpty()) {
          return Optional.empty();
        }
        sums.add(single.get());
      }
      means.add(sums.size() == 1 ? sums.getFirst() : searched -> sum(sums, searched));
    }
    return Optional.of(
        means.size() == 1 ? means.getFirst() : searched -> sum(means, searched) / means.size());
  }

  /** A missing stat counts as nothing, unless all are missing. */
  private static double sum(List<ToDoubleFunction<Searched>> parts, Searched searched) {
    double sum = 0;
    boolean some = false;
    for (ToDoubleFunction<Searched> part : parts) {
      double value = part.applyAsDouble(searched);
      some |= !Double.isNaN(value);
      sum += Double.isNaN(value) ? 0 : value;
    }
    return some ? sum : Double.NaN;
  }

  private static Optional<ToDoubleFunction<Searched>> one(String name, boolean base, OwnStats own) {
    Long hash = HASHES.get(name);
    if (hash != null) {
      long wanted = hash;
      return Optional.of(searched -> value(searched, wanted, base));
    }
    if (name.equals("total")) {
      return Optional.of(searched -> armor(searched, base).stream().mapToInt(each -> each).sum());
    }
    if (name.equals("any")) {
      return Optional.of(searched -> most(searched, base));
    }
    if (name.equals(CUSTOM)) {
      return Optional.of(searched -> mostOfOwn(searched, base, own));
    }
    if (own.names().contains(name)) {
      return Optional.of(searched -> own(searched, name, base, own));
    }
    int rank = RANKED.indexOf(name);
    return rank < 0 ? Optional.empty() : Optional.of(searched -> ranked(searched, rank, base));
  }

  private static double value(Searched searched, long hash, boolean base) {
    for (StatLine stat : searched.detail().stats()) {
      if (stat.hash() == hash) {
        return base ? stat.base() : stat.total();
      }
    }
    return Double.NaN;
  }

  private static double own(Searched searched, String name, boolean base, OwnStats own) {
    return own.of(searched.detail(), name)
        .map(stat -> (double) stat.of(searched.detail(), base))
        .orElse(Double.NaN);
  }

  private static double mostOfOwn(Searched searched, boolean base, OwnStats own) {
    return own.of(searched.detail()).stream()
        .mapToDouble(stat -> stat.of(searched.detail(), base))
        .max()
        .orElse(Double.NaN);
  }

  private static List<Integer> armor(Searched searched, boolean base) {
    if (!Gear.isArmor(searched.detail())) {
      return List.of();
    }
    return ArmorStats.HASHES.stream()
        .map(hash -> value(searched, hash, base))
        .filter(value -> !Double.isNaN(value))
        .map(Double::intValue)
        .toList();
  }

  private static double ranked(Searched searched, int rank, boolean base) {
    List<Integer> values =
        armor(searched, base).stream().sorted(Comparator.reverseOrder()).toList();
    return rank < values.size() ? values.get(rank) : Double.NaN;
  }

  private static double most(Searched searched, boolean base) {
    return searched.detail().stats().stream()
        .mapToDouble(stat -> base ? stat.base() : stat.total())
        .max()
        .orElse(Double.NaN);
  }

  private static Map<String, Long> hashes() {
    Map<String, Long> hashes = new LinkedHashMap<>();
    WordLists.read("stats").forEach((word, hash) -> hashes.put(word, Long.valueOf(hash)));
    return hashes;
  }
}
