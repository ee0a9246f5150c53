package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.TestFolder;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.state.Equipping;
import com.destinyvaultraider.sandbox.state.Holdings;
import com.destinyvaultraider.sandbox.state.Transfers;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sandbox's own rules, in a world of these things, to play plans on step by step. */
final class Table implements AutoCloseable {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final AnnotationConfigApplicationContext context;
  private final Transfers transfers;
  private final Equipping equipping;

  Table(String name, List<ItemDefinition> items, List<BucketDefinition> buckets) {
    Path folder = TestFolder.of("planner-worlds").resolve(name);
    Path manifest = folder.resolve("manifest.zip");
    try {
      Files.createDirectories(folder);
      writeManifest(manifest, items, buckets);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    SandboxProperties properties =
        new SandboxProperties(
            manifest.toString(),
            null,
            null,
            folder.toString(),
            Duration.ZERO,
            false,
            0,
            false,
            0,
            "/");
    context = new AnnotationConfigApplicationContext();
    context.registerBean(SandboxProperties.class, () -> properties);
    context.registerBean(JsonMapper.class, () -> new JsonMapper());
    context.register(SandboxClock.class, SandboxContent.class);
    context.scan("com.destinyvaultraider.sandbox.state");
    context.refresh();
    transfers = context.getBean(Transfers.class);
    equipping = context.getBean(Equipping.class);
  }

  @Override
  public void close() {
    context.close();
  }

  /** What an account holds, as the sandbox knows it. */
  static Holdings holdings(Picture picture) {
    Map<String, ObjectNode> characters = new LinkedHashMap<>();
    for (PlayedCharacter character : picture.characters()) {
      characters.put(
          character.id().toString(),
          JSON.objectNode()
              .put("classType", character.classType())
              .put("baseCharacterLevel", 50)
              .put("light", character.light()));
    }
    List<com.destinyvaultraider.sandbox.state.Item> rows = new ArrayList<>();
    for (Item item : picture.items()) {
      rows.add(row(item));
    }
    return new Holdings(rows, characters);
  }

  private static com.destinyvaultraider.sandbox.state.Item row(Item item) {
    long bucket =
        switch (item.place()) {
          case Place.Vault() -> Picture.VAULT_BUCKET;
          case Place.Postmaster _ -> Picture.POSTMASTER_BUCKET;
          case Place.Carried _, Place.Equipped _, Place.Pockets _ -> item.bucketHash();
        };
    ObjectNode row =
        JSON.objectNode()
            .put("itemHash", item.hash())
            .put("quantity", item.quantity())
            .put("bucketHash", bucket)
            .put("location", 1)
            .put("transferStatus", item.isEquipped() ? 1 : 0)
            .put("lockable", item.lockable())
            .put("state", item.state());
    ObjectNode instance = null;
    if (item.id() != null) {
      row.put("itemInstanceId", item.id().toString());
      instance = JSON.objectNode().put("isEquipped", item.isEquipped()).put("canEquip", true);
    }
    return new com.destinyvaultraider.sandbox.state.Item(place(item.place()), row, instance);
  }

  static com.destinyvaultraider.sandbox.state.Place place(Place place) {
    return switch (place) {
      case Place.Vault() -> new com.destinyvaultraider.sandbox.state.Place.Vault();
      case Place.Pockets() -> new com.destinyvaultraider.sandbox.state.Place.AccountWide();
      case Place.Carried(var id) ->
          new com.destinyvaultraider.sandbox.state.Place.Bag(id.toString());
      case Place.Equipped(var id) ->
          new com.destinyvaultraider.sandbox.state.Place.Worn(id.toString());
      case Place.Postmaster(var id) ->
          new com.destinyvaultraider.sandbox.state.Place.Postmaster(id.toString());
    };
  }

  /** What is held after a step; a refusal is thrown. */
  Holdings play(Holdings holdings, Step step) {
    String character = step.character().toString();
    return switch (step) {
      case Step.ToVault(var cargo, var _) -> transfers.toVault(holdings, order(cargo, character));
      case Step.FromVault(var cargo, var _) ->
          transfers.fromVault(holdings, order(cargo, character));
      case Step.Pull(var cargo, var _) -> transfers.pull(holdings, order(cargo, character));
      case Step.PutOn(var cargo, var _) -> {
        Holdings next = holdings;
        for (Cargo each : cargo) {
          next = equipping.equip(next, character, each.instance().toString(), Activity.ORBIT);
        }
        yield next;
      }
    };
  }

  private static Transfers.Order order(Cargo cargo, String character) {
    String id = cargo.id() == null ? null : cargo.id().toString();
    return new Transfers.Order(character, cargo.hash(), id, cargo.quantity());
  }

  private static void writeManifest(
      Path zip, List<ItemDefinition> items, List<BucketDefinition> buckets) throws IOException {
    Path database = zip.resolveSibling("manifest.draft");
    Files.deleteIfExists(database);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      table(
          connection,
          "DestinyInventoryItemDefinition",
          items.stream().map(Table::definition).toList());
      table(
          connection,
          "DestinyInventoryBucketDefinition",
          buckets.stream().map(Table::definition).toList());
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
    try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
      packed.putNextEntry(new ZipEntry("world.content"));
      Files.copy(database, packed);
      packed.closeEntry();
    }
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

  private static ObjectNode definition(ItemDefinition item) {
    ObjectNode node =
        JSON.objectNode()
            .put("hash", item.hash())
            .put("classType", item.classType())
            .put("equippable", item.equippable())
            .put("nonTransferrable", item.nonTransferrable())
            .put("doesPostmasterPullHaveSideEffects", item.postmasterPullHasSideEffects());
    ObjectNode inventory =
        node.putObject("inventory")
            .put("bucketTypeHash", item.bucketHash())
            .put("tierType", item.tier())
            .put("maxStackSize", item.maxStackSize())
            .put("isInstanceItem", item.instanced());
    if (item.stackUniqueLabel() != null) {
      inventory.put("stackUniqueLabel", item.stackUniqueLabel());
    }
    if (item.uniqueLabel() != null) {
      node.putObject("equippingBlock").put("uniqueLabel", item.uniqueLabel());
    }
    return node;
  }

  private static ObjectNode definition(BucketDefinition bucket) {
    return JSON.objectNode()
        .put("hash", bucket.hash())
        .put("scope", bucket.scope())
        .put("itemCount", bucket.capacity())
        .put("hasTransferDestination", bucket.hasTransferDestination());
  }
}
