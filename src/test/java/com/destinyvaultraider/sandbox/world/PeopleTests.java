package com.destinyvaultraider.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PeopleTests {

  private static final List<Person> PEOPLE = new World().people();
  private static final Catalogue CATALOGUE = new Catalogue();

  @TempDir private Path directory = Path.of("");

  @Test
  void areTheSameEveryTime() {
    assertThat(new World().people()).isEqualTo(PEOPLE);
  }

  @Test
  void giveDocumentsOfTheirOwnToEveryCaller() {
    ObjectNode first = profiles().findFirst().orElseThrow();

    assertThat(new World().people().getFirst().memberships().getFirst().profile())
        .isNotSameAs(first);
  }

  @Test
  void haveIdsThatNobodyElseHas() {
    assertThat(PEOPLE).extracting(Person::bungieMembershipId).doesNotHaveDuplicates();
    assertThat(PEOPLE.stream().flatMap(person -> person.memberships().stream()))
        .extracting(Linked::membershipId)
        .doesNotHaveDuplicates()
        .allMatch(id -> Long.toString(id).startsWith("4611686018"));
    assertThat(
            profiles().flatMap(PeopleTests::rows).map(PeopleTests::id).filter(id -> !id.isEmpty()))
        .hasSizeGreaterThan(3000)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("69175"));
  }

  @Test
  void areWhoTheyAreSaidToBe() {
    assertThat(PEOPLE.get(0).memberships()).extracting(Linked::type).containsExactly(3, 2, 1);
    assertThat(PEOPLE.get(0).primaryMembershipId()).isNull();
    assertThat(PEOPLE.get(1).primaryMembershipId())
        .isEqualTo(PEOPLE.get(1).memberships().getFirst().membershipId());
    assertThat(PEOPLE.get(1).memberships())
        .extracting(Linked::overridden)
        .containsExactly(false, true, true);
    assertThat(characters(profile(2))).isEmpty();
    assertThat(PEOPLE.get(3).memberships()).isEmpty();
    assertThat(PEOPLE.get(5).activity()).isEqualTo(Activity.IN_ACTIVITY);
    assertThat(PEOPLE.get(6).activity()).isEqualTo(Activity.LOCKED_OUT);
  }

  @Test
  void hasAVeteranWithAWellFilledVaultAndRoomToMoveThingsInto() {
    ObjectNode veteran = profile(0);

    assertThat(veteran.at("/characters/data").properties()).hasSize(3);
    assertThat(count(vault(veteran), Bucket.VAULT)).isBetween(580, 640);
    for (List<JsonNode> items : carried(veteran)) {
      assertThat(count(items, Bucket.KINETIC)).isEqualTo(9);
      assertThat(count(items, Bucket.POWER)).isBetween(5, 7);
      assertThat(count(items, Bucket.POSTMASTER)).isEqualTo(6);
      assertThat(count(items, Bucket.ENGRAMS)).isPositive();
      assertThat(count(items, Bucket.QUESTS)).isPositive();
    }
  }

  @Test
  void hasOneWhoseEveryPlaceIsFull() {
    ObjectNode full = profile(4);

    assertThat(count(vault(full), Bucket.VAULT)).isEqualTo(Bucket.VAULT.capacity());
    assertThat(count(vault(full), Bucket.CONSUMABLES)).isEqualTo(Bucket.CONSUMABLES.capacity());
    assertThat(count(vault(full), Bucket.MODIFICATIONS)).isEqualTo(Bucket.MODIFICATIONS.capacity());
    for (List<JsonNode> items : carried(full)) {
      assertThat(count(items, Bucket.POSTMASTER)).isEqualTo(Bucket.POSTMASTER.capacity());
      for (Bucket bucket : Bucket.WORN.subList(0, 11)) {
        assertThat(count(items, bucket)).as(bucket.name()).isEqualTo(bucket.capacity() - 1);
      }
    }
  }

  @Test
  void neverHoldMoreThanFits() {
    profiles()
        .forEach(profile -> {
          for (Bucket bucket : List.of(Bucket.VAULT, Bucket.CONSUMABLES, Bucket.MODIFICATIONS)) {
            assertThat(count(vault(profile), bucket)).isLessThanOrEqualTo(bucket.capacity());
          }
          for (List<JsonNode> items : carried(profile)) {
            for (Bucket bucket : Bucket.values()) {
              int worn = Bucket.WORN.contains(bucket) ? 1 : 0;
              assertThat(count(items, bucket) + worn)
                  .as(bucket.name())
                  .isLessThanOrEqualTo(bucket.capacity());
            }
          }
        });
  }

  @Test
  void wearSomethingInEverySlotAndOneExoticOfAKindAtMost() {
    profiles()
        .flatMap(profile -> characters(profile).stream().map(id -> equipment(profile, id)))
        .forEach(worn -> {
          assertThat(worn.stream().map(row -> row.path("bucketHash").asLong()))
              .containsExactlyInAnyOrderElementsOf(Bucket.WORN.stream().map(Bucket::hash).toList());
          for (List<Bucket> kind : List.of(Bucket.WEAPONS, Bucket.ARMOR)) {
            assertThat(
                    worn.stream()
                        .map(PeopleTests::item)
                        .filter(Item::isExotic)
                        .filter(
                            item -> kind.stream().anyMatch(slot -> slot.hash() == item.bucket())))
                .hasSizeLessThanOrEqualTo(1);
          }
        });
  }

  @Test
  void wearOnlyWhatTheirClassMayWear() {
    profiles()
        .forEach(profile ->
            characters(profile)
                .forEach(id -> {
                  int classType =
                      profile.path("characters").path("data").path(id).path("classType").asInt();
                  assertThat(equipment(profile, id)).allMatch(row -> item(row).fits(classType));
                }));
  }

  @Test
  void stateTheTransferStatusThatThePlaceAndTheItemGive() {
    profiles()
        .forEach(profile -> {
          Set<JsonNode> worn = new HashSet<>();
          characters(profile).forEach(id -> worn.addAll(equipment(profile, id)));
          rows(profile)
              .filter(row -> !row.path("bucketHash").asString().startsWith("26897983"))
              .forEach(row ->
                  assertThat(row.path("transferStatus").asInt())
                      .as(row::toString)
                      .isEqualTo(
                          (worn.contains(row) ? 1 : 0) | (item(row).isNonTransferrable() ? 2 : 0)));
        });
  }

  @Test
  void letNothingOfTheVaultOrThePostmasterBeEquipped() {
    profiles()
        .forEach(profile ->
            rows(profile)
                .filter(row -> !id(row).isEmpty())
                .filter(row ->
                    row.path("bucketHash").asLong() == Bucket.VAULT.hash()
                        || row.path("bucketHash").asLong() == Bucket.POSTMASTER.hash())
                .map(row -> profile.at("/itemComponents/instances/data").path(id(row)))
                .forEach(instance -> {
                  assertThat(instance.path("canEquip").asBoolean(true)).isFalse();
                  assertThat(instance.path("cannotEquipReason").asInt()).isEqualTo(16);
                }));
  }

  @Test
  void shareOneStackOfWhatIsUniqueInAPlace() {
    profiles()
        .forEach(profile -> {
          Map<String, Integer> stacks = new HashMap<>();
          for (JsonNode row : vault(profile)) {
            if (item(row).isUniqueStack() && id(row).isEmpty()) {
              stacks.merge(
                  row.path("bucketHash").asLong() + " " + item(row).name(), 1, Integer::sum);
            }
          }
          assertThat(stacks.values()).allMatch(count -> count == 1);
        });
  }

  @Test
  void holdSomethingUniqueThatCannotFollowItsLikeIntoTheVault() {
    Map<Long, Set<Long>> places = new HashMap<>();
    for (JsonNode row : vault(profile(0))) {
      if (item(row).isUniqueStack()) {
        places
            .computeIfAbsent(row.path("itemHash").asLong(), hash -> new HashSet<>())
            .add(row.path("bucketHash").asLong());
      }
    }

    assertThat(places.values()).contains(Set.of(Bucket.VAULT.hash(), Bucket.CONSUMABLES.hash()));
  }

  @Test
  void keepStacksWithinTheirLimit() {
    assertThat(profiles().flatMap(PeopleTests::rows))
        .filteredOn(row ->
            row.path("quantity").asInt() < 1 || row.path("quantity").asInt() > item(row).maxStack())
        .isEmpty();
  }

  @Test
  void reachThePowerThatIsTheMeanOfTheirGear() {
    ObjectNode veteran = profile(0);
    for (String id : characters(veteran)) {
      double mean =
          equipment(veteran, id).stream()
              .limit(8)
              .mapToInt(row ->
                  veteran
                      .at("/itemComponents/instances/data")
                      .path(id(row))
                      .at("/primaryStat/value")
                      .asInt())
              .average()
              .orElseThrow();
      assertThat(veteran.at("/characters/data").path(id).path("light").asInt())
          .isEqualTo((int) mean)
          .isBetween(200, 550);
    }
  }

  @Test
  void describeEveryInstanceThatTheyOwnAndNoOther() {
    profiles()
        .forEach(profile ->
            assertThat(profile.at("/itemComponents/instances/data").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                    rows(profile).map(PeopleTests::id).filter(id -> !id.isEmpty()).toList()));
  }

  @Test
  void keepLoadoutsOfWhatTheyHave() {
    ObjectNode veteran = profile(0);
    Set<String> owned = new HashSet<>();
    rows(veteran).map(PeopleTests::id).forEach(owned::add);
    for (String id : characters(veteran)) {
      List<JsonNode> places = list(veteran.at("/characterLoadouts/data").path(id).path("loadouts"));
      List<Set<String>> saved =
          places.stream().map(PeopleTests::pieces).filter(pieces -> pieces.size() > 1).toList();

      assertThat(places).hasSize(20).allMatch(place -> place.path("items").size() == 10);
      assertThat(saved).hasSize(2).allMatch(owned::containsAll);
      assertThat(saved.getFirst()).isNotEqualTo(saved.getLast());
      assertThat(places.getFirst().at("/items/0/plugItemHashes")).hasSizeGreaterThan(5);
    }
  }

  @Test
  void areNotEquallyFarWithTheirCatalysts() throws SQLException {
    new World().writeManifest(directory.resolve("world.content"));
    WrittenManifest manifest = new WrittenManifest(directory.resolve("world.content"));
    JsonNode records = profile(0).at("/profileRecords/data/records");

    assertThat(records.valueStream().map(record -> record.path("state").asInt()))
        .contains(0, 4, 12);
    assertThat(records.propertyNames().stream().map(Long::valueOf))
        .containsExactlyInAnyOrderElementsOf(manifest.table("DestinyRecordDefinition").keySet());
  }

  @Test
  void nameOnlyWhatTheManifestHolds() throws SQLException {
    new World().writeManifest(directory.resolve("world.content"));
    WrittenManifest manifest = new WrittenManifest(directory.resolve("world.content"));
    Map<String, Set<Long>> tables = new HashMap<>();
    for (Map.Entry<String, String> kind : REFERENCES.entrySet()) {
      tables.put(kind.getKey(), manifest.table(kind.getValue()).keySet());
    }

    profiles().forEach(profile -> check(profile, tables));
  }

  private static final Map<String, String> REFERENCES =
      Map.ofEntries(
          Map.entry("itemHash", "DestinyInventoryItemDefinition"),
          Map.entry("plugHash", "DestinyInventoryItemDefinition"),
          Map.entry("plugItemHash", "DestinyInventoryItemDefinition"),
          Map.entry("emblemHash", "DestinyInventoryItemDefinition"),
          Map.entry("bucketHash", "DestinyInventoryBucketDefinition"),
          Map.entry("statHash", "DestinyStatDefinition"),
          Map.entry("damageTypeHash", "DestinyDamageTypeDefinition"),
          Map.entry("energyTypeHash", "DestinyEnergyTypeDefinition"),
          Map.entry("objectiveHash", "DestinyObjectiveDefinition"),
          Map.entry("perkHash", "DestinySandboxPerkDefinition"),
          Map.entry("classHash", "DestinyClassDefinition"),
          Map.entry("raceHash", "DestinyRaceDefinition"),
          Map.entry("genderHash", "DestinyGenderDefinition"),
          Map.entry("nameHash", "DestinyLoadoutNameDefinition"),
          Map.entry("iconHash", "DestinyLoadoutIconDefinition"),
          Map.entry("colorHash", "DestinyLoadoutColorDefinition"));

  private static void check(JsonNode node, Map<String, Set<Long>> tables) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Set<Long> known = tables.get(property.getKey());
      long hash = property.getValue().asLong(0);
      if (known != null && hash != Hashes.NONE) {
        assertThat(known).as(property.getKey()).contains(hash);
      }
    }
    node.forEach(child -> check(child, tables));
  }

  private static Stream<ObjectNode> profiles() {
    return PEOPLE.stream()
        .flatMap(person -> person.memberships().stream())
        .map(Linked::profile)
        .filter(Objects::nonNull);
  }

  private static ObjectNode profile(int person) {
    return Objects.requireNonNull(PEOPLE.get(person).memberships().getFirst().profile());
  }

  private static List<String> characters(ObjectNode profile) {
    return List.copyOf(profile.at("/characters/data").propertyNames());
  }

  private static List<JsonNode> vault(ObjectNode profile) {
    return list(profile.at("/profileInventory/data/items"));
  }

  private static List<List<JsonNode>> carried(ObjectNode profile) {
    return characters(profile).stream()
        .map(id -> list(profile.at("/characterInventories/data").path(id).path("items")))
        .toList();
  }

  private static List<JsonNode> equipment(ObjectNode profile, String character) {
    return list(profile.at("/characterEquipment/data").path(character).path("items"));
  }

  private static Set<String> pieces(JsonNode loadout) {
    Set<String> pieces = new HashSet<>();
    loadout.path("items").forEach(item -> pieces.add(item.path("itemInstanceId").asString()));
    return pieces;
  }

  private static Stream<JsonNode> rows(ObjectNode profile) {
    List<JsonNode> rows = new ArrayList<>(vault(profile));
    rows.addAll(list(profile.at("/profileCurrencies/data/items")));
    carried(profile).forEach(rows::addAll);
    characters(profile).forEach(id -> rows.addAll(equipment(profile, id)));
    return rows.stream();
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private static String id(JsonNode row) {
    return row.path("itemInstanceId").asString("");
  }

  private static Item item(JsonNode row) {
    return CATALOGUE.find(row.path("itemHash").asLong()).orElseThrow();
  }

  private static int count(List<JsonNode> rows, Bucket bucket) {
    return (int)
        rows.stream().filter(row -> row.path("bucketHash").asLong() == bucket.hash()).count();
  }
}
