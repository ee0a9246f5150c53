package com.destinyvaultraider.bungie;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.destinyvaultraider.bungie.BungieFailure.Down;
import com.destinyvaultraider.bungie.BungieFailure.RetryLater;
import com.destinyvaultraider.bungie.BungieFailure.SignInAgain;
import com.destinyvaultraider.bungie.BungieFailure.TellPlayer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BungieClientTests {

  @RegisterExtension
  private static final WireMockExtension BUNGIE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private static final AccessToken TOKEN = new AccessToken("token+of/cayde=");
  private static final long CAYDE = 1000001;
  private static final Membership STEAM = new Membership(3, 4611686018400000003L);
  private static final CharacterId HUNTER = new CharacterId(2305843009260802821L);
  private static final ItemInstanceId ACE = new ItemInstanceId(6917529368861287826L);
  private static final long ACE_OF_SPADES = 347366834;
  private static final String DONE =
      """
      {"Response":0,"ErrorCode":1,"ThrottleSeconds":0,"ErrorStatus":"Success","Message":"Ok"}
      """;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final BungieClient bungie =
      TestBungie.at(BUNGIE.baseUrl(), Map.of("bungie.read-timeout", "1500ms"), meters);

  @Test
  void asksForAProfileWithKeyNameAndToken() {
    BUNGIE.stubFor(
        get(anyUrl())
            .willReturn(okJson("{\"Response\":{\"characters\":{\"data\":{}}},\"ErrorCode\":1}")));

    ProfileResponse profile =
        bungie.profile(TOKEN, STEAM, Set.of(205, 100, 102), _ -> true).profile();

    assertThat(profile.characters()).isNotNull();
    BUNGIE.verify(
        getRequestedFor(
                urlEqualTo(
                    "/Platform/Destiny2/3/Profile/4611686018400000003/?components=100,102,205"))
            .withHeader("X-API-Key", equalTo("sandbox-key"))
            .withHeader("User-Agent", containing("DestinyVaultRaider/"))
            .withHeader("Accept-Encoding", containing("gzip"))
            .withHeader("Authorization", equalTo("Bearer token+of/cayde=")));
    assertThat(
            meters.counter("bungie.calls", "endpoint", "GetProfile", "outcome", "success").count())
        .isEqualTo(1);
  }

  @Test
  void transfersAnInstance() {
    answer("TransferItem", okJson(DONE).withHeader("Date", "Tue, 09 Jun 2026 12:00:00 GMT"));

    ActionReceipt receipt =
        bungie.transfer(
            TOKEN, CAYDE, new TransferRequest(STEAM, HUNTER, ACE_OF_SPADES, ACE, 1, true));

    assertThat(receipt.at()).isBetween("2026-06-09T12:00:00.999Z", "2026-06-09T12:01:00Z");
    verifyBody(
        "TransferItem",
        """
        {"itemReferenceHash":347366834,"stackSize":1,"transferToVault":true,
         "itemId":"6917529368861287826","characterId":"2305843009260802821","membershipType":3}
        """);
  }

  @Test
  void transfersAStack() {
    answer("TransferItem", okJson(DONE));

    bungie.transfer(TOKEN, CAYDE, new TransferRequest(STEAM, HUNTER, 800069450, null, 41, false));

    verifyBody(
        "TransferItem",
        """
        {"itemReferenceHash":800069450,"stackSize":41,"transferToVault":false,
         "itemId":"0","characterId":"2305843009260802821","membershipType":3}
        """);
  }

  @Test
  void pullsEquipsAndLocks() {
    answer("PullFromPostmaster", okJson(DONE));
    answer("EquipItem", okJson(DONE));
    answer("SetLockState", okJson(DONE));

    bungie.pullFromPostmaster(
        TOKEN, CAYDE, new PostmasterRequest(STEAM, HUNTER, ACE_OF_SPADES, ACE, 1));
    bungie.equip(TOKEN, CAYDE, STEAM, HUNTER, ACE);
    bungie.lock(TOKEN, CAYDE, STEAM, HUNTER, ACE, false);

    String item =
        "\"itemId\":\"6917529368861287826\",\"characterId\":\"2305843009260802821\","
            + "\"membershipType\":3";
    verifyBody(
        "PullFromPostmaster", "{\"itemReferenceHash\":347366834,\"stackSize\":1," + item + "}");
    verifyBody("EquipItem", "{" + item + "}");
    verifyBody("SetLockState", "{\"state\":false," + item + "}");
  }

  @Test
  void equipsSeveralItemsEachWithItsOwnOutcome() {
    answer(
        "EquipItems",
        okJson(
            """
            {"Response":{"equipResults":[
              {"itemInstanceId":"6917529368861287826","equipStatus":1},
              {"itemInstanceId":"2","equipStatus":1641}]},
             "ErrorCode":1,"ErrorStatus":"Success"}
            """));
    ItemInstanceId second = new ItemInstanceId(2);
    ItemInstanceId notFound = new ItemInstanceId(3);

    EquipReceipt receipt =
        bungie.equipItems(TOKEN, CAYDE, STEAM, HUNTER, List.of(ACE, second, notFound));

    assertThat(receipt.equipped()).containsExactly(ACE);
    assertThat(receipt.refused()).containsOnlyKeys(second);
    assertThat(receipt.refused().get(second)).isEqualTo(new TellPlayer(1641, "Code1641"));
    verifyBody(
        "EquipItems",
        """
        {"itemIds":["6917529368861287826","2","3"],"characterId":"2305843009260802821",
         "membershipType":3}
        """);
  }

  @Test
  void tellsWhoATokenBelongsTo() {
    String memberships = new String(Recorded.bytes("memberships.json"), StandardCharsets.UTF_8);
    BUNGIE.stubFor(
        get("/Platform/User/GetMembershipsForCurrentUser/")
            .willReturn(okJson("{\"ErrorCode\":1,\"Response\":" + memberships + "}")));

    CurrentUser user = bungie.membershipsOfCurrentUser(TOKEN);

    assertThat(user.bungieMembershipId()).isEqualTo(1000001);
    assertThat(user.displayName()).isEqualTo("ChimpAhoy#1234");
    assertThat(user.primaryMembershipId()).isEqualTo(4611686018400000002L);
    assertThat(user.destinyMemberships())
        .extracting(UserCard::membershipType, UserCard::isOverridden)
        .containsExactly(tuple(1, false), tuple(2, true), tuple(3, true), tuple(6, true));
  }

  @Test
  void namesSomebodyWithoutABungieName() {
    BUNGIE.stubFor(
        get(anyUrl())
            .willReturn(
                okJson(
                    """
                    {"ErrorCode":1,"Response":{
                      "destinyMemberships":[null,{"membershipType":3,"membershipId":"7",
                        "displayName":"Cayde","bungieGlobalDisplayNameCode":""}],
                      "bungieNetUser":{"membershipId":"6","uniqueName":"6"}}}
                    """)));

    CurrentUser user = bungie.membershipsOfCurrentUser(TOKEN);

    assertThat(user.displayName()).isEqualTo("6");
    assertThat(user.primaryMembershipId()).isNull();
    assertThat(user.destinyMemberships()).singleElement().matches(card -> !card.isOverridden());
  }

  @Test
  void listsLinkedProfilesWithAndWithoutAToken() {
    String recorded = new String(Recorded.bytes("linked-profiles.json"), StandardCharsets.UTF_8);
    String body =
        recorded.contains("\"ErrorCode\"")
            ? recorded
            : "{\"ErrorCode\":1,\"Response\":" + recorded + "}";
    BUNGIE.stubFor(get(anyUrl()).willReturn(okJson(body)));

    LinkedProfiles profiles = bungie.linkedProfiles(null, 254, CAYDE);

    assertThat(profiles.profiles())
        .singleElement()
        .satisfies(profile -> {
          assertThat(profile.membership()).isEqualTo(new Membership(2, 4611686018400000002L));
          assertThat(profile.isCrossSavePrimary()).isTrue();
          assertThat(profile.dateLastPlayed()).isEqualTo("2025-07-15T06:30:55Z");
        });
    assertThat(profiles.profilesWithErrors())
        .hasSize(4)
        .allMatch(error -> error.errorCode() == 1601);
    BUNGIE.verify(
        getRequestedFor(
                urlEqualTo(
                    "/Platform/Destiny2/254/Profile/1000001/LinkedProfiles/?getAllMemberships=true"))
            .withHeader("Authorization", absent()));
  }

  @Test
  void readsAVendor() {
    BUNGIE.stubFor(
        get(urlPathEqualTo(
                "/Platform/Destiny2/3/Profile/4611686018400000003/Character/2305843009260802821"
                    + "/Vendors/2190858386/"))
            .willReturn(
                okJson(
                    """
                    {"ErrorCode":1,"Response":{
                     "vendor":{"data":{"nextRefreshDate":"2026-07-03T09:00:00Z","enabled":true}},
                     "sales":{"data":{"7":{"itemHash":2405271938,"quantity":1,"saleStatus":2,
                       "augments":128,"costs":[{"itemHash":800069450,"quantity":41}]}}},
                     "itemComponents":{"sockets":{"data":{"7":{"sockets":[
                       {"plugHash":9,"isEnabled":true,"isVisible":true}]}}}}}}
                    """)));

    VendorResponse vendor =
        bungie.vendor(TOKEN, STEAM, HUNTER, 2190858386L, List.of(400, 401, 402));

    VendorResponse.Cost cost = new VendorResponse.Cost(800069450, 41);
    VendorResponse.Sale sale = new VendorResponse.Sale(2405271938L, 1, 2, 128, List.of(cost));
    assertThat(vendor.sales()).isEqualTo(new ProfileResponse.Component<>(Map.of(7, sale)));
    assertThat(vendor.categories()).isNull();
    ProfileResponse.ItemComponents told = requireNonNull(vendor.itemComponents());
    assertThat(requireNonNull(data(told.sockets()).get(7L)).plug(0)).isEqualTo(9);
  }

  private static <T> T data(ProfileResponse.@Nullable Component<T> component) {
    return requireNonNull(requireNonNull(component).data());
  }

  @Test
  void readsAllVendors() {
    BUNGIE.stubFor(
        get(urlPathEqualTo(
                "/Platform/Destiny2/3/Profile/4611686018400000003/Character/2305843009260802821"
                    + "/Vendors/"))
            .willReturn(aResponse().withBody(Recorded.bytes("vendors-2026-06-29.json"))));

    VendorsResponse vendors = bungie.vendors(TOKEN, STEAM, HUNTER, List.of(400, 401, 402));

    VendorResponse.Vendor xur = requireNonNull(data(vendors.vendors()).get(2190858386L));
    assertThat(data(vendors.vendors())).hasSize(231);
    assertThat(requireNonNull(data(vendors.sales()).get(2190858386L)).saleItems()).hasSize(18);
    assertThat(requireNonNull(xur.progression()).levelCap()).isEqualTo(16);
  }

  @Test
  void readsTheManifestIndex() {
    BUNGIE.stubFor(
        get("/Platform/Destiny2/Manifest/")
            .willReturn(aResponse().withBody(Recorded.bytes("manifest-index-2026-06-30.json"))));

    ManifestIndex index = bungie.manifestIndex();

    assertThat(index.version()).isEqualTo("244164.26.06.16.2053-2-bnet.65465");
    assertThat(index.mobileWorldContentPaths()).containsKey("pt-br").hasSize(13);
  }

  @Test
  void followsNoRedirectWithTheToken() {
    BUNGIE.stubFor(
        get(urlPathEqualTo("/elsewhere")).willReturn(okJson("{\"ErrorCode\":1,\"Response\":{}}")));
    BUNGIE.stubFor(
        get(urlPathEqualTo("/Platform/Destiny2/Manifest/"))
            .willReturn(aResponse().withStatus(301).withHeader("Location", "/elsewhere")));

    assertThat(failure(bungie::manifestIndex)).isEqualTo(new Down(0, "Http301", false));
  }

  @Test
  void understandsARefusalWhateverItsStatus() {
    String full =
        """
        {"Response":0,"ErrorCode":1642,"ThrottleSeconds":0,
         "ErrorStatus":"DestinyNoRoomInDestination","Message":"There are no item slots."}
        """;
    answer("EquipItem", aResponse().withStatus(500).withBody(full));

    assertThat(failure(this::equip)).isEqualTo(new TellPlayer(1642, "DestinyNoRoomInDestination"));
    assertThat(
            meters
                .counter("bungie.calls", "endpoint", "EquipItem", "outcome", "tell-player")
                .count())
        .isEqualTo(1);
  }

  @Test
  void recognisesARefusedTokenInAllItsForms() {
    answer("EquipItem", aResponse().withStatus(401).withBody("<!DOCTYPE html>"));
    assertThat(failure(this::equip)).isEqualTo(new SignInAgain(0, "Http401"));

    answer(
        "EquipItem",
        aResponse()
            .withStatus(500)
            .withBody("{\"ErrorCode\":99,\"ErrorStatus\":\"WebAuthRequired\"}"));
    assertThat(failure(this::equip)).isEqualTo(new SignInAgain(99, "WebAuthRequired"));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aConnectionThatBreaksLeavesAnActionUnclear(Fault fault) {
    answer("EquipItem", aResponse().withFault(fault));

    assertThat(failure(this::equip).unclear()).isTrue();
  }

  @Test
  void aConnectionThatBreaksLeavesAReadClear() {
    BUNGIE.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThat(failure(bungie::manifestIndex))
        .isInstanceOf(RetryLater.class)
        .matches(failure -> !failure.unclear());
  }

  @Test
  void anActionIsNeverSentTwiceByItself() {
    answer("EquipItem", aResponse().withFault(Fault.EMPTY_RESPONSE));

    failure(this::equip);

    BUNGIE.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void anAnswerThatDoesNotComeLeavesAnActionUnclear() {
    answer("EquipItem", okJson(DONE).withFixedDelay(3_000));

    assertThat(failure(this::equip))
        .isInstanceOf(RetryLater.class)
        .matches(BungieFailure::unclear)
        .matches(failure -> failure.name().equals("ReadTimedOut"));
  }

  @Test
  void aBodyThatDripsForeverRunsOutOfTimeToo() {
    answer("EquipItem", okJson(DONE).withChunkedDribbleDelay(50, 20_000));

    assertThat(failure(this::equip).unclear()).isTrue();
  }

  @Test
  void whatWasNeverSentIsNotUnclear() throws IOException {
    int closedPort;
    try (ServerSocket socket = new ServerSocket(0)) {
      closedPort = socket.getLocalPort();
    }
    BungieClient nobody = TestBungie.at("http://127.0.0.1:" + closedPort);

    assertThat(failure(() -> nobody.equip(TOKEN, CAYDE, STEAM, HUNTER, ACE)))
        .isEqualTo(new Down(0, "Unreachable", false));
  }

  @Test
  void aHostWithoutAnAddressIsOutOfReach() {
    BungieClient nobody = TestBungie.at("http://bungie.invalid");

    assertThat(failure(() -> nobody.equip(TOKEN, CAYDE, STEAM, HUNTER, ACE)))
        .isEqualTo(new Down(0, "Unreachable", false));
  }

  @Test
  void aThrottleOfTheAddressHoldsEveryCallBack() {
    BUNGIE.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withBody(
                        "{\"ErrorCode\":51,\"ThrottleSeconds\":60,\"ErrorStatus\":\"PerEndpointRequestThrottleExceeded\"}")));

    assertThat(failure(bungie::manifestIndex).pause()).hasSeconds(60);
    assertThat(failure(bungie::manifestIndex).name()).isEqualTo("TooManyCallsWaiting");
    BUNGIE.verify(1, getRequestedFor(anyUrl()));
  }

  @Test
  void downloadsAFile(@TempDir Path directory) {
    byte[] file = "SQLite, zipped".getBytes(StandardCharsets.UTF_8);
    BUNGIE.stubFor(get("/common/world.content").willReturn(aResponse().withBody(file)));
    Path target = directory.resolve("world.zip");

    bungie.download("/common/world.content", target);

    assertThat(target).hasBinaryContent(file);
    BUNGIE.verify(
        getRequestedFor(urlEqualTo("/common/world.content"))
            .withHeader("Authorization", absent())
            .withHeader("X-API-Key", absent()));
  }

  @Test
  void downloadsOnlyFromBungie(@TempDir Path directory) {
    Path target = directory.resolve("world.zip");

    assertThat(failure(() -> download("http://elsewhere.invalid/world.content", target)))
        .isInstanceOf(Down.class);
    assertThat(failure(() -> download("@elsewhere.invalid/world.content", target)))
        .isInstanceOf(Down.class);
    assertThat(target).doesNotExist();
  }

  private Path download(String path, Path target) {
    bungie.download(path, target);
    return target;
  }

  @Test
  void readsNoMoreThanItIsTold() {
    BungieClient careful =
        TestBungie.at(BUNGIE.baseUrl(), Map.of("bungie.largest-answer", "100KB"), meters);
    BUNGIE.stubFor(any(anyUrl()).willReturn(okJson("{\"x\":\"" + "y".repeat(200_000) + "\"}")));

    assertThat(failure(careful::manifestIndex)).isEqualTo(new Down(0, "AnswerTooLarge", false));
  }

  @Test
  void readsNoMoreThanItIsToldOfWhatUnpacksToMore() {
    BungieClient careful =
        TestBungie.at(BUNGIE.baseUrl(), Map.of("bungie.largest-answer", "100KB"), meters);
    byte[] packed = Gzip.pack(new byte[10_000_000]);
    assertThat(packed).hasSizeLessThan(100_000);
    BUNGIE.stubFor(
        any(anyUrl())
            .willReturn(aResponse().withHeader("Content-Encoding", "gzip").withBody(packed)));

    assertThat(failure(careful::manifestIndex)).isEqualTo(new Down(0, "AnswerTooLarge", false));
  }

  @Test
  void anAnswerToAnActionThatIsTooLargeLeavesItUnclear() {
    answer("EquipItem", okJson("{\"x\":\"" + "y".repeat(1_100_000) + "\"}"));

    assertThat(failure(this::equip)).isEqualTo(new Down(0, "AnswerTooLarge", true));
  }

  @Test
  void anAnswerThatDripsHasNoMoreTimeThanAnother() {
    answer("EquipItem", okJson(DONE).withChunkedDribbleDelay(20, 20_000));

    assertThat(failure(this::equip))
        .isInstanceOf(RetryLater.class)
        .matches(failure -> failure.name().equals("ReadTimedOut") && failure.unclear());
  }

  @Test
  void keepsAProfileAsItCame() {
    byte[] answer = bytes("{\"Response\":{\"characters\":{\"data\":{}}},\"ErrorCode\":1}");
    BUNGIE.stubFor(
        get(anyUrl())
            .willReturn(
                aResponse().withHeader("Content-Encoding", "gzip").withBody(Gzip.pack(answer))));

    FetchedProfile profile = bungie.profile(TOKEN, STEAM, Set.of(200), _ -> true);

    assertThat(profile.packed()).isEqualTo(Gzip.pack(answer));
    assertThat(ProfileReader.readPacked(profile.packed())).isEqualTo(profile.profile());
  }

  @Test
  void tellsAListThatIsMissingFromAnEmptyOne() {
    BUNGIE.stubFor(
        any(anyUrl())
            .willReturn(
                okJson(
                    "{\"Response\":{\"bungieNetUser\":{\"membershipId\":\"7\"}},\"ErrorCode\":1}")));

    assertThat(failure(() -> bungie.linkedProfiles(TOKEN, 254, CAYDE))).isInstanceOf(Down.class);
    assertThat(failure(() -> bungie.membershipsOfCurrentUser(TOKEN))).isInstanceOf(Down.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsNoFaultOfBungies() {
    BUNGIE.stubFor(any(anyUrl()).willReturn(aResponse().withBody("definitions")));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> bungie.download("/common/world.zip", Path.of("/dev/full")))
        .withMessageContaining("No space left on device");
  }

  @Test
  void downloadsNoMoreThanItIsTold(@TempDir Path folder) {
    BungieClient careful =
        TestBungie.at(BUNGIE.baseUrl(), Map.of("bungie.largest-download", "100KB"), meters);
    BUNGIE.stubFor(any(anyUrl()).willReturn(aResponse().withBody(new byte[200_000])));
    Path target = folder.resolve("world.zip");

    assertThat(failure(() -> download(careful, target)).name()).isEqualTo("AnswerTooLarge");
    assertThat(target)
        .satisfiesAnyOf(
            file -> assertThat(file).doesNotExist(),
            file -> assertThat(file.toFile().length()).isLessThanOrEqualTo(102_400));
  }

  private static Path download(BungieClient bungie, Path target) {
    bungie.download("/common/world.zip", target);
    return target;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ActionReceipt equip() {
    return bungie.equip(TOKEN, CAYDE, STEAM, HUNTER, ACE);
  }

  private static void answer(String action, ResponseDefinitionBuilder answer) {
    BUNGIE.stubFor(post("/Platform/Destiny2/Actions/Items/" + action + "/").willReturn(answer));
  }

  private static void verifyBody(String action, String body) {
    BUNGIE.verify(
        postRequestedFor(urlEqualTo("/Platform/Destiny2/Actions/Items/" + action + "/"))
            .withHeader("Content-Type", containing("application/json"))
            .withRequestBody(equalToJson(body)));
  }

  private static BungieFailure failure(Supplier<?> call) {
    List<BungieFailure> failures = new ArrayList<>();
    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(call::get)
        .satisfies(ex -> failures.add(ex.failure()));
    return failures.getFirst();
  }
}
