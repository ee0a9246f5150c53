package com.destinyvaultraider.bungie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.destinyvaultraider.bungie.ProfileResponse.AccountComponents;
import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.bungie.ProfileResponse.Loadout;
import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.ProfileResponse.RecordState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where something is missing that should be there, the null is the failure. */
@SuppressWarnings("NullAway")
class ProfileReaderTests {

  @Test
  void readsWhatIsUsedAndSkipsTheRest() {
    ProfileResponse profile =
        read(
            """
            {"responseMintedTimestamp":"2026-06-09T18:00:00.123Z",
             "profileInventory":{"data":{"items":[
               {"itemHash":4294967295,"itemInstanceId":"6917529368861287826","quantity":1,
                "bucketHash":138197802,"transferStatus":0,"lockable":true,"state":5,
                "novelty":{"deep":[1,{"a":2}]}},
               {"itemHash":800069450,"quantity":41,"bucketHash":1469714392}]},"privacy":2},
             "itemComponents":{"sockets":{"data":{"1":{"sockets":[]}}},
               "instances":{"data":{"6917529368861287826":{"damageType":2,"gearTier":5,
                 "primaryStat":{"statHash":1480404414,"value":-3}}}}}}
            """);

    assertThat(profile.responseMintedTimestamp()).isEqualTo("2026-06-09T18:00:00.123Z");
    assertThat(profile.profileInventory().data().items())
        .extracting(ProfileResponse.ItemRow::itemHash, ProfileResponse.ItemRow::itemInstanceId)
        .containsExactly(tuple(4294967295L, 6917529368861287826L), tuple(800069450L, null));
    assertThat(profile.itemComponents().instances().data().get(6917529368861287826L).primaryStat())
        .isEqualTo(new ProfileResponse.Stat(1480404414, -3));
  }

  @Test
  void keepsMissingDataApartFromEmptyData() {
    ProfileResponse profile =
        read(
            """
            {"profileInventory":{"privacy":2},"profileCurrencies":{"data":{"items":[]}},
             "characters":{"data":{}}}
            """);

    assertThat(profile.profileInventory().data()).isNull();
    assertThat(profile.profileCurrencies().data().items()).isEmpty();
    assertThat(profile.characters().data()).isEmpty();
    assertThat(profile.characterInventories()).isNull();
    assertThat(profile.itemComponents()).isNull();
  }

  @Test
  void isNotBrokenByValuesThatAreNotWhatTheyShouldBe() {
    ProfileResponse profile =
        read(
            """
            {"responseMintedTimestamp":"tomorrow",
             "characters":{"data":{"2305843009260802821":{"characterId":"2305843009260802821",
               "dateLastPlayed":null,"light":null,"classHash":null,"raceHash":"?",
               "classType":"Wizard","emblemColor":7,"stats":{"x":1,"1935470627":1314}}}},
             "profileInventory":{"data":{"items":[
               {"itemHash":null,"itemInstanceId":"","quantity":[],"bucketHash":{},"state":true},
               null]}},
             "itemComponents":{"instances":{"data":{"1":{"damageType":"Prismatic","isEquipped":"?",
               "primaryStat":[]}}}}}
            """);

    assertThat(profile.responseMintedTimestamp()).isNull();
    ProfileResponse.CharacterData character = profile.characters().data().get(2305843009260802821L);
    assertThat(character.classHash()).isZero();
    assertThat(character.raceHash()).isZero();
    assertThat(character.classType()).isNull();
    assertThat(character.emblemColor()).isNull();
    ProfileResponse.ItemRow item = profile.profileInventory().data().items().getFirst();
    assertThat(item.itemHash()).isZero();
    assertThat(item.itemInstanceId()).isNull();
    assertThat(item.quantity()).isNull();
    assertThat(item.bucketHash()).isZero();
    assertThat(profile.itemComponents().instances().data().get(1L).damageType()).isNull();
  }

