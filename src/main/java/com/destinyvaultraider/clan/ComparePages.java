package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.clan.ComparePage.Row;
import com.destinyvaultraider.clan.Comparison.Place;
import com.destinyvaultraider.clan.RosterPage.Column;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays members out beside each other, one in a row and a column for each goal. */
@Component
class ComparePages {

  private static final String SEEN = "seen";

  private final Heads heads;
  private final Goals names;
  private final Manifest manifest;
  private final BungieSite site;

  ComparePages(Heads heads, Goals names, Manifest manifest, BungieSite site) {
    this.heads = heads;
    this.names = names;
    this.manifest = manifest;
    this.site = site;
  }

  /** The page. */
  ComparePage of(Clan clan, long self, CompareQuery query, boolean filling, Instant now) {
    Comparison comparison = Comparison.of(clan, names, now);
    List<Goal> goals = comparison.goals(query.show().kinds());
    Definitions definitions = manifest.in(Language.current());
    List<ClanMember> members =
        clan.members().stream()
            .filter(member -> query.who().includes(member, comparison))
            .sorted(order(query.sorting(), goals, comparison).thenComparing(RosterPages::name))
            .toList();
    return new ComparePage(
        heads.of(clan, Heads.COMPARE, filling, now),
        CompareLinks.shows(query),
        CompareLinks.whos(query),
        CompareLinks.views(query),
        List.of(
            column(query, CompareQuery.NAME, Words.say("clan.by-name")),
            column(query, SEEN, Words.say("clan.by-seen")),
            column(query, CompareQuery.LEFT, Words.say("clan.by-left"))),
        goals.stream().map(goal -> column(query, key(goal), goal.name())).toList(),
        members.stream()
            .map(member -> row(member, goals, comparison, definitions, self, now))
            .toList(),
        empty(clan, query, members, goals.isEmpty()),
        Pips.legend());
  }

  /**
   * Why there is nothing to see, or empty.
   *
   * @param members those of the clan who are looked for
   * @param nothing whether there is nothing that they are compared in
   */
  static String empty(Clan clan, CompareQuery query, List<ClanMember> members, boolean nothing) {
    if (clan.members().isEmpty()) {
      return Words.say("clan.nobody-known");
    }
    if (members.isEmpty()) {
      return Words.say(query.who().nobody());
    }
    boolean known = clan.members().stream().anyMatch(member -> Face.why(member).isEmpty());
    return nothing ? Words.say(known ? "clan.nothing-here" : "clan.nothing-known") : "";
  }

  private Row row(
      ClanMember member,
      List<Goal> goals,
      Comparison comparison,
      Definitions definitions,
      long self,
      Instant now) {
    Face face = Face.of(member, names, site.imageRoot(), now, self);
    List<Pips> cells = new ArrayList<>();
    for (Goal goal : goals) {
      cells.add(
          face.why().isEmpty()
              ? Pips.of(member, goal, comparison, definitions)
              : Pips.unknown(face.why()));
    }
    Integer left = left(member, goals, comparison);
    return new Row(face, left == null ? "" : Words.number(left), cells);
  }

  private static Column column(CompareQuery query, String key, String name) {
    return new Column(
        key, name, query.with(query.sorting().clicked(key)), query.sorting().aria(key));
  }

  /** How a goal is named in the address, so that one can sort by it. */
  private static String key(Goal goal) {
    return "g" + goal.hash();
  }

  private static Comparator<ClanMember> order(
      Sorting sorting, List<Goal> goals, Comparison comparison) {
    return switch (sorting.key()) {
      case SEEN ->
          sorting
              .<ClanMember, Integer>by(member -> member.card().online() ? 0 : 1)
              .thenComparing(sorting.by(member -> ago(member)));
      case CompareQuery.LEFT -> sorting.by(member -> negated(left(member, goals, comparison)));
      case String key when key.startsWith("g") ->
          goals.stream()
              .filter(goal -> key(goal).equals(key))
              .findFirst()
              .map(goal -> sorting.<ClanMember, Place>by(member -> need(member, goal, comparison)))
              .orElse(sorting.by(RosterPages::name));
      default -> sorting.by(RosterPages::name);
    };
  }

  /** Who has begun comes first, who has nothing left last; unknown ones are at the end. */
  private static @Nullable Place need(ClanMember member, Goal goal, Comparison comparison) {
    Place place = comparison.place(member, goal);
    return place == Place.UNKNOWN ? null : place;
  }

  private static @Nullable Integer left(
      ClanMember member, List<Goal> goals, Comparison comparison) {
    return Face.why(member).isEmpty()
        ? Math.toIntExact(
            goals.stream().filter(goal -> comparison.place(member, goal).isLeft()).count())
        : null;
  }

  private static @Nullable Integer negated(@Nullable Integer value) {
    return value == null ? null : -value;
  }

  private static @Nullable Long ago(ClanMember member) {
    Instant seen = member.seenAt();
    return seen == null ? null : -seen.getEpochSecond();
  }
}
