package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.world.Clan;
import com.destinyvaultraider.sandbox.world.Clan.Member;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the clan and its members as GroupV2 does. */
final class ClanView {

  private static final int CLAN = 1;
  private static final long CLAN_LEVEL = 584850370L;
  private static final int LEVEL = 6;

  private ClanView() {}

  /** The clan itself. */
  static ObjectNode group(Clan clan) {
    Member founder = clan.members().getFirst();
    ObjectNode group = JsonNodeFactory.instance.objectNode();
    group
        .put("groupId", Long.toString(Clan.ID))
        .put("name", "The Lamplighters")
        .put("groupType", CLAN)
        .put("membershipIdCreated", Long.toString(founder.person().bungieMembershipId()))
        .put("creationDate", "2019-03-02T19:20:00Z")
        .put("modificationDate", "2026-08-14T07:02:11Z")
        .put("about", "We light the way for whoever comes after us. Raids on Thursday and Sunday.")
        .put("memberCount", clan.members().size())
        .put("isPublic", true)
        .put("isPublicTopicAdminOnly", true)
        .put("motto", "Leave a light on")
        .put("allowChat", true)
        .put("isDefaultPostPublic", false)
        .put("chatSecurity", 0)
        .put("locale", "en")
        .put("avatarImageIndex", 0)
        .put("homepage", 0)
        .put("membershipOption", 1)
        .put("defaultPublicity", 2)
        .put("theme", "Group_Community1")
        .put("bannerPath", "/img/Themes/Group_Community1/struct_images/group_top_banner.jpg")
        .put("avatarPath", "/img/profile/avatars/group/tribute_01.jpg")
        .put("conversationId", "39482731")
        .put("enableInvitationMessagingForAdmins", false)
        .put("banExpireDate", "2001-01-01T00:00:00Z");
    group.putArray("tags");
    features(group.putObject("features"));
    clanInfo(group.putObject("clanInfo"));
    return group;
  }

  /** One member. */
  static ObjectNode member(Member member) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("memberType", member.rank())
        .put("isOnline", member.online())
        .put("lastOnlineStatusChange", Long.toString(member.seen().getEpochSecond()))
        .put("groupId", Long.toString(Clan.ID));
    node.set(
        "destinyUserInfo",
        Cards.of(member.person(), member.account())
            .put("LastSeenDisplayName", member.account().platformName())
            .put("LastSeenDisplayNameType", member.account().type()));
    node.set("bungieNetUserInfo", Cards.bungieNet(member.person()));
    return node.put("joinDate", member.joined().toString());
  }

  /** What goes around a page of results. */
  static ObjectNode page(ObjectNode answer, int total, boolean more, int size, int number) {
    answer.put("totalResults", total).put("hasMore", more);
    answer.putObject("query").put("itemsPerPage", size).put("currentPage", number);
    return answer.put("useTotalResults", true);
  }

  private static void features(ObjectNode features) {
    features
        .put("maximumMembers", Clan.SIZE)
        .put("maximumMembershipsOfGroupType", 1)
        .put("capabilities", 31)
        .put("invitePermissionOverride", false)
        .put("updateCulturePermissionOverride", false)
        .put("hostGuidedGamePermissionOverride", 2)
        .put("updateBannerPermissionOverride", false)
        .put("joinLevel", 2);
    features.putArray("membershipTypes").add(1).add(2).add(3).add(6);
  }

  private static void clanInfo(ObjectNode info) {
    ObjectNode level = info.putObject("d2ClanProgressions").putObject(Long.toString(CLAN_LEVEL));
    level.put("progressionHash", CLAN_LEVEL).put("dailyProgress", 0).put("dailyLimit", 0);
    level.put("weeklyProgress", 0).put("weeklyLimit", 0).put("currentProgress", 600_000);
    level.put("level", LEVEL).put("levelCap", LEVEL).put("stepIndex", LEVEL);
    level.put("progressToNextLevel", 0).put("nextLevelAt", 0);
    info.put("clanCallsign", "LAMP");
    info.putObject("clanBannerData")
        .put("decalId", 4142223378L)
        .put("decalColorId", 3379387794L)
        .put("decalBackgroundColorId", 3568748757L)
        .put("gonfalonId", 1473910866L)
        .put("gonfalonColorId", 3379387713L)
        .put("gonfalonDetailId", 1681506977L)
        .put("gonfalonDetailColorId", 2157636377L);
  }
}
