package com.destinyvaultraider.sandbox;

import static com.destinyvaultraider.sandbox.SmallWorld.ACCOUNT;
import static com.destinyvaultraider.sandbox.SmallWorld.BUNGIE;
import static com.destinyvaultraider.sandbox.SmallWorld.CONSUMABLES;
import static com.destinyvaultraider.sandbox.SmallWorld.EMBLEM;
import static com.destinyvaultraider.sandbox.SmallWorld.EMOTE;
import static com.destinyvaultraider.sandbox.SmallWorld.EXOTIC_ENERGY;
import static com.destinyvaultraider.sandbox.SmallWorld.EXOTIC_KINETIC;
import static com.destinyvaultraider.sandbox.SmallWorld.HUNTER;
import static com.destinyvaultraider.sandbox.SmallWorld.KEEPSAKE;
import static com.destinyvaultraider.sandbox.SmallWorld.KINETIC;
import static com.destinyvaultraider.sandbox.SmallWorld.OTHER_EMBLEM;
import static com.destinyvaultraider.sandbox.SmallWorld.PISTOL;
import static com.destinyvaultraider.sandbox.SmallWorld.POSTMASTER;
import static com.destinyvaultraider.sandbox.SmallWorld.QUEST;
import static com.destinyvaultraider.sandbox.SmallWorld.RIFLE;
import static com.destinyvaultraider.sandbox.SmallWorld.SHARDS;
import static com.destinyvaultraider.sandbox.SmallWorld.TICKET;
import static com.destinyvaultraider.sandbox.SmallWorld.TRAP;
import static com.destinyvaultraider.sandbox.SmallWorld.VAULT;
import static com.destinyvaultraider.sandbox.SmallWorld.VETERAN_RIFLE;
import static com.destinyvaultraider.sandbox.SmallWorld.WARLOCK;
import static com.destinyvaultraider.sandbox.SmallWorld.WARLOCK_HOOD;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What may be done with items, and which code says that it may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesOverHttpTests {

  private SandboxServer server;
  private SandboxClient client;

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
  }

  @Test
  void movesAnInstanceToTheVaultAndBack() {
    String rifle = carried(HUNTER, RIFLE);

    Answer away = client.transfer(HUNTER, RIFLE, rifle, 1, true);

    assertThat(away.status()).isEqualTo(200);
    assertThat(away.text())
        .isEqualTo(
            "{\"Response\":0,\"ErrorCode\":1,\"ThrottleSeconds\":0,\"ErrorStatus\":\"Success\","
                + "\"Message\":\"Ok\",\"MessageData\":{}}");
    Answer profile = client.profile(ACCOUNT, "102,300");
    JsonNode row = row(profile.at("/profileInventory/data/items"), rifle);
    assertThat(row.path("bucketHash").asLong()).isEqualTo(VAULT);
    assertThat(row.path("location").asInt()).isEqualTo(2);
    assertThat(profile.at("/itemComponents/instances/data/" + rifle + "/cannotEquipReason").asInt())
        .isEqualTo(16);

    Answer back = client.transfer(WARLOCK, RIFLE, rifle, 1, false);

    assertThat(back.code()).isEqualTo(1642);
    assertThat(client.transfer(HUNTER, RIFLE, rifle, 1, false).code()).isEqualTo(1);
    assertThat(owner(rifle)).isEqualTo(HUNTER);
    assertThat(
            row(
                    client
                        .profile(ACCOUNT, "201")
                        .at("/characterInventories/data/" + HUNTER + "/items"),
                    rifle)
                .path("bucketHash")
                .asLong())
        .isEqualTo(KINETIC);
  }

  @Test
  void refusesWhatIsNotWhereTheCallerSays() {
    assertThat(client.transfer(WARLOCK, RIFLE, carried(HUNTER, RIFLE), 1, true).code())
        .isEqualTo(1623);
    assertThat(client.transfer(HUNTER, PISTOL, carried(HUNTER, RIFLE), 1, true).code())
        .isEqualTo(1623);
    assertThat(client.transfer(HUNTER, RIFLE, carried(HUNTER, RIFLE), 1, false).code())
        .isEqualTo(1623);
    assertThat(client.transfer(HUNTER, RIFLE, inPostmaster(RIFLE), 1, true).code()).isEqualTo(1623);
    assertThat(client.transfer(HUNTER, SHARDS, null, 81, true).code()).isEqualTo(1623);
  }

  @Test
  void refusesToMoveWhatIsWorn() {
    assertThat(client.transfer(HUNTER, RIFLE, worn(HUNTER, RIFLE), 1, true).code()).isEqualTo(1656);
  }

  @Test
  void refusesWhatTheVaultDoesNotTake() {
    assertThat(client.transfer(HUNTER, KEEPSAKE, null, 1, true).code()).isEqualTo(1660);
    assertThat(client.transfer(HUNTER, OTHER_EMBLEM, carried(HUNTER, OTHER_EMBLEM), 1, true).code())
        .isEqualTo(1627);
    assertThat(client.transfer(HUNTER, EMOTE, worn(HUNTER, EMOTE), 1, true).code()).isEqualTo(1656);
  }

  @Test
  void refusesWhenTheVaultIsFull() {
    assertThat(client.transfer(HUNTER, RIFLE, carried(HUNTER, RIFLE), 1, true).code()).isEqualTo(1);
    assertThat(client.transfer(HUNTER, PISTOL, carried(HUNTER, PISTOL), 1, true).code())
        .isEqualTo(1);

    Answer full = client.transfer(HUNTER, WARLOCK_HOOD, carried(HUNTER, WARLOCK_HOOD), 1, true);

    assertThat(full.status()).isEqualTo(500);
    assertThat(full.text())
        .isEqualTo(
            "{\"Response\":0,\"ErrorCode\":1642,\"ThrottleSeconds\":0,"
                + "\"ErrorStatus\":\"DestinyNoRoomInDestination\",\"Message\":\"There are no item"
                + " slots available to transfer this item.\",\"MessageData\":{}}");
  }

  @Test
  void countsTheEquippedItemAsOneOfTheSlots() {
    String vaulted = at("vault", RIFLE);

    assertThat(client.transfer(HUNTER, RIFLE, vaulted, 1, false).code()).isEqualTo(1);
    assertThat(
            client.transfer(HUNTER, EXOTIC_KINETIC, at("vault", EXOTIC_KINETIC), 1, false).code())
        .isEqualTo(1642);
  }

  @Test
  void splitsAndMergesStacks() {
    assertThat(client.transfer(WARLOCK, SHARDS, null, 30, true).code()).isEqualTo(1);

    assertThat(stacks("vault", SHARDS)).containsExactly(100, 20);
    assertThat(stacks("account", SHARDS)).containsExactly(50);

    assertThat(client.transfer(HUNTER, SHARDS, null, 110, false).code()).isEqualTo(1642);
    assertThat(client.transfer(HUNTER, SHARDS, null, 50, false).code()).isEqualTo(1);
    assertThat(stacks("account", SHARDS)).containsExactly(100);
    assertThat(stacks("vault", SHARDS)).containsExactly(50, 20);
  }

  @Test
  void keepsUniqueStacksUnique() {
    assertThat(client.transfer(HUNTER, TICKET, null, 1, true).code()).isEqualTo(1648);
    assertThat(client.transfer(HUNTER, TICKET, null, 2, true).code()).isEqualTo(1);
    assertThat(stacks("vault", TICKET)).containsExactly(2);
  }

  @Test
  void pullsFromThePostmaster() {
    String rifle = inPostmaster(RIFLE);

    assertThat(client.pull(HUNTER, RIFLE, rifle, 1).code()).isEqualTo(1);
    assertThat(client.pull(HUNTER, TRAP, inPostmaster(TRAP), 1).code()).isEqualTo(1673);
    assertThat(client.pull(HUNTER, SHARDS, null, 30).code()).isEqualTo(1642);
    assertThat(client.pull(HUNTER, SHARDS, null, 20).code()).isEqualTo(1);

    assertThat(owner(rifle)).isEqualTo(HUNTER);
    assertThat(stacks("account", SHARDS)).containsExactly(100);
  }

  @Test
  void equipsAndPutsWhatWasWornIntoTheBag() {
    String before = worn(HUNTER, RIFLE);
    String rifle = carried(HUNTER, RIFLE);

    assertThat(client.equip(HUNTER, rifle).code()).isEqualTo(1);

    Answer profile = client.profile(ACCOUNT, "200,201,205,300");
    JsonNode now = row(profile.at("/characterEquipment/data/" + HUNTER + "/items"), rifle);
    JsonNode then = row(profile.at("/characterInventories/data/" + HUNTER + "/items"), before);
    assertThat(now.path("transferStatus").asInt()).isEqualTo(1);
    assertThat(then.path("transferStatus").asInt()).isZero();
    assertThat(profile.at("/itemComponents/instances/data/" + rifle + "/isEquipped").asBoolean())
        .isTrue();
    assertThat(profile.at("/itemComponents/instances/data/" + before + "/isEquipped").asBoolean())
        .isFalse();
    assertThat(profile.at("/characters/data/" + HUNTER + "/light").asInt()).isEqualTo(1625);
  }

  @Test
  void showsTheEmblemThatIsEquipped() {
    assertThat(client.equip(HUNTER, carried(HUNTER, OTHER_EMBLEM)).code()).isEqualTo(1);

    JsonNode character = client.profile(ACCOUNT, "200").at("/characters/data/" + HUNTER);
    assertThat(character.path("emblemHash").asLong()).isEqualTo(OTHER_EMBLEM);
    assertThat(character.path("emblemBackgroundPath").asString()).isEqualTo("/common/banner.jpg");
    assertThat(carried(HUNTER, EMBLEM)).isNotEmpty();
  }

  @Test
  void letsOnlyOneExoticBeWorn() {
    String exotic = at("vault", EXOTIC_KINETIC);
    client.transfer(HUNTER, EXOTIC_KINETIC, exotic, 1, false);

    assertThat(client.equip(HUNTER, exotic).code()).isEqualTo(1641);
    assertThat(
            client
                .profile(ACCOUNT, "201,300")
                .at("/itemComponents/instances/data/" + exotic + "/cannotEquipReason")
                .asInt())
        .isEqualTo(2);

    Answer several = client.equipAll(HUNTER, exotic, carried(HUNTER, PISTOL), "42");
    assertThat(several.code()).isEqualTo(1);
    assertThat(several.at("/equipResults/0/equipStatus").asInt()).isEqualTo(1641);
    assertThat(several.at("/equipResults/1/equipStatus").asInt()).isEqualTo(1);
    assertThat(several.at("/equipResults")).hasSize(2);

    assertThat(client.equip(HUNTER, exotic).code()).isEqualTo(1);
    assertThat(client.equip(HUNTER, carried(HUNTER, EXOTIC_ENERGY)).code()).isEqualTo(1641);
  }

  @Test
  void refusesGearThatDoesNotFit() {
    assertThat(client.equip(HUNTER, carried(HUNTER, WARLOCK_HOOD)).code()).isEqualTo(1639);
    assertThat(client.equip(WARLOCK, carried(WARLOCK, VETERAN_RIFLE)).code()).isEqualTo(1638);
    assertThat(client.equip(HUNTER, carried(HUNTER, QUEST)).code()).isEqualTo(1640);
    assertThat(client.equip(HUNTER, at("vault", RIFLE)).code()).isEqualTo(1623);
    assertThat(client.equip(HUNTER, inPostmaster(RIFLE)).code()).isEqualTo(1623);
  }

  @Test
  void refusesToEquipInAnActivityButMoves() {
    activity("IN_ACTIVITY");
    assertThat(client.equip(HUNTER, carried(HUNTER, RIFLE)).code()).isEqualTo(1671);
    Answer several = client.equipAll(HUNTER, carried(HUNTER, RIFLE));
    assertThat(several.code()).isEqualTo(1671);
    assertThat(several.json().has("Response")).isFalse();
    assertThat(client.transfer(HUNTER, RIFLE, carried(HUNTER, RIFLE), 1, true).code()).isEqualTo(1);

    activity("LOCKED_OUT");
    assertThat(client.equip(HUNTER, carried(HUNTER, PISTOL)).code()).isEqualTo(1640);

    activity("SOCIAL_SPACE");
    assertThat(client.equip(HUNTER, carried(HUNTER, PISTOL)).code()).isEqualTo(1);
  }

  @Test
  void locksItemsWhereverTheyAre() {
    String vaulted = at("vault", RIFLE);

    assertThat(client.lock(WARLOCK, vaulted, true).code()).isEqualTo(1);
    assertThat(
            row(client.profile(ACCOUNT, "102").at("/profileInventory/data/items"), vaulted)
                .path("state")
                .asInt())
        .isEqualTo(1);
    assertThat(client.lock(WARLOCK, "42", true).code()).isEqualTo(1623);
    assertThat(client.transfer(HUNTER, RIFLE, vaulted, 1, false).code()).isEqualTo(1);
    assertThat(client.lock(WARLOCK, vaulted, false).code()).isEqualTo(1);
  }

  @Test
  void flipsLocksOnDemand() {
    String moved = carried(HUNTER, RIFLE);
    client.lock(HUNTER, moved, true);
    client.pull(HUNTER, RIFLE, inPostmaster(RIFLE), 1);
    client.faults("{\"kind\":\"lock-flip\",\"times\":1}");

    client.transfer(HUNTER, RIFLE, moved, 1, true);

    assertThat(item(moved).path("locked").asBoolean()).isFalse();
    assertThat(item(carried(HUNTER, RIFLE)).path("locked").asBoolean()).isTrue();
  }

  @Test
  void readsBodiesAsThePlatformDoes() {
    assertThat(client.action("TransferItem", "").code()).isEqualTo(26);
    assertThat(client.action("TransferItem", "{").code()).isEqualTo(30);
    assertThat(client.action("TransferItem", "[]").code()).isEqualTo(30);
    assertThat(client.action("TransferItem", "{}").code()).isEqualTo(18);
    assertThat(client.action("EquipItem", "{\"itemId\":\"x\",\"characterId\":1}").code())
        .isEqualTo(7);
    assertThat(client.action("EquipItems", "{\"itemId\":\"1\"}").code()).isEqualTo(3);
    assertThat(client.equip("2305843009000000009", "1").code()).isEqualTo(1620);
    assertThat(client.on(2).equip(HUNTER, "1").code()).isEqualTo(18);
    client.on(3);
    assertThat(
            client
                .action(
                    "EquipItem",
                    "{\"itemId\":%s,\"characterId\":%s,\"membershipType\":\"TigerSteam\"}"
                        .formatted(carried(HUNTER, RIFLE), HUNTER))
                .code())
        .isEqualTo(1);
  }

  @Test
  void treatsTheAccountsBucketsAsSharedByAllCharacters() {
    assertThat(client.transfer(WARLOCK, SHARDS, null, 80, true).code()).isEqualTo(1);
    assertThat(stacks("account", SHARDS)).isEmpty();

    client.transfer(HUNTER, SHARDS, null, 10, false);

    JsonNode row =
        client.items(ACCOUNT).stream()
            .filter(item -> item.path("owner").asString().equals("account"))
            .filter(item -> item.path("itemHash").asLong() == SHARDS)
            .findFirst()
            .orElseThrow();
    assertThat(row.path("sitsIn").asLong()).isEqualTo(CONSUMABLES);
  }

  private void activity(String activity) {
    client.put(
        "/sandbox/control/accounts/" + ACCOUNT + "/activity",
        "{\"activity\":\"%s\"}".formatted(activity));
  }

  private String carried(String character, long hash) {
    return find(character, hash, false, false);
  }

  private String worn(String character, long hash) {
    return find(character, hash, true, false);
  }

  private String inPostmaster(long hash) {
    return find(HUNTER, hash, false, true);
  }

  private String at(String owner, long hash) {
    return find(owner, hash, false, false);
  }

  private String find(String owner, long hash, boolean equipped, boolean postmaster) {
    return client.items(ACCOUNT).stream()
        .filter(item -> item.path("owner").asString().equals(owner))
        .filter(item -> item.path("itemHash").asLong() == hash)
        .filter(item -> item.path("equipped").asBoolean() == equipped)
        .filter(item -> (item.path("sitsIn").asLong() == POSTMASTER) == postmaster)
        .map(item -> item.path("itemInstanceId").asString())
        .findFirst()
        .orElseThrow();
  }

  private List<Integer> stacks(String owner, long hash) {
    return client.items(ACCOUNT).stream()
        .filter(item -> item.path("owner").asString().equals(owner))
        .filter(item -> item.path("itemHash").asLong() == hash)
        .map(item -> item.path("quantity").asInt())
        .toList();
  }

  private JsonNode item(String id) {
    return client.items(ACCOUNT).stream()
        .filter(item -> item.path("itemInstanceId").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String owner(String id) {
    return item(id).path("owner").asString();
  }

  private static JsonNode row(JsonNode rows, String id) {
    return rows.valueStream()
        .filter(row -> row.path("itemInstanceId").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
