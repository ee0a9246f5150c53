package com.destinyvaultraider.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class ManifestFileTests {

  private static final String ITEMS = "DestinyInventoryItemDefinition";

  private final World world = new World();

  @TempDir private Path directory = Path.of("");

  private WrittenManifest manifest = new WrittenManifest(directory);

  @BeforeEach
  void write() {
    world.writeManifest(directory.resolve("world.content"));
    manifest = new WrittenManifest(directory.resolve("world.content"));
  }

  @Test
  void hasTheTablesOfARealOneInItsForm() throws SQLException {
    List<String> schema = manifest.schema();

    assertThat(schema)
        .hasSizeGreaterThan(90)
        .contains(
            "CREATE TABLE DestinyInventoryItemDefinition"
                + " (id INTEGER PRIMARY KEY NOT NULL, json BLOB)");
  }

  @Test
  void callsTheSameThingsByOtherNamesInGerman() throws SQLException {
    Path file = directory.resolve("german.content");
    world.writeGermanManifest(file);
    WrittenManifest german = new WrittenManifest(file);

    assertThat(german.schema()).isEqualTo(manifest.schema());
    assertThat(german.table(ITEMS).keySet()).isEqualTo(manifest.table(ITEMS).keySet());
    assertThat(types(german)).contains("Handfeuerwaffe", "Helm").doesNotContain("Hand Cannon");
    assertThat(types(manifest)).contains("Hand Cannon", "Helmet").doesNotContain("Handfeuerwaffe");
  }

  private static Set<String> types(WrittenManifest manifest) throws SQLException {
    Set<String> types = new HashSet<>();
    manifest
        .table(ITEMS)
        .values()
        .forEach(item -> types.add(item.path("itemTypeDisplayName").asString()));
    return types;
  }

  @Test
  void isTheSameFileEveryTime() throws IOException {
    Path again = directory.resolve("again.content");

    new World().writeManifest(again);

    assertThat(Files.mismatch(directory.resolve("world.content"), again)).isEqualTo(-1);
  }

  @Test
  void replacesWhatWasThere() throws SQLException {
    world.writeManifest(directory.resolve("world.content"));

    assertThat(manifest.table("DestinyClassDefinition")).hasSize(3);
  }

  @Test
  void keepsEveryDefinitionUnderItsOwnHash() throws SQLException {
    for (String table :
        List.of(
            "DestinyInventoryItemDefinition",
            "DestinyInventoryBucketDefinition",
            "DestinyStatDefinition",
            "DestinyVendorDefinition",
            "DestinyObjectiveDefinition",
            "DestinyPlugSetDefinition",
            "DestinyMilestoneDefinition",
            "DestinyActivityDefinition",
            "DestinyActivityTypeDefinition",
            "DestinySandboxPerkDefinition")) {
      assertThat(manifest.table(table))
          .as(table)
          .isNotEmpty()
          .allSatisfy((hash, row) -> assertThat(row.path("hash").asLong()).isEqualTo(hash));
    }
  }

  @Test
  void holdsMoreThanSevenHundredItemsInEveryBucketThatAPlayerSees() throws SQLException {
    Map<Long, JsonNode> items = manifest.table("DestinyInventoryItemDefinition");

    assertThat(items).hasSizeGreaterThan(700);
    Map<Bucket, Integer> least =
        Map.ofEntries(
            Map.entry(Bucket.KINETIC, 70),
            Map.entry(Bucket.ENERGY, 70),
            Map.entry(Bucket.POWER, 60),
            Map.entry(Bucket.HELMET, 40),
            Map.entry(Bucket.GAUNTLETS, 40),
            Map.entry(Bucket.CHEST, 40),
            Map.entry(Bucket.LEGS, 40),
            Map.entry(Bucket.CLASS_ARMOR, 40),
            Map.entry(Bucket.GHOST, 20),
            Map.entry(Bucket.VEHICLE, 20),
            Map.entry(Bucket.SHIP, 20),
            Map.entry(Bucket.SUBCLASS, 18),
            Map.entry(Bucket.EMBLEM, 30),
            Map.entry(Bucket.FINISHER, 10),
            Map.entry(Bucket.EMOTES, 1),
            Map.entry(Bucket.ARTIFACT, 3),
            Map.entry(Bucket.CLAN_BANNER, 1),
            Map.entry(Bucket.ENGRAMS, 10),
            Map.entry(Bucket.QUESTS, 40),
            Map.entry(Bucket.CONSUMABLES, 60),
            Map.entry(Bucket.MODIFICATIONS, 50));
    least.forEach((bucket, count) ->
        assertThat(
                items.values().stream()
                    .filter(item -> item.at("/inventory/bucketTypeHash").asLong() == bucket.hash()))
            .as(bucket.name())
            .hasSizeGreaterThanOrEqualTo(count));
  }

  @Test
  void hasEveryWeaponTypeElementAndAmmunition() {
    List<Item> weapons = new Catalogue().items().stream().filter(Item::isWeapon).toList();

    assertThat(weapons.stream().map(Item::type).distinct()).hasSize(17);
    assertThat(weapons.stream().map(Item::damage)).contains(1, 2, 3, 4, 6, 7);
    assertThat(weapons.stream().map(Item::ammo)).contains(1, 2, 3).doesNotContain(0);
  }

  @Test
  void allowsOnlyOneExoticOfAKind() throws SQLException {
    assertThat(manifest.table("DestinyInventoryItemDefinition").values())
        .filteredOn(item -> item.at("/inventory/tierType").asInt() == Item.EXOTIC)
        .filteredOn(item -> Set.of(2, 3).contains(item.path("itemType").asInt()))
        .hasSizeGreaterThan(100)
        .allSatisfy(item ->
            assertThat(item.at("/equippingBlock/uniqueLabel").asString())
                .isEqualTo(
                    item.path("itemType").asInt() == Item.WEAPON
                        ? "exotic_weapon"
                        : "exotic_armor"));
  }

  @Test
  void hasTheSpecialCasesThatRulesAreAbout() {
    List<Item> items = new Catalogue().items();

    assertThat(items).anyMatch(Item::isRedacted);
    assertThat(items).anyMatch(Item::hasPostmasterSideEffects);
    assertThat(items).anyMatch(item -> item.isUniqueStack() && !item.isNonTransferrable());
    assertThat(items).anyMatch(item -> item.name().contains("&") || item.name().contains("'"));
    assertThat(items).anyMatch(item -> item.name().length() > 30);
    assertThat(items).anyMatch(item -> item.name().contains("Ó"));
    assertThat(items.stream().map(Item::maxStack)).contains(1, 10, 100, 9999);
  }

  @Test
  void statesTheCapacitiesThatPeopleAreFilledBy() throws SQLException {
    Map<Long, JsonNode> buckets = manifest.table("DestinyInventoryBucketDefinition");

    assertThat(buckets).hasSize(60);
    assertThat(Bucket.values())
        .allSatisfy(bucket ->
            assertThat(buckets.getOrDefault(bucket.hash(), missing()).path("itemCount").asInt(-1))
                .isEqualTo(bucket.capacity()));
  }

  @Test
  void letsTheVaultTakeWhatHasATransferDestination() throws SQLException {
    Set<Long> accepted = new HashSet<>();
    for (JsonNode row :
        manifest
            .table("DestinyVendorDefinition")
            .getOrDefault(1037843411L, missing())
            .path("acceptedItems")) {
      accepted.add(row.path("acceptedInventoryBucketHash").asLong());
    }

    assertThat(accepted)
        .containsExactlyInAnyOrderElementsOf(
            manifest.table("DestinyInventoryBucketDefinition").values().stream()
                .filter(bucket -> bucket.path("hasTransferDestination").asBoolean())
                .map(bucket -> bucket.path("hash").asLong())
                .toList());
  }

  @Test
  void listsTheRecordOfEachCatalystUnderTheSlotOfItsWeapon() throws SQLException {
    Map<Long, JsonNode> nodes = manifest.table("DestinyPresentationNodeDefinition");
    Set<Long> listed = new HashSet<>();
    for (JsonNode slot :
        nodes.getOrDefault(2744330515L, missing()).at("/children/presentationNodes")) {
      nodes
          .getOrDefault(slot.path("presentationNodeHash").asLong(), missing())
          .at("/children/records")
          .forEach(record -> listed.add(record.path("recordHash").asLong()));
    }

    assertThat(listed).hasSizeGreaterThan(30);
    assertThat(manifest.table("DestinyRecordDefinition")).containsKeys(listed.toArray(Long[]::new));
  }

  @Test
  void refersOnlyToWhatItHolds() throws SQLException {
    Map<Long, JsonNode> items = manifest.table("DestinyInventoryItemDefinition");
    Set<Long> buckets = manifest.table("DestinyInventoryBucketDefinition").keySet();
    Set<Long> plugSets = manifest.table("DestinyPlugSetDefinition").keySet();
    Set<Long> socketTypes = manifest.table("DestinySocketTypeDefinition").keySet();
    Set<Long> categories = manifest.table("DestinySocketCategoryDefinition").keySet();
    Set<Long> objectives = manifest.table("DestinyObjectiveDefinition").keySet();
    Set<Long> itemCategories = manifest.table("DestinyItemCategoryDefinition").keySet();

    for (JsonNode item : items.values()) {
      String name = item.at("/displayProperties/name").asString();
      assertThat(buckets).as(name).contains(item.at("/inventory/bucketTypeHash").asLong());
      for (JsonNode category : item.path("itemCategoryHashes")) {
        assertThat(itemCategories).as(name).contains(category.asLong());
      }
      for (JsonNode objective : item.at("/objectives/objectiveHashes")) {
        assertThat(objectives).as(name).contains(objective.asLong());
      }
      for (JsonNode entry : item.at("/sockets/socketEntries")) {
        assertThat(socketTypes).as(name).contains(entry.path("socketTypeHash").asLong());
        assertThat(items).as(name).containsKey(entry.path("singleInitialItemHash").asLong());
        assertThat(plugSets)
            .as(name)
            .contains(
                entry
                    .path("reusablePlugSetHash")
                    .asLong(entry.path("randomizedPlugSetHash").asLong(0)));
      }
      for (JsonNode entry : item.at("/sockets/socketCategories")) {
        assertThat(categories).as(name).contains(entry.path("socketCategoryHash").asLong());
      }
    }
  }

  private static JsonNode missing() {
    return MissingNode.getInstance();
  }
}
