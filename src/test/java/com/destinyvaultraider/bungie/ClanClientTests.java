package com.destinyvaultraider.bungie;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.destinyvaultraider.bungie.ClanMembers.Member;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClanClientTests {

  private static final Membership CAYDE = new Membership(3, 4611686018400000006L);

  @RegisterExtension
  private static final WireMockExtension BUNGIE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @Test
  void findsTheClanOfAMember() {
    answers(
        "/GroupV2/User/3/4611686018400000006/0/1/",
        """
        {"results":[{"member":{"memberType":2},"group":{"groupId":"881267","name":" Vanguard ","motto":"Aces",
         "clanInfo":{"clanCallsign":"VAN","clanBannerData":{"decalId":4142223378,"gonfalonId":1473910866}}}}],
         "totalResults":1,"hasMore":false}
        """);

    ClanSheet clan = client().clanOf(CAYDE).orElseThrow();

    assertThat(clan.id()).isEqualTo(881267);
    assertThat(clan.name()).isEqualTo("Vanguard");
    assertThat(clan.tag()).isEqualTo("VAN");
    assertThat(clan.banner())
        .isNotNull()
        .satisfies(banner -> assertThat(banner.decalId()).isEqualTo(4142223378L));
  }

  @Test
  void knowsThatSomebodyHasNoClan() {
    answers("/GroupV2/User/3/4611686018400000006/0/1/", "{\"results\":[],\"totalResults\":0}");

    assertThat(client().clanOf(CAYDE)).isEmpty();
  }

  @Test
  void readsMembersAndLeavesOutWhatIsNone() {
    answers(
        "/GroupV2/881267/Members/",
        """
        {"results":[
         {"memberType":5,"isOnline":true,"lastOnlineStatusChange":"1790000000","groupId":"881267",
          "destinyUserInfo":{"membershipType":3,"membershipId":"4611686018400000006","displayName":"Cayde",
            "bungieGlobalDisplayName":"Cayde","bungieGlobalDisplayNameCode":6},"joinDate":"2019-03-02T19:20:00Z"},
         {"memberType":2,"destinyUserInfo":{"membershipType":2,"membershipId":"7","displayName":"zavala",
            "bungieGlobalDisplayName":"","bungieGlobalDisplayNameCode":""}},
         {"memberType":2}, null],
         "hasMore":true}
        """);

    ClanMembers page = client().members(881267, 1);

    assertThat(page.hasMore()).isTrue();
    assertThat(page.members()).extracting(Member::name).containsExactly("Cayde#0006", "zavala");
    assertThat(page.members().getFirst().changedAt()).isEqualTo(Instant.ofEpochSecond(1790000000));
    assertThat(page.members().getLast().online()).isFalse();
    assertThat(page.members().getLast().changedAt()).isNull();
  }

  @Test
  void tellsDeniedFromSwitchedOffAndAsksInNobodysName() {
    answers(
        "/Destiny2/3/Profile/4611686018400000006/",
        """
        {"profile":{"data":{"dateLastPlayed":"2026-11-22T21:14:03Z","currentGuardianRank":9},"privacy":1},
         "characters":{"data":{},"privacy":1},
         "characterProgressions":{"privacy":2},
         "characterActivities":{"privacy":1,"disabled":true}}
        """);

    PublicProfile profile = client().profile(CAYDE);

    assertThat(profile.characterProgressions()).isEqualTo(new PublicProfile.Part<>(null, null));
    assertThat(profile.characterActivities())
        .isNotNull()
        .satisfies(part -> assertThat(part.isSwitchedOff()).isTrue());
    BUNGIE.verify(
        getRequestedFor(urlPathEqualTo("/Platform/Destiny2/3/Profile/4611686018400000006/"))
            .withoutHeader("Authorization"));
  }

  @Test
  void readsHowFarSomethingIsWhateverItIsDrivenBy() {
    answers(
        "/Destiny2/3/Profile/4611686018400000006/",
        """
        {"characterProgressions":{"data":{"23":{"milestones":{
         "1888320892":{"milestoneHash":1888320892,"activities":[{"activityHash":3881495763,"challenges":[],
           "phases":[{"complete":true,"phaseHash":1},{"complete":false,"phaseHash":2}]}],"order":1},
         "2029743966":{"milestoneHash":2029743966,"activities":[{"activityHash":2039642505,"challenges":[{"objective":
           {"objectiveHash":1612424695,"progress":84000,"completionValue":200000,"complete":false,"visible":true}},null]}]},
         "1538430224":{"milestoneHash":1538430224,"availableQuests":[{"questItemHash":1946423823,"status":
           {"completed":true,"redeemed":false,"stepObjectives":null}}]}}}}}}
        """);

    var characters = requireNonNull(client().profile(CAYDE).characterProgressions());
    var progress = requireNonNull(requireNonNull(characters.data()).get(23L));
    Map<Long, Milestone> milestones = requireNonNull(progress.milestones());

    assertThat(milestones)
        .hasEntrySatisfying(
            1888320892L, raid -> assertThat(raid.activities().getFirst().phases()).hasSize(2))
        .hasEntrySatisfying(
            2029743966L, score -> assertThat(score.activities().getFirst().challenges()).hasSize(1))
        .hasEntrySatisfying(
            1538430224L,
            campaign ->
                assertThat(requireNonNull(campaign.availableQuests().getFirst().status()))
                    .matches(Milestone.QuestStatus::isComplete));
  }

  @Test
  void readsWhatIsOnOfferAndWhatTheClanHasEarned() {
    answers("/Destiny2/Milestones/", "{\"1888320892\":{\"order\":1},\"odd\":{}}");
    answers(
        "/Destiny2/Clan/881267/WeeklyRewardState/",
        """
        {"milestoneHash":4253138191,"rewards":[{"rewardCategoryHash":1064137897,
         "entries":[{"rewardEntryHash":2043403989,"earned":true,"redeemed":false}]}]}
        """);

    assertThat(client().publicMilestones()).containsExactly(1888320892L);
    assertThat(client().weeklyRewards(881267).rewards().getFirst().entries().getFirst().isEarned())
        .isTrue();
  }

  @Test
  void passesOnWhatBungieSaid() {
    BUNGIE.stubFor(
        get(urlPathEqualTo("/Platform/GroupV2/1/"))
            .willReturn(
                okJson("{\"ErrorCode\":622,\"ErrorStatus\":\"GroupNotFound\"}").withStatus(500)));

    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(() -> client().clan(1))
        .withMessage("GroupNotFound (622)");
  }

  private static ClanClient client() {
    return TestBungie.clansAt(BUNGIE.baseUrl());
  }

  private static void answers(String path, String response) {
    BUNGIE.stubFor(
        get(urlPathEqualTo("/Platform" + path))
            .willReturn(okJson("{\"Response\":%s,\"ErrorCode\":1}".formatted(response))));
  }
}
