package com.destinyvaultraider.comparison;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.StatLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The six stats of a piece of armor by itself, without mods.
 *
 * @param values in the order of {@link #HASHES}
 */
public record ArmorStats(List<Integer> values) {

  /** Health, melee, grenade, super, class and weapons, as armor lists them. */
  public static final List<Long> HASHES =
      List.of(392767087L, 4244567218L, 1735777505L, 144602215L, 1943323491L, 2996146975L);

  private static final int ARTIFICE_BONUS = 3;
  private static final int TUNING = 5;
  private static final int OLD_MASTERWORK = 2;
  private static final int NEW_MASTERWORK = 5;
  private static final String TUNING_PLUGS = "core.gear_systems.armor_tiering.plugs.tuning";
  private static final String ARTIFICE_PLUGS = "enhancements.artifice";

  /** The stats that a piece has by itself. */
  public static ArmorStats of(ItemDetail detail) {
    Map<Long, Integer> bases = new HashMap<>();
    for (StatLine stat : detail.stats()) {
      bases.put(stat.hash(), stat.base());
    }
    return new ArmorStats(HASHES.stream().map(hash -> bases.getOrDefault(hash, 0)).toList());
  }

  /** Whether they are as Bungie tells them, so that mods may be among them. */
  static boolean areTold(ItemDetail detail) {
    return detail.stats().stream().anyMatch(StatLine::told);
  }

  /** Whether it is of the kind with tiers and archetypes. */
  public static boolean isTiered(ItemDetail detail) {
    return detail.gearTier() > 0;
  }

  /** Whether it has the socket that adds to one stat of choice. */
  public static boolean isArtifice(ItemDetail detail) {
    return offers(detail, ARTIFICE_PLUGS) && !isTiered(detail);
  }

  /** Which stat its tuning can raise, as an index, or -1 where it has no tuning. */
  public static int tuned(ItemDetail detail) {
    int[] raised = new int[HASHES.size()];
    for (Socket socket : detail.sockets()) {
      for (Plug plug : socket.options()) {
        if (plug.category().startsWith(TUNING_PLUGS)) {
          plug.stats()
              .forEach((hash, value) -> {
                int at = HASHES.indexOf(hash);
                if (at >= 0 && value == TUNING) {
                  raised[at]++;
                }
              });
        }
      }
    }
    return IntStream.range(0, raised.length)
        .filter(at -> raised[at] > 0)
        .boxed()
        .max(Comparator.comparingInt(at -> raised[at]))
        .orElse(-1);
  }

  /** The indexes of the stats, the strongest first; those it has nothing of are left out. */
  public List<Integer> focus() {
    return IntStream.range(0, values.size())
        .boxed()
        .filter(at -> values.get(at) > 0)
        .sorted(Comparator.comparing((Integer at) -> values.get(at)).reversed())
        .toList();
  }

  /** The stats as they will be once the piece is a masterwork. */
  public ArmorStats masterworked(boolean tiered) {
    return new ArmorStats(
        values.stream()
            .map(value -> tiered ? (value == 0 ? NEW_MASTERWORK : value) : value + OLD_MASTERWORK)
            .toList());
  }

  /** Every way in which a piece can be set up, all masterworked. */
  static List<int[]> configurations(ItemDetail detail) {
    boolean tiered = isTiered(detail);
    int[] plain =
        of(detail).masterworked(tiered).values.stream().mapToInt(Integer::intValue).toArray();
    int tuned = tuned(detail);
    if (isArtifice(detail)) {
      return IntStream.range(0, plain.length)
          .mapToObj(at -> changed(plain, at, ARTIFICE_BONUS))
          .toList();
    }
    return tuned < 0 ? List.of(plain) : tunings(plain, tuned);
  }

  private static List<int[]> tunings(int[] plain, int tuned) {
    List<int[]> all = new ArrayList<>();
    for (int at = 0; at < plain.length; at++) {
      if (at != tuned) {
        all.add(changed(changed(plain, tuned, TUNING), at, -TUNING));
      }
    }
    int[] balanced = plain.clone();
    for (int at = 0; at < plain.length; at++) {
      balanced[at] += plain[at] == NEW_MASTERWORK ? 1 : 0;
    }
    all.add(balanced);
    return all;
  }

  private static int[] changed(int[] stats, int at, int by) {
    int[] changed = stats.clone();
    changed[at] += by;
    return changed;
  }

  private static boolean offers(ItemDetail detail, String category) {
    for (Socket socket : detail.sockets()) {
      for (Plug plug : socket.options()) {
        if (plug.category().equals(category)) {
          return true;
        }
      }
    }
    return false;
  }
}
