package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.comparison.Duplicates;
import com.destinyvaultraider.comparison.Likeness;
import com.destinyvaultraider.comparison.StatLower;
import com.destinyvaultraider.detail.ItemDetail;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A filter for what is alike in all that is named: {@code dupe:setbonus+statlower}. */
final class DupeFilter implements Filter {

  private static final String STAT_LOWER = "statlower";
  private static final String CUSTOM_STAT_LOWER = "customstatlower";
  private static final Map<String, Likeness> KINDS = kinds();

  @Override
  public String name() {
    return "dupe";
  }

  @Override
  public String helpKey() {
    return "search.by-dupe";
  }

  @Override
  public Optional<Meaning> read(String value) {
    Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
    Set<String> lower = new HashSet<>();
    for (String word : value.split("\\+", -1)) {
      Likeness kind = KINDS.get(word);
      if (kind != null) {
        alike.add(kind);
      } else if (word.equals(STAT_LOWER) || word.equals(CUSTOM_STAT_LOWER)) {
        lower.add(word);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(scene -> question(scene, Set.copyOf(alike), lower));
  }

  @Override
  public List<String> endings() {
    List<String> words = new ArrayList<>(KINDS.keySet());
    words.add(STAT_LOWER);
    words.add(CUSTOM_STAT_LOWER);
    return words;
  }

  /** What must be beaten is held against its own group only, once the groups are known. */
  private static Predicate<Searched> question(Scene scene, Set<Likeness> alike, Set<String> lower) {
    if (alike.isEmpty()) {
      Holdings holdings = scene.holdings();
      Predicate<ItemDetail> all = beaten(scene, holdings.details(), lower, holdings::statLower);
      return s -> all.test(s.detail());
    }
    Duplicates copies = scene.holdings().duplicates(alike);
    if (lower.isEmpty()) {
      return s -> copies.has(s.detail());
    }
    Set<ItemInstanceId> beaten = new HashSet<>();
    for (List<ItemDetail> group : copies.groups()) {
      Predicate<ItemDetail> within = beaten(scene, group, lower, () -> StatLower.of(group));
      for (ItemDetail each : group) {
        if (each.item().id() != null && within.test(each)) {
          beaten.add(each.item().id());
        }
      }
    }
    return s -> s.item().id() != null && beaten.contains(s.item().id());
  }

  /** What is beaten by others of a group in all the ways that are asked for. */
  private static Predicate<ItemDetail> beaten(
      Scene scene, List<ItemDetail> group, Set<String> lower, Supplier<StatLower> inAllStats) {
    Predicate<ItemDetail> beaten = _ -> true;
    if (lower.contains(STAT_LOWER)) {
      StatLower stats = inAllStats.get();
      beaten = detail -> stats.beaten(detail).isPresent();
    }
    return lower.contains(CUSTOM_STAT_LOWER) ? beaten.and(scene.customStatLower(group)) : beaten;
  }

  private static Map<String, Likeness> kinds() {
    Map<String, Likeness> kinds = new LinkedHashMap<>();
    kinds.put("item", Likeness.ITEM);
    kinds.put("stats", Likeness.STATS);
    kinds.put("untunedstats", Likeness.UNTUNED_STATS);
    kinds.put("archetype", Likeness.ARCHETYPE);
    kinds.put("tertiarystat", Likeness.TERTIARY_STAT);
    kinds.put("nonzerostats", Likeness.NONZERO_STATS);
    kinds.put("tunedstat", Likeness.TUNED_STAT);
    kinds.put("setbonus", Likeness.SET_BONUS);
    kinds.put("perks", Likeness.PERKS);
    kinds.put("traits", Likeness.TRAITS);
    return kinds;
  }
}
