package com.destinyvaultraider.sandbox;

import com.destinyvaultraider.TestFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recorded world of a few items that is made for the rules: a hunter and a warlock, slots of
 * three, a vault of six, and something for every refusal.
 */
final class SmallWorld {

  static final long BUNGIE = 1_000_001L;
  static final long ACCOUNT = 4611686018400000099L;
  static final String HUNTER = "2305843009000000001";
  static final String WARLOCK = "2305843009000000002";

  static final long KINETIC = 1498876634L;
  static final long ENERGY = 2465295065L;
  static final long HELMET = 3448274439L;
  static final long CONSUMABLES = 1469714392L;
  static final long EMBLEMS = 4274335291L;
  static final long EMOTES = 1107761855L;
  static final long QUESTS = 1345459588L;
  static final long POSTMASTER = 215593132L;
  static final long VAULT = 138197802L;

  static final long RIFLE = 1001;
  static final long EXOTIC_KINETIC = 1002;
  static final long EXOTIC_ENERGY = 1003;
  static final long PISTOL = 1004;
  static final long HUNTER_MASK = 1005;
  static final long WARLOCK_HOOD = 1006;
  static final long VETERAN_RIFLE = 1007;
  static final long SHARDS = 1010;
  static final long TICKET = 1011;
  static final long KEEPSAKE = 1012;
  static final long EMOTE = 1013;
  static final long EMBLEM = 1014;
  static final long TRAP = 1015;
  static final long OTHER_EMBLEM = 1016;
  static final long QUEST = 1017;

  private final List<ObjectNode> definitions = new ArrayList<>();
  private final ObjectNode profile = JsonNodeFactory.instance.objectNode();
  private long nextInstance = 6917529000000000001L;

  static SandboxServer start() {
    return start(Map.of());
  }

