package com.destinyvaultraider.bungie;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What may be asked of Bungie about a clan and the people in it. Nothing is asked in anybody's
 * name: what comes back is what everybody may see. Every method throws {@link BungieException}
 * where Bungie refuses, is down or is not understood.
 */
public class ClanClient {

  private static final EnvelopeReader<ClanSheet.Groups> GROUPS =
      new EnvelopeReader<>(ClanSheet.Groups.class);
  private static final EnvelopeReader<ClanSheet.Detail> GROUP =
      new EnvelopeReader<>(ClanSheet.Detail.class);
  private static final EnvelopeReader<ClanMembers.Answer> MEMBERS =
      new EnvelopeReader<>(ClanMembers.Answer.class);
  private static final EnvelopeReader<Milestone> MILESTONE = new EnvelopeReader<>(Milestone.class);
  private static final EnvelopeReader<JsonNode> BY_HASH = new EnvelopeReader<>(JsonNode.class);
  private static final EnvelopeReader<PublicProfile> PROFILE =
      new EnvelopeReader<>(PublicProfile.class);

  private static final Pattern HASH = Pattern.compile("\\d{1,10}");

  private final BungieCalls calls;

  ClanClient(BungieCalls calls) {
    this.calls = calls;
  }

  /** {@code GroupV2.GetGroupsForMember}: the clan that an account is in. */
  public Optional<ClanSheet> clanOf(Membership membership) {
    String path = "/GroupV2/User/%d/%d/0/1/".formatted(membership.type(), membership.id());
    ClanSheet.Groups groups = calls.read("GetGroupsForMember", path, null, GROUPS);
    return WireLists.present(groups.results()).stream()
        .map(ClanSheet.Result::group)
        .filter(Objects::nonNull)
        .findFirst()
        .map(ClanSheet.Group::toSheet);
  }

  /** {@code GroupV2.GetGroup}: a clan by its id. */
  public ClanSheet clan(long id) {
    ClanSheet.Group group =
        calls.read("GetGroup", "/GroupV2/%d/".formatted(id), null, GROUP).detail();
    if (group == null) {
      throw new BungieException(Failures.ofStatus(200, false));
    }
    return group.toSheet();
  }

  /** {@code GroupV2.GetMembersOfGroup}: one page of members, the first of which is 1. */
  public ClanMembers members(long id, int page) {
    String path = "/GroupV2/%d/Members/?currentpage=%d".formatted(id, page);
    return calls.read("GetMembersOfGroup", path, null, MEMBERS).toMembers();
  }

  /** {@code Destiny2.GetClanWeeklyRewardState}: what the clan has earned. */
  public Milestone weeklyRewards(long id) {
    String path = "/Destiny2/Clan/%d/WeeklyRewardState/".formatted(id);
    return calls.read("GetClanWeeklyRewardState", path, null, MILESTONE);
  }

  /** {@code Destiny2.GetPublicMilestones}: the hashes of what is on offer to everybody now. */
  public Set<Long> publicMilestones() {
    String path = "/Destiny2/Milestones/";
    return calls.read("GetPublicMilestones", path, null, BY_HASH).propertyNames().stream()
        .filter(name -> HASH.matcher(name).matches())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  /** {@code Destiny2.GetProfile} of anybody, with what everybody may see. */
  public PublicProfile profile(Membership membership) {
    String path =
        "/Destiny2/%d/Profile/%d/?components=%s"
            .formatted(membership.type(), membership.id(), PublicProfile.COMPONENTS);
    return calls.read("GetProfile", path, null, PROFILE);
  }
}
