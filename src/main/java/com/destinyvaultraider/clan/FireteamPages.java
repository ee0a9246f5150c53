package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.clan.FireteamPage.Choice;
import com.destinyvaultraider.clan.FireteamPage.Group;
import com.destinyvaultraider.clan.FireteamPage.Mate;
import com.destinyvaultraider.clan.FireteamPage.Shared;
import com.destinyvaultraider.clan.Head.Link;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out what a few members still have before them together. */
@Component
class FireteamPages {

  /** As many as go into a raid. */
  static final int PLACES = 6;

  private static final int SUGGESTED = 5;

  private final Heads heads;
  private final Goals names;
  private final Manifest manifest;
  private final BungieSite site;

  FireteamPages(Heads heads, Goals names, Manifest manifest, BungieSite site) {
    this.heads = heads;
    this.names = names;
    this.manifest = manifest;
    this.site = site;
  }

  /** The page of those among the chosen who are in the clan; of who looks where it is nobody. */
  FireteamPage of(Clan clan, long self, List<Long> chosen, boolean filling, Instant now) {
    List<ClanMember> found = members(clan, chosen);
    List<ClanMember> all = found.isEmpty() ? members(clan, List.of(self)) : found;
    List<ClanMember> team = all.stream().limit(PLACES).toList();
    List<ClanMember> others =
        clan.members().stream()
            .filter(member -> !team.contains(member))
            .sorted(Comparator.comparing(RosterPages::name))
            .toList();
    Comparison comparison = Comparison.of(clan, names, now);
    List<ClanMember> known = team.stream().filter(each -> Face.why(each).isEmpty()).toList();
    boolean full = team.size() == PLACES;
    List<Group> groups = groups(team, known, comparison);
    return new FireteamPage(
        heads.of(clan, Heads.FIRETEAM, filling, now),
        team.stream().map(member -> mate(member, team, self, now)).toList(),
        full,
        all.size() > PLACES,
        full ? List.of() : others.stream().map(FireteamPages::choice).toList(),
        full ? List.of() : suggestions(team, known, others, comparison),
        notCounted(team, known),
        groups,
        groups.isEmpty() ? empty(known) : "",
        Pips.legend());
  }

  private static List<ClanMember> members(Clan clan, List<Long> ids) {
    return ids.stream()
        .distinct()
        .flatMap(id -> clan.members().stream().filter(member -> member.id() == id))
        .toList();
  }

  /** That nothing is known does not mean that nothing is left to do. */
  private static String empty(List<ClanMember> known) {
    return Words.say(known.isEmpty() ? "clan.nothing-known" : "clan.nothing-shared");
  }

  private Mate mate(ClanMember member, List<ClanMember> team, long self, Instant now) {
    Definitions definitions = manifest.in(Language.current());
    return new Mate(
        Face.of(member, names, site.imageRoot(), now, self),
        member.characters().stream()
            .map(each -> definitions.className(each.classHash(), each.genderHash()))
            .collect(Collectors.joining(" · ")),
        address(team.stream().filter(each -> !each.equals(member)).toList()));
  }

  private static String notCounted(List<ClanMember> team, List<ClanMember> known) {
    return team.size() == known.size()
        ? ""
        : Words.say(
            "clan.not-counted",
            team.stream()
                .filter(member -> !known.contains(member))
                .map(member -> choice(member).name())
                .collect(Collectors.joining(", ")));
  }

  private List<Group> groups(List<ClanMember> team, List<ClanMember> known, Comparison comparison) {
    Definitions definitions = manifest.in(Language.current());
    Map<Integer, List<Shared>> bySharing = new TreeMap<>(Comparator.reverseOrder());
    for (Goal goal : comparison.goals()) {
      int sharing =
          Math.toIntExact(
              team.stream().filter(member -> comparison.place(member, goal).isLeft()).count());
      boolean again = team.stream().anyMatch(member -> comparison.left(member, goal) > 0);
      if (sharing > 0 || again) {
        List<Pips> pips = new ArrayList<>();
        for (ClanMember member : team) {
          String why = Face.why(member);
          pips.add(
              why.isEmpty() ? Pips.of(member, goal, comparison, definitions) : Pips.unknown(why));
        }
        bySharing
            .computeIfAbsent(sharing, _ -> new ArrayList<>())
            .add(new Shared(ActivityPages.kind(goal.kind()), goal.name(), pips));
      }
    }
    List<Group> groups = new ArrayList<>();
    bySharing.forEach(
        (sharing, goals) -> groups.add(new Group(name(sharing, known.size()), goals)));
    return groups;
  }

  private static String name(int sharing, int size) {
    if (sharing == 0) {
      return Words.say("clan.before-none");
    }
    if (size == 1) {
      return Words.say("clan.before-one");
    }
    return sharing == size
        ? Words.say("clan.before-all", size)
        : Words.say("clan.before-some", sharing, size);
  }

  /** Who is there and can do most of what the whole fireteam has before it. */
  private static List<Link> suggestions(
      List<ClanMember> team,
      List<ClanMember> known,
      List<ClanMember> others,
      Comparison comparison) {
    List<Goal> shared =
        comparison.goals().stream()
            .filter(goal -> known.stream().allMatch(each -> comparison.place(each, goal).isLeft()))
            .toList();
    return others.stream()
        .filter(member -> member.card().online())
        .filter(member -> common(member, shared, comparison) > 0)
        .sorted(
            Comparator.comparingLong((ClanMember member) -> -common(member, shared, comparison))
                .thenComparing(RosterPages::name))
        .limit(SUGGESTED)
        .map(member ->
            new Link(
                Words.say("clan.shares", choice(member).name(), common(member, shared, comparison)),
                with(team, member),
                false))
        .toList();
  }

  private static long common(ClanMember member, List<Goal> goals, Comparison comparison) {
    return goals.stream().filter(goal -> comparison.place(member, goal).isLeft()).count();
  }

  private static Choice choice(ClanMember member) {
    String name = member.card().name();
    int hash = name.lastIndexOf('#');
    return new Choice(Long.toString(member.id()), hash > 0 ? name.substring(0, hash) : name);
  }

  private static String with(List<ClanMember> team, ClanMember member) {
    List<ClanMember> more = new ArrayList<>(team);
    more.add(member);
    return address(more);
  }

  private static String address(List<ClanMember> team) {
    return team.isEmpty()
        ? Heads.FIRETEAM
        : Heads.FIRETEAM
            + team.stream()
                .map(member -> "with=" + member.id())
                .collect(Collectors.joining("&", "?", ""));
  }
}