  @Test
  void readsWhatIsToldOfStatsSocketsAndCounters() {
    ItemComponents components =
        read("""
        {"itemComponents":{
          "instances":{"data":{"1":{"gearTier":5,"itemLevel":55,"quality":3,
            "energy":{"energyType":0,"energyCapacity":11,"energyUsed":4}}}},
          "objectives":{"data":{"1":{"objectives":[
            {"objectiveHash":4294967295,"progress":2,"completionValue":5,
             "complete":false,"visible":true}]}}},
          "stats":{"data":{"1":{"stats":{
            "4294967295":{"statHash":4294967295,"value":-5},"7":{"statHash":7,"value":30},
            "8":{"statHash":8},"9":null}}}},
          "sockets":{"data":{"1":{"sockets":[
            {"plugHash":4294967295,"isEnabled":true,"isVisible":true},
            {"isEnabled":false,"isVisible":false},
            {"plugHash":7,"isEnabled":false,"isVisible":true}]}}},
          "plugObjectives":{"data":{"1":{"objectivesPerPlug":{"7":[
            {"objectiveHash":3,"progress":9,"completionValue":9,"complete":true}]}}}},
          "reusablePlugs":{"data":{"1":{"plugs":{
            "2":[{"plugItemHash":7},{"plugItemHash":4294967295,"canInsert":true}],
            "4000000":[{"plugItemHash":7}]}}}}}}
        """)
            .itemComponents();

    assertThat(components.instances().data().get(1L))
        .extracting(Instance::gearTier, Instance::itemLevel, Instance::quality, Instance::energy)
        .containsExactly(5, 55, 3, new ProfileResponse.Energy(11, 4));
    assertThat(components.objectives().data().get(1L))
        .containsExactly(new Objective(4294967295L, 2, 5, false, true));
    assertThat(components.plugObjectives().data().get(1L).get(7L))
        .containsExactly(new Objective(3, 9, 9, true, true));
    StatValues stats = components.stats().data().get(1L);
    assertThat(stats.size()).isEqualTo(2);
    assertThat(stats.value(4294967295L)).isEqualTo(-5);
    assertThat(stats.value(7)).isEqualTo(30);
    assertThat(stats.value(8)).isNull();
    SocketStates sockets = components.sockets().data().get(1L);
    assertThat(sockets.size()).isEqualTo(3);
    assertThat(sockets.plug(0)).isEqualTo(4294967295L);
    assertThat(sockets.plug(1)).isZero();
    assertThat(sockets.isEnabled(0)).isTrue();
    assertThat(sockets.isVisible(1)).isFalse();
    assertThat(sockets.isEnabled(2)).isFalse();
    assertThat(sockets.isVisible(2)).isTrue();
    SocketOptions options = components.reusablePlugs().data().get(1L);
    assertThat(options.plugs(2)).containsExactly(7, 4294967295L);
    assertThat(options.plugs(0)).isEmpty();
    assertThat(options.plugs(4_000_000)).isEmpty();
  }

  @Test
  void keepsComponentsThatAreMissingOrBrokenApartFromEmptyOnes() {
    ItemComponents components =
        read("""
        {"itemComponents":{"sockets":{"privacy":2},"reusablePlugs":{"data":{}},
          "objectives":{"data":{"1":7,"2":{"objectives":[null,[]]}}},
          "plugObjectives":{"data":{"1":{"objectivesPerPlug":"?"}}}}}
        """)
            .itemComponents();

    assertThat(components.instances()).isNull();
    assertThat(components.sockets().data()).isNull();
    assertThat(components.reusablePlugs().data()).isEmpty();
    assertThat(components.objectives().data()).containsOnlyKeys(2L);
    assertThat(components.plugObjectives().data()).isEmpty();
  }

