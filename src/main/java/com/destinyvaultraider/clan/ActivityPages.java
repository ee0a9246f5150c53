package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.ActivityPage.Entry;
import com.destinyvaultraider.clan.ActivityPage.Group;
import com.destinyvaultraider.clan.ActivityPage.Person;
import com.destinyvaultraider.clan.Comparison.Place;
import com.destinyvaultraider.clan.Goal.Kind;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays out what there is to do, with who has done it and who has not. */
@Component
class ActivityPages {

  /** Who can be asked along comes first. */
  private static final List<Place> GROUPS =
      List.of(Place.BEGUN, Place.OPEN, Place.UNPLAYED, Place.DONE, Place.OFF_THE_LIST);

  private static final Comparator<ClanMember> WHO_IS_THERE_FIRST =
      Comparator.comparing((ClanMember member) -> !member.card().online())
          .thenComparing(RosterPages::name);

  private final Heads heads;
  private final Goals names;

  ActivityPages(Heads heads, Goals names) {
    this.heads = heads;
    this.names = names;
  }

  /** The page. */
  ActivityPage of(Clan clan, long self, CompareQuery query, boolean filling, Instant now) {
    Comparison comparison = Comparison.of(clan, names, now);
    List<ClanMember> members =
        clan.members().stream()
            .filter(member -> query.who().includes(member, comparison))
            .sorted(WHO_IS_THERE_FIRST)
            .toList();
    List<Entry> entries =
        comparison.goals(query.show().kinds()).stream()
            .map(goal -> entry(goal, members, comparison, self))
            .sorted(order(query.sorting()))
            .toList();
    return new ActivityPage(
        heads.of(clan, Heads.COMPARE, filling, now),
        CompareLinks.shows(query),
        CompareLinks.whos(query),
        CompareLinks.views(query),
        CompareLinks.orders(query),
        entries,
        ComparePages.empty(clan, query, members, entries.isEmpty()),
        members.stream()
            .filter(member -> !Face.why(member).isEmpty())
            .map(member -> person(member, self, Face.why(member)))
            .toList());
  }

  private static Comparator<Entry> order(Sorting sorting) {
    return switch (sorting.key()) {
      case CompareQuery.DONE -> sorting.by(entry -> -entry.done());
      case CompareQuery.NAME -> sorting.by(Entry::name);
      default -> sorting.by(entry -> -entry.left());
    };
  }

  private static Entry entry(
      Goal goal, List<ClanMember> members, Comparison comparison, long self) {
    Map<Place, List<Person>> people = new EnumMap<>(Place.class);
    for (ClanMember member : members) {
      people
          .computeIfAbsent(comparison.place(member, goal), _ -> new ArrayList<>())
          .add(person(member, self, note(member, goal, comparison)));
    }
    people.remove(Place.UNKNOWN);
    int known = people.values().stream().mapToInt(List::size).sum();
    int done = people.getOrDefault(Place.DONE, List.of()).size();
    int off = people.getOrDefault(Place.OFF_THE_LIST, List.of()).size();
    List<Group> groups = new ArrayList<>();
    for (Place place : GROUPS) {
      List<Person> alike = people.getOrDefault(place, List.of());
      if (!alike.isEmpty()) {
        boolean open = place == Place.BEGUN || place == Place.OPEN || place == Place.DONE;
        groups.add(new Group(Pips.css(place), name(place, alike.size()), open, alike));
      }
    }
    return new Entry(
        "goal-" + goal.hash(),
        kind(goal.kind()),
        goal.name(),
        off == 0
            ? Words.say("clan.done-by", done, known)
            : Words.say("clan.done-by-or-off", done, off, known),
        done,
        known,
        known - done - off,
        groups);
  }

  private static Person person(ClanMember member, long self, String note) {
    String name = member.card().name();
    int hash = name.lastIndexOf('#');
    return new Person(
        Heads.FIRETEAM + "?with=" + member.id(),
        hash > 0 ? name.substring(0, hash) : name,
        member.card().online(),
        member.id() == self,
        note);
  }

  /** A member who has done it with one character may have it before them with others. */
  private static String note(ClanMember member, Goal goal, Comparison comparison) {
    int left = comparison.left(member, goal);
    return left > 0 && comparison.place(member, goal) == Place.DONE
        ? Words.say("clan.characters-left", left)
        : "";
  }

  private static String name(Place place, int size) {
    return switch (place) {
      case BEGUN -> Words.say("clan.group-begun", size);
      case OPEN -> Words.say("clan.group-open", size);
      case UNPLAYED -> Words.say("clan.group-unplayed", size);
      case DONE -> Words.say("clan.group-done", size);
      case OFF_THE_LIST, UNKNOWN -> Words.say("clan.group-off-the-list", size);
    };
  }

  /** What kind of thing a goal is, as players say it. */
  static String kind(Kind kind) {
    return switch (kind) {
      case RAID -> Words.say("clan.raid");
      case DUNGEON -> Words.say("clan.dungeon");
      case CHALLENGE -> Words.say("clan.challenge");
      case MISSION -> Words.say("clan.mission");
    };
  }
}
