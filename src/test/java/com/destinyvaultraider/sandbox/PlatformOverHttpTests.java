package com.destinyvaultraider.sandbox;

import static com.destinyvaultraider.sandbox.SmallWorld.ACCOUNT;
import static com.destinyvaultraider.sandbox.SmallWorld.BUNGIE;
import static com.destinyvaultraider.sandbox.SmallWorld.HUNTER;
import static com.destinyvaultraider.sandbox.SmallWorld.RIFLE;
import static com.destinyvaultraider.sandbox.SmallWorld.SHARDS;
import static com.destinyvaultraider.sandbox.SmallWorld.WARLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How the platform answers: the order of its checks, what it shows to whom, and its faults. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformOverHttpTests {

  private static final String ME = "/User/GetMembershipsForCurrentUser/";
  private static final String VENDORS =
      "/Destiny2/3/Profile/%d/Character/%s/Vendors/".formatted(ACCOUNT, HUNTER);
  private static final String XUR = VENDORS + "2190858386/?components=400";

  private SandboxServer server;
  private SandboxClient client;
  private SandboxClient stranger;

  @BeforeAll
  void start() {
    server = SmallWorld.start();
    client = server.client().signIn(BUNGIE);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void reset() {
    client.post("/sandbox/control/reset", "");
    stranger = server.client();
  }

  @Test
  void checksTheEdgeBeforeAnythingElse() {
    stranger.with("X-API-Key", null);

    assertThat(stranger.with("User-Agent", "").platform(ME).status()).isEqualTo(403);
    assertThat(stranger.with("User-Agent", "Tests/1").platform("/No/Such/Thing/").status())
        .isEqualTo(404);
    assertThat(stranger.platform("/No/Such/Thing/").header("Content-Type")).contains("text/html");
    assertThat(stranger.post("/sandbox/Platform" + ME, "{}").status()).isEqualTo(405);
    Answer moved = stranger.platform("/Destiny2/Manifest?lc=en");
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.header("Location")).isEqualTo("/sandbox/Platform/Destiny2/Manifest/?lc=en");
  }

  @Test
  void checksMaintenanceThenTheKeyThenTheOriginThenTheToken() {
    client.faults("{\"kind\":\"maintenance\",\"times\":1}");
    stranger.with("X-API-Key", null).with("Origin", "https://elsewhere.example");

    Answer maintenance = stranger.platform(ME);
    assertThat(maintenance.status()).isEqualTo(503);
    assertThat(maintenance.code()).isEqualTo(5);
    Answer noKey = stranger.platform(ME);
    assertThat(noKey.text())
        .isEqualTo(
            "{\"ErrorCode\":2102,\"ThrottleSeconds\":0,"
                + "\"ErrorStatus\":\"ApiKeyMissingFromRequest\",\"Message\":\"Please add valid"
                + " X-API-Key header to request.  Visit https://www.bungie.net/developer for"
                + " details.\",\"MessageData\":{}}");
    assertThat(stranger.with("X-API-Key", "wrong").platform(ME).code()).isEqualTo(2101);
    Answer origin = stranger.with("X-API-Key", "sandbox-key").platform(ME);
    assertThat(origin.code()).isEqualTo(2107);
    assertThat(origin.json().at("/MessageData/Origin").asString())
        .isEqualTo("https://elsewhere.example");
    stranger.with("Origin", null);
    assertThat(stranger.platform(ME).code()).isEqualTo(99);
    assertThat(stranger.with("Authorization", "Bearer nonsense").platform(ME).status())
        .isEqualTo(500);
    assertThat(stranger.equip(HUNTER, "1").json().path("Response").asInt(-1)).isZero();
  }

  @Test
  void saysWhoIsSignedIn() {
    Answer answer = client.platform(ME);

    assertThat(answer.at("/destinyMemberships/0/membershipId").asString())
        .isEqualTo(Long.toString(ACCOUNT));
    assertThat(answer.at("/bungieNetUser/membershipId").asString())
        .isEqualTo(Long.toString(BUNGIE));
    assertThat(answer.at("/primaryMembershipId").isMissingNode()).isTrue();
    assertThat(answer.header("Date")).isNotEmpty();
  }

  @Test
  void linksProfilesByEitherId() {
    String byBungie = "/Destiny2/254/Profile/%d/LinkedProfiles/?getAllMemberships=true";

    assertThat(
            client.platform(byBungie.formatted(BUNGIE)).at("/profiles/0/dateLastPlayed").asString())
        .isEqualTo("2026-06-02T00:00:00Z");
    assertThat(
            client
                .platform("/Destiny2/TigerSteam/Profile/%d/LinkedProfiles/".formatted(ACCOUNT))
                .at("/bnetMembership/membershipType")
                .asInt())
        .isEqualTo(254);
    assertThat(client.platform(byBungie.formatted(7)).code()).isEqualTo(1601);
  }

  @Test
  void showsOnlyWhatIsAskedFor() {
    assertThat(client.profile(ACCOUNT, "").at("").propertyNames())
        .containsExactly(
            "responseMintedTimestamp", "secondaryComponentsMintedTimestamp", "itemComponents");
    assertThat(client.profile(ACCOUNT, "Profiles,200,9999,Unheard").at("").propertyNames())
        .contains("profile", "characters")
        .doesNotContain("profileInventory");
    assertThat(client.profile(ACCOUNT, "300,305").at("/itemComponents/instances/data").isEmpty())
        .isTrue();
    Answer worn = client.profile(ACCOUNT, "205,300");
    assertThat(worn.at("/itemComponents/instances/data")).hasSize(7);
    assertThat(worn.at("/itemComponents").propertyNames()).containsExactly("instances");
    assertThat(client.profile(ACCOUNT, "206").at("/characterLoadouts/data/" + HUNTER + "/loadouts"))
        .hasSize(20);
  }

  @Test
  void keepsPrivateThingsFromStrangers() {
    Answer seen = stranger.profile(ACCOUNT, "100,102,103,200,201,205,300");

    assertThat(seen.code()).isEqualTo(1);
    assertThat(seen.at("/profileInventory").toString()).isEqualTo("{\"privacy\":2}");
    assertThat(seen.at("/characterInventories").toString()).isEqualTo("{\"privacy\":2}");
    assertThat(seen.at("/characterEquipment/data/" + HUNTER + "/items")).isNotEmpty();
    assertThat(seen.at("/itemComponents/instances/data")).hasSize(7);
    stranger.with("Authorization", "Bearer expired");
    assertThat(stranger.profile(ACCOUNT, "100,200").code()).isEqualTo(1);
    assertThat(stranger.profile(ACCOUNT, "102").code()).isEqualTo(99);
  }

  @Test
  void tellsWrongAccountsApart() {
    Answer wrongType = client.platform("/Destiny2/2/Profile/%d/?components=100".formatted(ACCOUNT));
    assertThat(wrongType.status()).isEqualTo(400);
    assertThat(wrongType.code()).isEqualTo(18);
    assertThat(wrongType.json().path("MessageData").toString())
        .contains("\"membershipType\":\"TigerPsn\"", "TigerSteam");
    assertThat(client.profile(4711, "100").code()).isEqualTo(1601);
    assertThat(client.profile(4711, "100").json().has("Response")).isFalse();
    assertThat(client.platform("/Destiny2/Nintendo/Profile/1/?components=100").code()).isEqualTo(7);
  }

  @Test
  void lagsBehindWritesAndSaysSo() {
    client.faults("{\"kind\":\"stale\",\"seconds\":600,\"path\":\"/Platform/Destiny2/3/Profile\"}");
    String before = client.profile(ACCOUNT, "102").at("/responseMintedTimestamp").asString();

    Answer written = client.transfer(HUNTER, SHARDS, null, 1, true);
    Answer stale = client.profile(ACCOUNT, "102");

    assertThat(quantities(stale)).contains(80);
    assertThat(Instant.parse(stale.at("/responseMintedTimestamp").asString()))
        .isBefore(date(written));
    client.faults();
    Answer fresh = client.profile(ACCOUNT, "102");
    assertThat(quantities(fresh)).contains(79);
    assertThat(Instant.parse(fresh.at("/responseMintedTimestamp").asString()))
        .isAfterOrEqualTo(Instant.parse(before));
  }

  @Test
  void goesBackInTimeOnDemand() {
    client.transfer(HUNTER, SHARDS, null, 1, true);
    Answer fresh = client.profile(ACCOUNT, "102");
    client.faults("{\"kind\":\"backward\",\"times\":1}");

    Answer backward = client.profile(ACCOUNT, "102");

    assertThat(quantities(fresh)).contains(79);
    assertThat(quantities(backward)).contains(80);
    assertThat(backward.at("/responseMintedTimestamp").asString())
        .isLessThan(fresh.at("/responseMintedTimestamp").asString());
    assertThat(quantities(client.profile(ACCOUNT, "102"))).contains(79);
  }

  @Test
  void failsInEveryWayThatIsAskedFor() {
    client.faults(
        "{\"kind\":\"maintenance\",\"form\":\"html\",\"times\":1}",
        "{\"kind\":\"failure\",\"status\":522,\"times\":1}",
        "{\"kind\":\"throttle\",\"code\":1672,\"seconds\":7,\"times\":1}",
        "{\"kind\":\"error\",\"code\":2108,\"times\":1,\"path\":\"/Platform/Destiny2/Actions\"}",
        "{\"kind\":\"expired-token\",\"times\":1}");

    assertThat(client.platform(ME).header("Content-Type")).contains("text/html");
    assertThat(client.platform(ME).status()).isEqualTo(522);
    assertThat(client.platform(ME).code()).isEqualTo(99);
    Answer throttled = client.platform(ME);
    assertThat(throttled.code()).isEqualTo(1672);
    assertThat(throttled.json().path("ThrottleSeconds").asInt()).isEqualTo(7);
    assertThat(client.platform(ME).code()).isEqualTo(1);
    assertThat(client.get("/sandbox/control/faults").at("").isMissingNode()).isTrue();
    Answer scope = client.equip(HUNTER, "1");
    assertThat(scope.status()).isEqualTo(403);
    assertThat(scope.code()).isEqualTo(2108);
    assertThat(client.get("/sandbox/control/faults").json().path("faults")).isEmpty();
  }

  @Test
  void cutsTheLineBeforeOrAfterTheEffect() {
    String rifle = carried();
    client.faults("{\"kind\":\"drop\",\"when\":\"before\",\"times\":1}");
    assertThatThrownBy(() -> client.transfer(HUNTER, RIFLE, rifle, 1, true))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(carried()).isEqualTo(rifle);

    client.faults("{\"kind\":\"drop\",\"when\":\"after\",\"times\":1}");
    assertThatThrownBy(() -> client.transfer(HUNTER, RIFLE, rifle, 1, true))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(client.transfer(HUNTER, RIFLE, rifle, 1, true).code()).isEqualTo(1623);
  }

  @Test
  void withholdsComponentsOnDemand() {
    client.faults(
        "{\"kind\":\"missing-components\",\"components\":[102],\"times\":1}",
        "{\"kind\":\"disabled-components\",\"components\":[205],\"times\":1}");

    Answer answer = client.profile(ACCOUNT, "102,205");

    assertThat(answer.at("/profileInventory").toString()).isEqualTo("{\"privacy\":2}");
    assertThat(answer.at("/characterEquipment").toString())
        .isEqualTo("{\"privacy\":1,\"disabled\":true}");
  }

  @Test
  void hasXurComeAndGo() {
    client.faults("{\"kind\":\"vendor-away\"}");
    assertThat(client.platform(XUR).code()).isEqualTo(1627);
    assertThat(client.platform(VENDORS + "?components=400").at("/vendors/data").has("2190858386"))
        .isFalse();

    client.faults("{\"kind\":\"vendor-present\"}");
    assertThat(client.platform(XUR).at("/vendor/data/vendorHash").asLong()).isEqualTo(2190858386L);
    assertThat(client.platform(XUR).at("/categories").toString()).isEqualTo("{\"privacy\":2}");
    assertThat(client.platform(VENDORS + "?components=400").at("/vendors/data").has("2190858386"))
        .isTrue();
    assertThat(client.platform(VENDORS + "1/?components=400").code()).isEqualTo(1627);
    assertThat(stranger.platform(XUR).code()).isEqualTo(12);
    assertThat(client.platform(XUR.replace(HUNTER, "1")).code()).isEqualTo(1620);
  }

  @Test
  void letsTheClockBeMoved() {
    Instant now = Instant.now();
    Instant saturday = ZonedDateTime.parse("2030-06-01T12:00:00Z").toInstant();
    client.put(
        "/sandbox/control/faults",
        "{\"clockOffsetSeconds\":%d}".formatted(saturday.getEpochSecond() - now.getEpochSecond()));
    SandboxClient later = server.client().signIn(BUNGIE);

    assertThat(later.platform(XUR).code()).isEqualTo(1);
    assertThat(later.platform(XUR).at("/vendor/data/nextRefreshDate").asString())
        .isEqualTo("2030-06-07T09:00:00Z");
    assertThat(client.platform(ME).code()).isEqualTo(99);
  }

  @Test
  void countsCallsButNotItsOwnSteering() {
    client.platform(ME);
    client.profile(ACCOUNT, "100");
    stranger.profile(ACCOUNT, "100");
    client.get("/sandbox/control/requests");

    JsonNode report = client.get("/sandbox/control/requests").json();

    assertThat(report.path("count").asInt()).isEqualTo(3);
    assertThat(
            report.at("/byPath").path("GET /Platform/Destiny2/3/Profile/" + ACCOUNT + "/").asInt())
        .isEqualTo(2);
    assertThat(report.at("/calls/0/who").asString()).isEqualTo(Long.toString(BUNGIE));
    assertThat(report.at("/calls/0/status").asInt()).isEqualTo(200);
    assertThat(report.at("/calls/2").has("who")).isFalse();
    client.post("/sandbox/control/reset", "");
    assertThat(client.get("/sandbox/control/requests").json().path("count").asInt()).isZero();
  }

  @Test
  void letsThePlayerMoveThingsInTheGame() {
    String rifle = carried();
    String moves = "/sandbox/control/accounts/" + ACCOUNT + "/moves";
    String order = "{\"item\":\"%s\",\"target\":\"%s\",\"equip\":%b}";

    assertThat(client.post(moves, order.formatted(rifle, HUNTER, true)).status()).isEqualTo(200);
    assertThat(report(rifle).path("equipped").asBoolean()).isTrue();
    String other = carried();
    client.post(moves, order.formatted(other, "vault", false));
    assertThat(report(other).path("owner").asString()).isEqualTo("vault");
    client.post(moves, order.formatted(other, HUNTER, false));
    client.post(moves, order.formatted(other, "postmaster", false));
    assertThat(report(other).path("sitsIn").asLong()).isEqualTo(SmallWorld.POSTMASTER);
    assertThat(client.post(moves, order.formatted(rifle, WARLOCK, false)).status()).isEqualTo(409);
    client.post(moves, order.formatted(other, "nowhere", false));
    assertThat(client.items(ACCOUNT).toString()).doesNotContain(other);
  }

  @Test
  void knowsNothingOfAccountsThatDoNotExist() {
    assertThat(client.get("/sandbox/control/accounts/4711").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/sandbox/control/faults,   X-Forwarded-For, 203.0.113.9",
    "/sandbox/control/faults,   X-Forwarded-For, 127.0.0.1",
    "/sandbox/control/faults,   Forwarded,       for=127.0.0.1",
    "/sandbox/%63ontrol/faults, X-Forwarded-For, 203.0.113.9",
    "/sandbox/%63ontrol/faults, X-Forwarded-For, 127.0.0.1",
    "/sandbox/%63ontrol/faults, Sec-Fetch-Site,  cross-site"
  })
  void keepsOthersFromSteering(String path, String header, String value) {
    assertThat(stranger.get(path).status()).isEqualTo(200);
    assertThat(stranger.with(header, value).get(path).status()).isEqualTo(403);
  }

  @Test
  void keepsPagesFromSteering() {
    assertThat(
            server
                .client()
                .with("Origin", "https://elsewhere.example")
                .post("/sandbox/control/reset", "")
                .status())
        .isEqualTo(403);
  }

  @Test
  void servesTheManifestUnderItsMd5() {
    Answer index = stranger.platform("/Destiny2/Manifest/");

    String path = index.at("/mobileWorldContentPaths/fr").asString();
    assertThat(path).matches(".*/world_sql_content_[0-9a-f]{32}\\.content");
    assertThat(index.at("/mobileWorldContentPaths")).hasSize(13);
    Answer file = stranger.get("/sandbox" + path);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.text()).startsWith("PK");
    assertThat(file.header("Cache-Control")).contains("immutable");
    assertThat(stranger.with("Range", "bytes=0-9").get("/sandbox" + path).status()).isEqualTo(206);
    assertThat(stranger.get("/sandbox" + path.replaceAll("_[0-9a-f]{32}", "_0")).status())
        .isEqualTo(404);
  }

  private String carried() {
    return client.items(ACCOUNT).stream()
        .filter(item -> item.path("owner").asString().equals(HUNTER))
        .filter(item -> item.path("itemHash").asLong() == RIFLE)
        .filter(item -> !item.path("equipped").asBoolean())
        .filter(item -> item.path("sitsIn").asLong() == SmallWorld.KINETIC)
        .map(item -> item.path("itemInstanceId").asString())
        .findFirst()
        .orElseThrow();
  }

  private JsonNode report(String id) {
    return client.items(ACCOUNT).stream()
        .filter(item -> item.path("itemInstanceId").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> quantities(Answer answer) {
    return answer
        .at("/profileInventory/data/items")
        .valueStream()
        .filter(row -> row.path("itemHash").asLong() == SHARDS)
        .map(row -> row.path("quantity").asInt())
        .toList();
  }

  private static Instant date(Answer answer) {
    return ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
        .toInstant();
  }
}
