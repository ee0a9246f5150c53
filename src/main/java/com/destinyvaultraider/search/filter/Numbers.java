package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.RangeFilter.range;

import com.destinyvaultraider.comparison.Duplicates;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Filters that compare a number. */
final class Numbers {

  private static final Map<String, Integer> SEASONS = WordLists.numbers("seasons");
  private static final Map<String, Integer> POWERS = WordLists.numbers("powers");
  private static final List<String> KILL_KINDS = List.of("pve", "pvp", "gambit");

  static final List<Filter> ALL =
      List.of(
          range("stack", "search.by-stack", s -> s.item().quantity()),
          range("year", "search.by-year", s -> year(s.facts().season())),
          range(
              "weaponlevel",
              "search.by-weaponlevel",
              s -> s.detail().crafting() == null ? Double.NaN : s.detail().crafting().level()),
          range("tier", "search.by-tier", s -> orNone(s.detail().gearTier())),
          range(
              "energycapacity",
              "search.by-energycapacity",
              s -> s.detail().energy() == null ? Double.NaN : s.detail().energy().capacity()),
          range("season", "search.by-season", SEASONS, s -> orNone(s.facts().season())),
          range("power", "search.by-power", POWERS, s -> orNone(s.item().power())),
          range("light", "search.by-light", POWERS, s -> orNone(s.item().power())),
          new RangeFilter(
              "powerlimit",
              "search.by-powerlimit",
              Map.of(),
              _ -> _ -> Double.NaN,
              Silence.NO_LIMIT),
          range("enhanced", "search.by-enhanced", s -> orNone(SocketFlags.enhancement(s))),
          range("enhancedperk", "search.by-enhancedperk", Sockets::enhancedTraits),
          new RangeFilter(
              "count",
              "search.by-count",
              Map.of(),
              scene -> {
                Duplicates copies = scene.holdings().duplicates(Alike.ITEM);
                return s -> orNone(copies.count(s.detail()));
              },
              Silence.NONE),
          range("kills", "search.by-kills", s -> kills(s, "")),
          new TextFilter("kills", "search.by-kills-kind", Numbers::kills, Silence.NONE));

  private Numbers() {}

  private static double orNone(int number) {
    return number == 0 ? Double.NaN : number;
  }

  /** The first years had three, then four seasons; since the Final Shape nothing is regular. */
  private static double year(int season) {
    if (season <= 0) {
      return Double.NaN;
    }
    if (season <= 3) {
      return 1;
    }
    if (season <= 23) {
      return 2 + Math.floorDiv(season - 4, 4);
    }
    return season <= 26 ? 7 : 8 + Math.floorDiv(season - 27, 2);
  }

  private static double kills(Searched searched, String kind) {
    Kills kills = searched.detail().kills();
    return kills == null || (!kind.isEmpty() && !kills.kind().equals(kind))
        ? Double.NaN
        : kills.count();
  }

  private static Optional<Meaning> kills(String value) {
    int colon = value.indexOf(':');
    String kind = colon < 0 ? "" : value.substring(0, colon);
    if (!KILL_KINDS.contains(kind)) {
      return Optional.empty();
    }
    Optional<DoublePredicate> range = Range.read(value.substring(colon + 1), Map.of());
    return range.map(fits -> Meaning.of(s -> fits.test(kills(s, kind))));
  }
}
