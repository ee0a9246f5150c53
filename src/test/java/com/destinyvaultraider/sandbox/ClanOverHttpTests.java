package com.destinyvaultraider.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The clan of the sandbox as any program meets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClanOverHttpTests {

  private static final long VETERAN = 4611686018400000101L;
  private static final long HOARDER = 4611686018400000501L;
  private static final long STRANDED = 4611686018400000701L;
  private static final String MEMBERS = "/GroupV2/4417205/Members/?currentpage=";

  private SandboxServer server;

  @BeforeAll
  void start() {
    server = SandboxServer.start(Map.of());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void isFoundByAMemberAndByNobodyElse() {
    Answer member = server.client().platform("/GroupV2/User/3/%d/0/1/".formatted(VETERAN));
    Answer other = server.client().platform("/GroupV2/User/3/%d/0/1/".formatted(HOARDER));

    assertThat(member.at("/results/0/group/groupId").asString()).isEqualTo("4417205");
    assertThat(member.at("/results/0/member/memberType").asInt()).isEqualTo(5);
    assertThat(other.at("/results")).isEmpty();
    assertThat(other.at("/totalResults").asInt()).isZero();
  }

  @Test
  void listsAHundredMembersOnTwoPages() {
    Set<String> ids = new HashSet<>();
    members()
        .forEach(member -> ids.add(member.path("destinyUserInfo").path("membershipId").asString()));

    assertThat(ids).hasSize(100).contains("4611686018400000101");
    assertThat(server.client().platform(MEMBERS + 1).at("/hasMore").asBoolean()).isTrue();
    assertThat(server.client().platform(MEMBERS + 2).at("/hasMore").asBoolean()).isFalse();
    assertThat(server.client().platform(MEMBERS + 3).at("/results")).isEmpty();
  }

  @Test
  void wantsToKnowWhichPageAndWhichClan() {
    assertThat(server.client().platform("/GroupV2/4417205/Members/").code()).isEqualTo(18);
    assertThat(server.client().platform("/GroupV2/1/Members/?currentpage=1").code()).isEqualTo(622);
    assertThat(server.client().platform("/GroupV2/1/").code()).isEqualTo(622);
    assertThat(server.client().platform("/Destiny2/Clan/1/WeeklyRewardState/").code())
        .isEqualTo(686);
  }

  @Test
  void showsToOthersWhatTheirOwnersShow() {
    Map<String, Integer> kinds = new HashMap<>();
    for (JsonNode member : members()) {
      JsonNode account = member.path("destinyUserInfo");
      Answer answer =
          server
              .client()
              .on(account.path("membershipType").asInt())
              .profile(account.path("membershipId").asLong(), "100,200,202,204");
      kinds.merge(kind(answer), 1, Integer::sum);
    }

    assertThat(kinds)
        .containsEntry("private", 9)
        .containsEntry("switched off", 2)
        .containsEntry("no account", 3)
        .containsEntry("no character", 2)
        .containsEntry("broken", 2)
        .containsEntry("open", 82);
  }

  private static String kind(Answer answer) {
    if (answer.status() != 200) {
      return answer.code() == 1601 ? "no account" : "broken";
    }
    JsonNode progress = answer.at("/characterProgressions");
    if (answer.at("/characters/data").isEmpty()) {
      return "no character";
    }
    if (progress.has("data")) {
      return "open";
    }
    return progress.path("disabled").asBoolean() ? "switched off" : "private";
  }

  @Test
  void deniesWithoutAnErrorAndShowsTheOwnerAll() {
    Answer others = server.client().on(1).profile(STRANDED, "200,202,204");
    Answer own = server.client().on(1).signIn(23300007).profile(STRANDED, "200,202,204");

    assertThat(others.at("/characters/data")).isNotEmpty();
    assertThat(others.at("/characterProgressions").has("data")).isFalse();
    assertThat(others.at("/characterActivities/privacy").asInt()).isEqualTo(2);
    assertThat(own.at("/characterProgressions/data")).isNotEmpty();
  }

  @Test
  void tellsHowFarCharactersAreAndBeginsAnewEachWeek() {
    JsonNode now = progress();
    server.client().put("/sandbox/control/faults", "{\"clockOffsetSeconds\":604800}");
    JsonNode nextWeek = progress();
    server.client().faults();
    server.client().put("/sandbox/control/faults", "{\"clockOffsetSeconds\":0}");

    assertThat(begun(now)).isPositive();
    assertThat(begun(nextWeek)).isZero();
  }

  private JsonNode progress() {
    return server.client().profile(VETERAN, "202").at("/characterProgressions/data");
  }

  private static long begun(JsonNode characters) {
    return characters
        .valueStream()
        .flatMap(character -> character.path("milestones").valueStream())
        .flatMap(milestone -> milestone.path("activities").valueStream())
        .flatMap(activity -> activity.path("phases").valueStream())
        .filter(phase -> phase.path("complete").asBoolean())
        .count();
  }

  private List<JsonNode> members() {
    List<JsonNode> members = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      server.client().platform(MEMBERS + page).at("/results").forEach(members::add);
    }
    return members;
  }
}
