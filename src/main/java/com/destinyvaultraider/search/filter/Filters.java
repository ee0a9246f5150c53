package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.search.query.Query.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of all filters. */
public final class Filters {

  private static final Map<String, List<Filter>> GROUPS = groups();
  private static final Map<String, Filter> FLAGS = new LinkedHashMap<>();
  private static final Map<String, List<Filter>> NAMED = new LinkedHashMap<>();

  static {
    for (Filter filter : all().toList()) {
      if (filter instanceof Flag flag) {
        flag.words().forEach(word -> FLAGS.put(word, flag));
      } else {
        NAMED.computeIfAbsent(filter.name(), _ -> new ArrayList<>()).add(filter);
      }
    }
  }

  private Filters() {}

  /** All filters by the key of what they are about, in the order in which they are explained. */
  public static Map<String, List<Filter>> byTopic() {
    return GROUPS;
  }

  /** All filters. */
  public static Stream<Filter> all() {
    return GROUPS.values().stream().flatMap(List::stream);
  }

  /** Every word that makes sense behind {@code is:}. */
  public static List<String> flags() {
    return List.copyOf(FLAGS.keySet());
  }

  /** Everything but {@code is} that makes sense in front of a colon. */
  public static List<String> names() {
    return List.copyOf(NAMED.keySet());
  }

  /** Whether this is a word for a stat of the game, alone or among others. */
  public static boolean isStat(String word) {
    return word.equals(StatWords.CUSTOM) || StatWords.all().contains(word);
  }

  /** Whether only somebody with a wish list can be answered. */
  public static boolean asksForLists(Filter filter) {
    return WishListFlags.asksForLists(filter);
  }

  /** The filter that understands a term of this player's, or empty where none does. */
  static Optional<Filter> of(Term term, OwnStats own) {
    if (term.name().equals("is")) {
      return Optional.ofNullable(FLAGS.get(term.value()));
    }
    return NAMED.getOrDefault(term.name(), List.of()).stream()
        .filter(filter -> filter.read(term.value(), own).isPresent())
        .findFirst();
  }

  /** The filters with this name, whatever stands behind the colon. */
  static List<Filter> named(String name) {
    return NAMED.getOrDefault(name, List.of());
  }

  private static Map<String, List<Filter>> groups() {
    Map<String, List<Filter>> groups = new LinkedHashMap<>();
    groups.put("search.topic-words", TextFilters.ALL);
    groups.put("search.topic-kind", join(KindFlags.TYPES, KindFlags.AMMO_AND_RARITY));
    groups.put("search.topic-element", join(KindFlags.ELEMENTS, KindFlags.CLASSES));
    groups.put("search.topic-slot", join(KindFlags.SLOTS));
    groups.put("search.topic-place", join(HoldingsFlags.PLACES));
    groups.put("search.topic-state", join(StateFlags.ALL, WishListFlags.ALL));
    groups.put("search.topic-sockets", join(SocketFlags.ALL));
    groups.put("search.topic-source", Choices.ALL);
    groups.put("search.topic-copies", compared());
    groups.put("search.topic-stats", StatFilters.ALL);
    groups.put("search.topic-numbers", Numbers.ALL);
    return groups;
  }

  private static List<Filter> compared() {
    List<Filter> compared = new ArrayList<>(HoldingsFlags.COMPARED);
    compared.add(new DupeFilter());
    return compared;
  }

  @SafeVarargs
  private static List<Filter> join(List<Flag>... lists) {
    List<Filter> joined = new ArrayList<>();
    for (List<Flag> list : lists) {
      joined.addAll(list);
    }
    return joined;
  }
}
