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
          range("stack", "How many there are in the stack.", s -> s.item().quantity()),
          range("year", "The year of the game that it came in.", s -> year(s.facts().season())),
          range(
              "weaponlevel",
              "The level of a shaped weapon.",
              s -> s.detail().crafting() == null ? Double.NaN : s.detail().crafting().level()),
          range(
              "tier", "The tier of weapons and armor, 1 to 5.", s -> orNone(s.detail().gearTier())),
          range(
              "energycapacity",
              "How much energy armor has for mods.",
              s -> s.detail().energy() == null ? Double.NaN : s.detail().energy().capacity()),
          range(
              "season",
              "The season that it came in, by number or name.",
              SEASONS,
              s -> orNone(s.facts().season())),
          range("power", "Its power.", POWERS, s -> orNone(s.item().power())),
          range(
              "light", "Its power, as it was once called.", POWERS, s -> orNone(s.item().power())),
          new RangeFilter(
              "powerlimit",
              "The most power that it can have.",
              Map.of(),
              _ -> _ -> Double.NaN,
              "the game no longer limits it"),
          range(
              "enhanced",
              "How far a weapon is enhanced, 1 to 3.",
              s -> orNone(SocketFlags.enhancement(s))),
          range("enhancedperk", "How many enhanced traits it has.", Sockets::enhancedTraits),
          new RangeFilter(
              "count",
              "How many copies of it there are.",
              Map.of(),
              scene -> {
                Duplicates copies = scene.holdings().duplicates(Alike.ITEM);
                return s -> orNone(copies.count(s.detail()));
              },
              ""),
          range("kills", "What its tracker has counted.", s -> kills(s, "")),
          new TextFilter(
              "kills", "What its tracker has counted in pve, pvp or gambit.", Numbers::kills, ""));

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
