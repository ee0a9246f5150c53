package com.destinyvaultraider.comparison;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which armor another piece beats whatever one does with it: for every way to set it up there is
 * one of the others that has at least as much of each stat, and more of one, all masterworked. Only
 * pieces for one slot of one class are compared, and exotics only with their like. Equals beat
 * nobody.
 */
public final class StatLower {

  private final Map<ItemInstanceId, Beaten> beaten = new HashMap<>();

  /** The places of the stats that are compared. */
  private final int[] counting;

  private StatLower(int[] counting) {
    this.counting = counting;
  }

  /**
   * A piece that others beat.
   *
   * @param by who beats it; more than one where it takes several for all its set-ups, the best
   *     first
   */
  public record Beaten(ItemDetail item, List<ItemDetail> by) {

    /**
     * Why, in words: what beats it and in which stats, masterworked; whether the set is another,
     * and whether mods that nobody knows of may have a part in it.
     */
    public String reason() {
      ItemDetail best = by.getFirst();
      ArmorStats own = ArmorStats.of(item).masterworked(ArmorStats.isTiered(item));
      ArmorStats other = ArmorStats.of(best).masterworked(ArmorStats.isTiered(best));
      List<String> more = new ArrayList<>();
      for (int at = 0; at < own.values().size(); at++) {
        int gain = other.values().get(at) - own.values().get(at);
        if (gain > 0) {
          more.add(Words.say("comparison.gain", name(best, ArmorStats.HASHES.get(at)), gain));
        }
      }
      String others = by.size() > 1 ? Words.say("comparison.and-more", by.size() - 1) : "";
      boolean told = ArmorStats.areTold(item) || by.stream().anyMatch(ArmorStats::areTold);
      return Words.say(
              "comparison.beaten",
              best.item().definition().name() + others,
              more.isEmpty() ? "" : more.stream().collect(Collectors.joining(", ", ": ", "")),
              sets(best))
          + (told ? Words.say("comparison.told") : "");
    }

    private String sets(ItemDetail best) {
      if (item.facts().setBonus() == null) {
        return best.facts().setBonus() == null
            ? Words.say("comparison.neither-set")
            : Words.say("comparison.no-set");
      }
      return best.facts().setBonus() != null
              && item.facts().setBonus().hash() == best.facts().setBonus().hash()
          ? Words.say("comparison.same-set")
          : Words.say("comparison.other-set");
    }

    private static String name(ItemDetail detail, long hash) {
      return detail.stats().stream()
          .filter(stat -> stat.hash() == hash)
          .map(StatLine::name)
          .findFirst()
          .orElse("?");
    }
  }

  /** One way to set a piece up. */
  private static final class SetUp {

    private final ItemDetail detail;
    private final int[] stats;
    private final int total;

    SetUp(ItemDetail detail, int[] stats) {
      this.detail = detail;
      this.stats = stats;
      this.total = Arrays.stream(stats).sum();
    }

    boolean beats(SetUp other) {
      if (total <= other.total) {
        return false;
      }
      for (int at = 0; at < stats.length; at++) {
        if (stats[at] < other.stats[at]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Compares all armor among these. */
  public static StatLower of(Collection<ItemDetail> all) {
    return of(all, _ -> true, IntStream.range(0, ArmorStats.HASHES.size()).toArray());
  }

  /** Compares the armor among these that has this stat, in nothing but what counts for it. */
  public static StatLower of(Collection<ItemDetail> all, OwnStat stat) {
    return of(
        all, stat::fits, stat.counting().stream().mapToInt(Integer::intValue).sorted().toArray());
  }

  private static StatLower of(
      Collection<ItemDetail> all, Predicate<ItemDetail> fitting, int[] counting) {
    Map<List<Object>, List<ItemDetail>> groups =
        all.stream()
            .filter(Gear::isComparable)
            .filter(fitting)
            .filter(detail -> Gear.isArmor(detail) && detail.item().power() > 0)
            .filter(detail -> !detail.stats().isEmpty())
            .collect(Collectors.groupingBy(StatLower::group));
    StatLower lower = new StatLower(counting);
    groups.values().forEach(lower::compare);
    return lower;
  }

  /** What beats a piece, or empty where nothing does. */
  public Optional<Beaten> beaten(ItemDetail detail) {
    ItemInstanceId id = detail.item().id();
    return id == null ? Optional.empty() : Optional.ofNullable(beaten.get(id));
  }

  private static List<Object> group(ItemDetail detail) {
    return List.of(
        detail.item().bucketHash(),
        detail.item().definition().classType(),
        detail.item().definition().isExotic() ? detail.item().hash() : 0L);
  }

  /**
   * Only what nothing beats can be the best that beats something: what beats the winner beats the
   * loser, too.
   */
  private void compare(List<ItemDetail> group) {
    List<SetUp> all = new ArrayList<>();
    for (ItemDetail detail : group) {
      for (int[] stats : ArmorStats.configurations(detail)) {
        all.add(new SetUp(detail, Arrays.stream(counting).map(at -> stats[at]).toArray()));
      }
    }
    all.sort(Comparator.comparingInt((SetUp setUp) -> setUp.total).reversed());
    List<SetUp> unbeaten = new ArrayList<>();
    Set<ItemDetail> standing = Collections.newSetFromMap(new IdentityHashMap<>());
    IdentityHashMap<ItemDetail, List<ItemDetail>> winners = new IdentityHashMap<>();
    for (SetUp setUp : all) {
      ItemDetail winner = winner(setUp, unbeaten);
      if (winner == null) {
        unbeaten.add(setUp);
        standing.add(setUp.detail);
      } else {
        winners.computeIfAbsent(setUp.detail, _ -> new ArrayList<>()).add(winner);
      }
    }
    winners.forEach((detail, by) -> {
      if (!standing.contains(detail) && detail.item().id() != null) {
        beaten.put(detail.item().id(), new Beaten(detail, each(by)));
      }
    });
  }

  private static @Nullable ItemDetail winner(SetUp setUp, List<SetUp> best) {
    for (SetUp other : best) {
      if (other.total <= setUp.total) {
        return null;
      }
      if (other.beats(setUp)) {
        return other.detail;
      }
    }
    return null;
  }

  /** Each of them once: they are the same things, not only alike. */
  private static List<ItemDetail> each(List<ItemDetail> winners) {
    Set<ItemDetail> known = Collections.newSetFromMap(new IdentityHashMap<>());
    return winners.stream().filter(known::add).toList();
  }
}
