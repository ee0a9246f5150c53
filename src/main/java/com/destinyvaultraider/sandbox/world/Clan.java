package com.destinyvaultraider.sandbox.world;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The clan of the sandbox, which is full: some of the people who can sign in, and many whom one
 * only hears of.
 *
 * @param members in the order in which they joined
 */
public record Clan(List<Member> members) {

  /** Its GroupV2 id. */
  public static final long ID = 4_417_205L;

  /** How many there can be. */
  public static final int SIZE = 100;

  static final int BEGINNER = 1;
  static final int MEMBER = 2;
  static final int ADMIN = 3;
  static final int FOUNDER = 5;

  public Clan {
    members = List.copyOf(members);
  }

  /**
   * Somebody in the clan.
   *
   * @param membershipId the Destiny account by which they are in it
   * @param rank the RuntimeGroupMemberType
   * @param seen when they came or went last
   */
  public record Member(
      Person person, long membershipId, int rank, boolean online, Instant seen, Instant joined) {

    /** The account by which they are in the clan. */
    public Person.Linked account() {
      return person.memberships().stream()
          .filter(linked -> linked.membershipId() == membershipId)
          .findFirst()
          .orElseThrow();
    }
  }

  /** What the clan has earned in the week of this instant, as a milestone tells it. */
  public static ObjectNode weeklyRewards(Instant now) {
    Week week = Week.of(now);
    ObjectNode milestone = JsonNodeFactory.instance.objectNode();
    milestone.put("milestoneHash", MilestoneDefinitions.CLAN_REWARDS);
    var categories = milestone.putArray("rewards");
    for (long category : List.of(MilestoneDefinitions.THIS_WEEK, MilestoneDefinitions.LAST_WEEK)) {
      boolean last = category == MilestoneDefinitions.LAST_WEEK;
      var entries = categories.addObject().put("rewardCategoryHash", category).putArray("entries");
      for (ClanReward reward : ClanReward.values()) {
        entries
            .addObject()
            .put("rewardEntryHash", last ? reward.lastWeek() : reward.thisWeek())
            .put("earned", last || reward != ClanReward.GAMBIT)
            .put("redeemed", false);
      }
    }
    milestone.put("startDate", week.start().toString()).put("endDate", week.end().toString());
    return milestone.put("order", 3000);
  }
}
