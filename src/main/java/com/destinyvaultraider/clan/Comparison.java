package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Goal.Kind;
import com.destinyvaultraider.clan.Reading.Outcome;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Members beside each other: who still has what before them, and who has it behind. */
final class Comparison {

  private static final Set<Kind> SHARED = EnumSet.of(Kind.RAID, Kind.DUNGEON);

  private final List<Goal> goals;
  private final Instant weekStart;

  Comparison(List<Goal> goals, Instant weekStart) {
    this.goals = goals;
    this.weekStart = weekStart;
  }

  /**
   * Compares the members of a clan in everything that the game lists for any of them, and in the
   * raids and dungeons that are on offer, which it may no longer list for those who are done.
   */
  static Comparison of(Clan clan, Goals names, Instant now) {
    Instant weekStart = GameWeek.startOf(now);
    Set<Long> listed = new HashSet<>();
    for (ClanMember member : clan.members()) {
      for (ClanCharacter character : member.characters()) {
        if (character.standings() != null) {
          listed.addAll(character.standings().keySet());
        }
      }
    }
    Set<Long> offered = new HashSet<>(clan.findings().onOffer());
    offered.removeAll(listed);
    Set<Long> all = new HashSet<>(listed);
    names.of(offered).stream()
        .filter(goal -> SHARED.contains(goal.kind()))
        .forEach(goal -> all.add(goal.hash()));
    return new Comparison(names.of(all), weekStart);
  }

  /** Everything that is compared, in order. */
  List<Goal> goals() {
    return goals;
  }

  /** What is compared of these kinds. */
  List<Goal> goals(Collection<Kind> kinds) {
    return goals.stream().filter(goal -> kinds.contains(goal.kind())).toList();
  }

  /** Whether a member has played this week. */
  boolean playsThisWeek(ClanMember member) {
    return member.card().online()
        || member.characters().stream().anyMatch(each -> each.wasPlayedSince(weekStart));
  }

  /** Where each of a member's characters stands; empty where nothing of it may be known. */
  List<Stand> stands(ClanMember member, Goal goal) {
    return member.outcome() == Outcome.READ
        ? member.characters().stream().map(each -> Stand.of(each, goal, weekStart)).toList()
        : List.of();
  }

  /** Where a member stands, all characters together. */
  Place place(ClanMember member, Goal goal) {
    List<Stand> stands = stands(member, goal);
    if (stands.contains(Stand.DONE)) {
      return Place.DONE;
    }
    if (stands.contains(Stand.BEGUN)) {
      return Place.BEGUN;
    }
    if (stands.contains(Stand.OPEN)) {
      return Place.OPEN;
    }
    if (stands.contains(Stand.OFF_THE_LIST)) {
      return Place.OFF_THE_LIST;
    }
    return stands.contains(Stand.UNPLAYED) ? Place.UNPLAYED : Place.UNKNOWN;
  }

  /** With how many characters a member can still do something for a goal. */
  int left(ClanMember member, Goal goal) {
    return Math.toIntExact(stands(member, goal).stream().filter(Stand::isLeft).count());
  }

  /** Where a member stands with a goal. */
  enum Place {
    /** Done with one character at least. */
    DONE,
    BEGUN,
    OPEN,
    /** Not listed for any character that has been played. */
    OFF_THE_LIST,
    UNPLAYED,
    UNKNOWN;

    /** Whether the member has not done it yet, as far as is known. */
    boolean isLeft() {
      return this == BEGUN || this == OPEN || this == UNPLAYED;
    }
  }
}
