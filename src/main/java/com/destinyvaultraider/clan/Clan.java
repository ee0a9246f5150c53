package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.ClanSheet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clan as far as it is known.
 *
 * @param sheetReadAt when Bungie last said what the clan is
 * @param rosterReadAt when Bungie last said who is in it, or null where it never has
 * @param silent what Bungie had no answer for the last time
 * @param triedAt when that was
 */
record Clan(
    Findings findings,
    @Nullable Instant sheetReadAt,
    @Nullable Instant rosterReadAt,
    Set<Part> silent,
    @Nullable Instant triedAt,
    List<ClanMember> members) {

  Clan {
    silent = Set.copyOf(silent);
    members = List.copyOf(members);
  }

  long id() {
    return findings.sheet().id();
  }

  /** What is asked for by itself, and can fail by itself. */
  enum Part {
    SHEET,
    REWARDS,
    OFFER,
    ROSTER,
    PROFILES
  }

  /**
   * What is known about the clan as a whole.
   *
   * @param rewards what it can earn in a week, or null where that is not known
   * @param onOffer hashes of the milestones that are on offer to everybody
   */
  record Findings(ClanSheet sheet, @Nullable List<Reward> rewards, Set<Long> onOffer) {}

  /** Something that the clan can earn; category and entry are those of the milestone. */
  record Reward(long category, long entry, boolean earned) {}

  /** Whether its sheet should be asked for. */
  boolean isSheetDue(Instant now, ClanProperties properties) {
    return !Freshness.is(sheetReadAt, properties.sheetFreshFor(), now);
  }

  /** Whether its members should be asked for. */
  boolean isRosterDue(Instant now, ClanProperties properties) {
    return !Freshness.is(rosterReadAt, properties.rosterFreshFor(), now);
  }

  /** The members whose profiles should be asked for. */
  List<ClanMember> due(Instant now, ClanProperties properties) {
    return members.stream().filter(member -> member.isDue(now, properties)).toList();
  }

  /** Whether there is anything to ask Bungie for, and it has not just failed to answer. */
  boolean isDue(Instant now, ClanProperties properties) {
    boolean resting = !silent.isEmpty() && Freshness.is(triedAt, properties.retryAfter(), now);
    return !resting
        && (isSheetDue(now, properties)
            || isRosterDue(now, properties)
            || !due(now, properties).isEmpty());
  }
}