  @Test
  void readsLoadoutsInTheirPlaces() {
    AccountComponents account =
        read("""
        {"characterLoadouts":{"data":{"1":{"loadouts":[
          {"colorHash":1,"iconHash":2,"nameHash":4294967295,"items":[
            {"itemInstanceId":"6917529368861287826","plugItemHashes":[2166136261,7]},
            {"itemInstanceId":"0","plugItemHashes":[]}, {"plugItemHashes":[7]}]},
          7,
          {"nameHash":2166136261,"items":[{"itemInstanceId":"0"}]}]}}}}
        """)
            .account();

    assertThat(account.loadouts().data().get(1L))
        .containsExactly(
            new Loadout(4294967295L, List.of(6917529368861287826L)),
            new Loadout(0, List.of()),
            new Loadout(2166136261L, List.of()));
  }

  @Test
  void readsTheRecordsThatAreWantedAndTheVariables() {
    String answer =
        """
        {"Response":{
          "profileRecords":{"data":{"score":7,"records":{
            "60":{"state":12,"objectives":[{"objectiveHash":1,"progress":2,"completionValue":3,
              "complete":false,"visible":true}],"intervalsRedeemedCount":0},
            "61":{"state":0,"intervalObjectives":[]},
            "62":null,"x":{"state":1}}}},
          "characterRecords":{"data":{"1":{"records":{"60":{"state":0}}}}},
          "profileStringVariables":{"data":{"integerValuesByHash":{"4294967295":-3,"5":"?"}}},
          "characterStringVariables":{"data":{"1":{"integerValuesByHash":{"5":6}}}}},
         "ErrorCode":1}
        """;

    AccountComponents account =
        ProfileParser.parse(answer.getBytes(StandardCharsets.UTF_8), hash -> hash != 61)
            .response()
            .account();

    assertThat(account.records().data())
        .containsExactly(
            Map.entry(60L, new RecordState(12, List.of(new Objective(1, 2, 3, false, true)))));
    assertThat(account.variables().data()).containsExactly(Map.entry(4294967295L, -3));
    assertThat(account.characterVariables().data()).containsExactly(Map.entry(1L, Map.of(5L, 6)));
    assertThat(account.loadouts()).isNull();
    assertThat(read("{\"profileRecords\":{\"privacy\":2}}").account().records().data()).isNull();
  }

  @Test
  void readsRealAccounts() {
    ProfileResponse of2021 = ProfileReader.read(Recorded.bytes("profile-2021-05-28.json"));
    ProfileResponse of2026 = ProfileReader.read(Recorded.bytes("profile-2026-06-09.json"));

    assertThat(of2021.responseMintedTimestamp()).isNull();
    assertThat(of2021.profileInventory().data().items()).hasSize(558);
    assertThat(of2021.characters().data()).hasSize(3);
    assertThat(of2021.itemComponents().instances().data()).hasSize(855);
    assertThat(of2026.itemComponents().sockets().data()).hasSize(791);
    assertThat(of2026.itemComponents().stats().data()).hasSize(939);
    assertThat(of2026.itemComponents().reusablePlugs().data()).hasSize(552);
    assertThat(of2026.responseMintedTimestamp()).isEqualTo(Instant.parse("2026-06-09T18:00:00Z"));
    assertThat(of2026.characterEquipment().data().values())
        .flatExtracting(ProfileResponse.Items::items)
        .hasSize(50);
  }

  @Test
  void refusesWhatIsCutOff() {
    byte[] whole = Recorded.bytes("profile-2026-06-09.json");
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(() -> ProfileReader.read(half))
        .satisfies(ex -> assertThat(ex.failure().name()).isEqualTo(Failures.UNREADABLE));
  }

  private static ProfileResponse read(String response) {
    String answer = "{\"Response\":" + response + ",\"ErrorCode\":1,\"ErrorStatus\":\"Success\"}";
    return ProfileReader.read(answer.getBytes(StandardCharsets.UTF_8));
  }
}
