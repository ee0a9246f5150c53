package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.ClanMembers.Member;
import com.destinyvaultraider.bungie.ClanSheet;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.clan.Clan.Findings;
import com.destinyvaultraider.clan.Reading.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members and characters for the tests, on a Sunday. */
final class People {

  static final Instant SUNDAY = Instant.parse("2026-11-22T20:00:00Z");
  static final Instant LAST_WEEK = Instant.parse("2026-11-15T20:00:00Z");
  static final long LAST_WISH = 3181387331L;
  static final long DUALITY = 3618845105L;

  private People() {}

  static ClanCharacter character(Instant played, @Nullable Map<Long, Standing> standings) {
    return new ClanCharacter(1, 671679327L, 2204441813L, 500, played, null, standings);
  }

  static ClanMember member(long id, ClanCharacter... characters) {
    return member(id, Outcome.READ, characters);
  }

  static ClanMember member(long id, Outcome outcome, ClanCharacter... characters) {
    Reading reading = new Reading(outcome, 7, SUNDAY, 0, List.of(characters));
    return new ClanMember(card(id, false, SUNDAY), reading, SUNDAY, SUNDAY, 0);
  }

  static Member card(long id, boolean online, @Nullable Instant changed) {
    return new Member(new Membership(3, id), "Member " + id, 2, online, changed, LAST_WEEK);
  }

  static Clan clan(Set<Long> onOffer, ClanMember... members) {
    ClanSheet sheet = new ClanSheet(1, "Vanguard", "VAN", "", "", null);
    return new Clan(
        new Findings(sheet, null, onOffer), SUNDAY, SUNDAY, Set.of(), null, List.of(members));
  }
}