  static SandboxServer start(Map<String, Object> settings) {
    Path folder = TestFolder.of("small-world");
    try {
      Files.createDirectories(folder);
      SmallWorld world = new SmallWorld();
      world.define();
      world.own();
      Path manifest = folder.resolve("manifest.zip");
      Path recorded = folder.resolve("profile.json");
      world.writeManifest(manifest);
      Files.writeString(recorded, "{\"Response\":" + world.profile + "}");
      Map<String, Object> all = new HashMap<>(settings);
      all.put("sandbox.manifest", manifest);
      all.put("sandbox.profile", recorded);
      return SandboxServer.start(all);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void define() {
    item(RIFLE, KINETIC, 3, 5);
    item(EXOTIC_KINETIC, KINETIC, 3, 6);
    item(EXOTIC_ENERGY, ENERGY, 3, 6);
    item(PISTOL, ENERGY, 3, 5);
    item(HUNTER_MASK, HELMET, 2, 5).put("classType", 1);
    item(WARLOCK_HOOD, HELMET, 2, 5).put("classType", 2);
    item(VETERAN_RIFLE, KINETIC, 3, 5);
    stack(SHARDS, 100);
    ((ObjectNode) stack(TICKET, 100).path("inventory")).put("stackUniqueLabel", "tickets");
    stack(KEEPSAKE, 100).put("nonTransferrable", true);
    item(EMOTE, EMOTES, 23, 5);
    item(EMBLEM, EMBLEMS, 14, 5);
    item(TRAP, KINETIC, 3, 5).put("doesPostmasterPullHaveSideEffects", true);
    item(OTHER_EMBLEM, EMBLEMS, 14, 5).put("secondaryIcon", "/common/banner.jpg");
    item(QUEST, QUESTS, 12, 2).put("equippable", false);
  }

  private void own() {
    ObjectNode characters = profile.putObject("characters").put("privacy", 1).putObject("data");
    character(characters, HUNTER, 1, "2026-06-02T00:00:00Z");
    character(characters, WARLOCK, 2, "2026-06-01T00:00:00Z");
    profile.putObject("itemComponents").putObject("instances").put("privacy", 2).putObject("data");
    profile.putObject("profileCurrencies").put("privacy", 2).putObject("data").putArray("items");

    ArrayNode vault = rows("profileInventory", null);
    instance(vault, RIFLE, VAULT, 1600, 0);
    instance(vault, EXOTIC_KINETIC, VAULT, 1600, 0);
    instance(vault, WARLOCK_HOOD, VAULT, 1600, 0);
    row(vault, SHARDS, VAULT, 90);
    row(vault, SHARDS, CONSUMABLES, 80);
    row(vault, TICKET, CONSUMABLES, 2);
    row(vault, KEEPSAKE, CONSUMABLES, 1);

    ArrayNode worn = rows("characterEquipment", HUNTER);
    instance(worn, RIFLE, KINETIC, 1610, 0);
    instance(worn, EXOTIC_ENERGY, ENERGY, 1610, 0);
    instance(worn, HUNTER_MASK, HELMET, 1610, 0);
    instance(worn, EMOTE, EMOTES, 0, 0);
    instance(worn, EMBLEM, EMBLEMS, 0, 0);
    ArrayNode bag = rows("characterInventories", HUNTER);
    instance(bag, RIFLE, KINETIC, 1640, 0);
    instance(bag, PISTOL, ENERGY, 1610, 0);
    instance(bag, WARLOCK_HOOD, HELMET, 1610, 0);
    instance(bag, OTHER_EMBLEM, EMBLEMS, 0, 0);
    instance(bag, QUEST, QUESTS, 0, 0);
    instance(bag, RIFLE, POSTMASTER, 1590, 0);
    instance(bag, TRAP, POSTMASTER, 1590, 0);
    row(bag, SHARDS, POSTMASTER, 30);

    ArrayNode warlockWorn = rows("characterEquipment", WARLOCK);
    instance(warlockWorn, RIFLE, KINETIC, 1600, 0);
    instance(warlockWorn, PISTOL, ENERGY, 1600, 0);
    ArrayNode warlockBag = rows("characterInventories", WARLOCK);
    instance(warlockBag, RIFLE, KINETIC, 1600, 0);
    instance(warlockBag, VETERAN_RIFLE, KINETIC, 1600, 60);
  }

  private ObjectNode item(long hash, long bucket, int type, int tier) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.putObject("displayProperties").put("name", "Item " + hash).put("icon", "/common/i.jpg");
    item.putObject("inventory")
        .put("bucketTypeHash", bucket)
        .put("tierType", tier)
        .put("isInstanceItem", true);
    item.put("itemType", type).put("classType", 3).put("equippable", true).put("hash", hash);
    definitions.add(item);
    return item;
  }

  private ObjectNode stack(long hash, int max) {
    ObjectNode item = item(hash, CONSUMABLES, 9, 2).put("equippable", false);
    ((ObjectNode) item.path("inventory")).put("isInstanceItem", false).put("maxStackSize", max);
    return item;
  }

  private void character(ObjectNode characters, String id, int classType, String played) {
    ObjectNode character = characters.putObject(id);
    character
        .put("membershipId", Long.toString(ACCOUNT))
        .put("membershipType", 3)
        .put("characterId", id)
        .put("dateLastPlayed", played)
        .put("light", 1615)
        .put("classType", classType)
        .put("baseCharacterLevel", 50)
        .put("emblemHash", EMBLEM)
        .put("emblemPath", "/common/e.jpg");
    character.putObject("stats").put("1935470627", 1615);
  }

  private ArrayNode rows(String component, @Nullable String character) {
    ObjectNode data =
        profile.withObjectProperty(component).put("privacy", 2).withObjectProperty("data");
    return character == null
        ? data.withArrayProperty("items")
        : data.withObjectProperty(character).withArrayProperty("items");
  }

  private ObjectNode row(ArrayNode rows, long hash, long bucket, int quantity) {
    boolean character = bucket != VAULT && bucket != CONSUMABLES;
    return rows.addObject()
        .put("itemHash", hash)
        .put("quantity", quantity)
        .put("bindStatus", 0)
        .put("location", character ? 1 : 2)
        .put("bucketHash", bucket)
        .put("transferStatus", 0)
        .put("lockable", bucket != CONSUMABLES)
        .put("state", 0)
        .put("isWrapper", false);
  }

  private void instance(ArrayNode rows, long hash, long bucket, int power, int level) {
    String id = Long.toString(nextInstance++);
    row(rows, hash, bucket, 1).put("itemInstanceId", id);
    ObjectNode instance =
        ((ObjectNode) profile.at("/itemComponents/instances/data"))
            .putObject(id)
            .put("isEquipped", false)
            .put("canEquip", true)
            .put("cannotEquipReason", 0)
            .put("equipRequiredLevel", level);
    instance.putObject("primaryStat").put("statHash", 1480404414L).put("value", power);
  }

  private void writeManifest(Path zip) throws IOException {
    Path database = zip.resolveSibling("manifest.sqlite");
    Files.deleteIfExists(database);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      table(connection, "DestinyInventoryItemDefinition", definitions);
      table(connection, "DestinyInventoryBucketDefinition", buckets());
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
    try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
      packed.putNextEntry(new ZipEntry("world.content"));
      Files.copy(database, packed);
      packed.closeEntry();
    }
  }

  private static List<ObjectNode> buckets() {
    return List.of(
        bucket(KINETIC, 0, 3, true),
        bucket(ENERGY, 0, 3, true),
        bucket(HELMET, 0, 3, true),
        bucket(CONSUMABLES, 1, 3, true),
        bucket(EMBLEMS, 0, 3, false),
        bucket(EMOTES, 0, 1, false),
        bucket(QUESTS, 0, 63, false),
        bucket(POSTMASTER, 0, 21, false),
        bucket(VAULT, 1, 6, false));
  }

  private static ObjectNode bucket(long hash, int scope, int capacity, boolean vaultable) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("hash", hash)
        .put("scope", scope)
        .put("itemCount", capacity)
        .put("hasTransferDestination", vaultable);
  }

  private static void table(Connection connection, String name, List<ObjectNode> rows)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table " + name + " (id integer primary key not null, json blob)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + name + " values (?, ?)")) {
      for (ObjectNode row : rows) {
        insert.setInt(1, (int) row.path("hash").asLong());
        insert.setString(2, row.toString());
        insert.executeUpdate();
      }
    }
  }
}
