package com.destinyvaultraider.search.completion;

import com.destinyvaultraider.search.filter.Holdings;
import com.destinyvaultraider.search.filter.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The names that a player may be about to type: of things, the perks on them, and loadouts. */
public final class Vocabulary {

  private final List<Name> items;
  private final List<Name> perks;
  private final List<Name> loadouts;
  private final List<Name> stats;
  private final boolean lists;

  /** The names of what a player has. */
  public Vocabulary(Holdings holdings) {
    this(
        holdings.texts().itemNames(),
        holdings.texts().perkNames(),
        new TreeSet<>(holdings.loadoutNames().toList()));
  }

  Vocabulary(Iterable<String> items, Iterable<String> perks, Iterable<String> loadouts) {
    this(names(items), names(perks), names(loadouts), List.of(), false);
  }

  private Vocabulary(
      List<Name> items, List<Name> perks, List<Name> loadouts, List<Name> stats, boolean lists) {
    this.items = items;
    this.perks = perks;
    this.loadouts = loadouts;
    this.stats = stats;
    this.lists = lists;
  }

  /** The same with stats of the player's own. */
  public Vocabulary withStats(Iterable<String> names) {
    return new Vocabulary(items, perks, loadouts, names(names), lists);
  }

  /** The same of a player who has wish lists, or has none. */
  public Vocabulary withLists(boolean some) {
    return new Vocabulary(items, perks, loadouts, stats, some);
  }

  /**
   * A name as it is completed and as it is compared.
   *
   * @param text in lower case
   */
  private record Name(String text, String plain) {}

  /** Whether there are wish lists to ask. */
  boolean hasLists() {
    return lists;
  }

  /** The names of things with a word that begins so, the likeliest first. */
  List<String> items(String begun, int most) {
    return matching(items, begun, most);
  }

  /** The names of perks with a word that begins so, the likeliest first. */
  List<String> perks(String begun, int most) {
    return matching(perks, begun, most);
  }

  /** The names of loadouts with a word that begins so, the likeliest first. */
  List<String> loadouts(String begun, int most) {
    return matching(loadouts, begun, most);
  }

  /** The names of stats of the player's own that begin so. */
  List<String> stats(String begun, int most) {
    return matching(stats, begun, most);
  }

  private static List<String> matching(List<Name> names, String begun, int most) {
    String plain = Plain.of(begun);
    return names.stream()
        .filter(name -> Plain.hasWordFrom(name.plain, plain))
        .sorted(
            Comparator.comparing((Name name) -> !name.plain.startsWith(plain))
                .thenComparingInt(name -> name.text.length())
                .thenComparing(Name::text))
        .limit(most)
        .map(Name::text)
        .toList();
  }

  private static List<Name> names(Iterable<String> names) {
    List<Name> all = new ArrayList<>();
    for (String name : names) {
      if (!name.isBlank()) {
        all.add(new Name(name.toLowerCase(Locale.ROOT), Plain.of(name)));
      }
    }
    return List.copyOf(all);
  }
}
