package com.destinyvaultraider.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.destinyvaultraider.BesideOthers;
import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every answer keeps to the document that Bungie publishes. */
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaithfulnessTests {

  private static final Path DATA = Path.of("../shared/data");
  private static final String ALL =
      "100,102,103,104,200,201,202,204,205,206,300,301,302,304,305,308,309,310,900,1200";
  private static final String PROFILE = "/Destiny2/{membershipType}/Profile/{destinyMembershipId}/";

  private PublishedContract contract;

  @BeforeAll
  void readTheDocument() {
    assumeTrue(
        PublishedContract.isPresent(),
        "../shared/bungie-openapi.json is not there, so answers are not compared with it");
    contract = PublishedContract.read();
  }

  @Test
  void keepsToTheDocumentInTheSmallWorld() {
    try (SandboxServer server = SmallWorld.start()) {
      verifyAll(server, SmallWorld.BUNGIE, 3, SmallWorld.ACCOUNT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile-2021-05-28.json", "profile-2026-06-09.json"})
  void keepsToTheDocumentWithRecordedFiles(String profile) {
    Path manifest = DATA.resolve("world_sql_content_small_en.zip");
    assumeTrue(Files.exists(manifest), manifest + " is not there");
    try (SandboxServer server = SandboxServer.of(manifest, DATA.resolve(profile))) {
      verifyAll(server, SmallWorld.BUNGIE, 2, 4611686018400000002L);
    }
  }

  @Test
  void keepsToTheDocumentForEverybodyInTheOwnWorld() {
    try (SandboxServer server = SandboxServer.start(Map.of())) {
      for (Person person : new World().people()) {
        for (Person.Linked linked : person.memberships()) {
          ObjectNode profile = linked.profile();
          if (profile != null
              && !linked.overridden()
              && !profile.path("characters").path("data").isEmpty()) {
            verifyAll(server, person.bungieMembershipId(), linked.type(), linked.membershipId());
          }
        }
      }
    }
  }

  @Test
  void keepsToTheDocumentAboutTheClanAndSomeOfItsMembers() {
    try (SandboxServer server = SandboxServer.start(Map.of())) {
      SandboxClient client = server.client();
      verify(
          "get",
          "/GroupV2/User/{membershipType}/{membershipId}/{filter}/{groupType}/",
          client.platform("/GroupV2/User/3/4611686018400000101/0/1/"));
      verify("get", "/GroupV2/{groupId}/", client.platform("/GroupV2/4417205/"));
      verify(
          "get",
          "/Destiny2/Clan/{groupId}/WeeklyRewardState/",
          client.platform("/Destiny2/Clan/4417205/WeeklyRewardState/"));
      verify("get", "/Destiny2/Milestones/", client.platform("/Destiny2/Milestones/"));
      for (int number = 1; number <= 2; number++) {
        Answer page = client.platform("/GroupV2/4417205/Members/?currentpage=" + number);
        verify("get", "/GroupV2/{groupId}/Members/", page);
        for (int index = number; index < 50; index += 9) {
          JsonNode account = page.at("/results/" + index + "/destinyUserInfo");
          Answer profile =
              server
                  .client()
                  .on(account.path("membershipType").asInt())
                  .profile(account.path("membershipId").asLong(), ALL);
          if (profile.status() == 200) {
            verify("get", PROFILE, profile);
          }
        }
      }
    }
  }

  @Test
  void noticesWhatTheDocumentDoesNotKnow() {
    assertThat(
            contract.violations(
                "get",
                "/Destiny2/Manifest/",
                "{\"Response\":{\"version\":7,\"surprise\":true},\"ErrorCode\":1}"))
        .hasSize(2);
  }

  private void verifyAll(SandboxServer server, long bungie, int type, long membership) {
    SandboxClient client = server.client().on(type).signIn(bungie);
    verify(
        "get",
        "/User/GetMembershipsForCurrentUser/",
        client.platform("/User/GetMembershipsForCurrentUser/"));
    verify(
        "get",
        "/Destiny2/{membershipType}/Profile/{membershipId}/LinkedProfiles/",
        client.platform("/Destiny2/254/Profile/%d/LinkedProfiles/".formatted(bungie)));
    verify("get", "/Destiny2/Manifest/", client.platform("/Destiny2/Manifest/"));
    Answer profile = client.profile(membership, ALL);
    verify("get", PROFILE, profile);
    verify("get", PROFILE, server.client().on(type).profile(membership, ALL));
    String character = profile.at("/characters/data").propertyNames().iterator().next();
    verifyStatistics(client, type, membership, character);
    client.faults("{\"kind\":\"vendor-present\"}");
    String vendors =
        "/Destiny2/%d/Profile/%d/Character/%s/Vendors/".formatted(type, membership, character);
    String asked = "?components=400,401,402";
    verify(
        "get",
        "/Destiny2/{membershipType}/Profile/{destinyMembershipId}/Character/{characterId}/Vendors/",
        client.platform(vendors + asked));
    verify(
        "get",
        "/Destiny2/{membershipType}/Profile/{destinyMembershipId}/Character/{characterId}/Vendors/{vendorHash}/",
        client.platform(vendors + "2190858386/" + asked + ",300,301,302,304,305,308,309,310"));
    verify(
        "post",
        "/Destiny2/Actions/Items/TransferItem/",
        client.transfer(character, 1, "1", 1, true));
    verify(
        "post", "/Destiny2/Actions/Items/PullFromPostmaster/", client.pull(character, 1, "1", 1));
    verify("post", "/Destiny2/Actions/Items/EquipItem/", client.equip(character, "1"));
    verify("post", "/Destiny2/Actions/Items/SetLockState/", client.lock(character, "1", true));
    String worn =
        profile.at("/characterEquipment/data/" + character + "/items/0/itemInstanceId").asString();
    verify("post", "/Destiny2/Actions/Items/EquipItems/", client.equipAll(character, worn));
  }

  private void verifyStatistics(SandboxClient client, int type, long membership, String character) {
    String account = "/Destiny2/%d/Account/%d".formatted(type, membership);
    String all = "/Destiny2/{membershipType}/Account/{destinyMembershipId}";
    String own = account + "/Character/" + character + "/Stats/";
    String stats = all + "/Character/{characterId}/Stats/";
    String modes = "?modes=7,5,4,82,18,63,84,19";
    verify("get", stats, client.platform(own + modes));
    verify("get", stats, client.platform(account + "/Character/0/Stats/" + modes));
    String days = "&periodType=1&daystart=2026-11-01&dayend=2026-11-30";
    verify("get", stats, client.platform(own + modes + days));
    verify("get", all + "/Stats/", client.platform(account + "/Stats/"));
    verify("get", stats + "UniqueWeapons/", client.platform(own + "UniqueWeapons/"));
    Answer history = client.platform(own + "Activities/?count=10");
    verify("get", stats + "Activities/", history);
    String id = history.at("/activities/0/activityDetails/instanceId").asString("1");
    verify(
        "get",
        "/Destiny2/Stats/PostGameCarnageReport/{activityId}/",
        client.platform("/Destiny2/Stats/PostGameCarnageReport/" + id + "/"));
  }

  private void verify(String method, String path, Answer answer) {
    assertThat(contract.violations(method, path, answer.text())).as(method + " " + path).isEmpty();
    assertThat(answer.text()).doesNotContain(":null");
  }
}
