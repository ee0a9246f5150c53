package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fills one Destiny account and writes it as the answer of {@code GetProfile}. */
final class Profile {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Unique, and yet in the vault and out of it: the one cannot follow the other. */
  private static final String OWNED_TWICE = "Five of Swords";

  private static final String VAULT = "vault";
  private static final int PUBLIC = 1;
  private static final int PRIVATE = 2;

  /** The buckets whose items fill a vault, the more often the more of them there are. */
  private static final List<Bucket> VAULTED =
      List.of(
          Bucket.KINETIC,
          Bucket.HELMET,
          Bucket.ENERGY,
          Bucket.GAUNTLETS,
          Bucket.POWER,
          Bucket.CHEST,
          Bucket.KINETIC,
          Bucket.LEGS,
          Bucket.ENERGY,
          Bucket.CLASS_ARMOR,
          Bucket.POWER,
          Bucket.GHOST,
          Bucket.SHIP,
          Bucket.VEHICLE);

  private static final Map<String, Integer> PURSE =
      Map.of("Glimmer", 94_350, "Bright Dust", 6_868, "Synthweave Bolt", 11);

  private final Identity identity;
  private final Size size;
  private final Catalogue catalogue;
  private final Sockets sockets;
  private final Components components;
  private final Stock stock;
  private final Map<Guardian, Possessions> characters = new LinkedHashMap<>();

  Profile(Identity identity, Size size, Catalogue catalogue, Sockets sockets) {
    this.identity = identity;
    this.size = size;
    this.catalogue = catalogue;
    this.sockets = sockets;
    SplittableRandom random = new SplittableRandom(identity.membershipId());
    components = new Components(sockets, random);
    Rows rows = new Rows(components, random, (int) (identity.membershipId() % 1000));
    stock = new Stock(new Wardrobe(catalogue, random), rows, random);
    for (Guardian guardian : identity.guardians()) {
      characters.put(guardian, new Possessions(guardian, characters.size(), size, stock));
    }
  }

  /** The {@code Response} with every component, but without the time of its making. */
  ObjectNode document() {
    ObjectNode document = JSON.objectNode();
    document.set("profileInventory", component(PRIVATE, items(profileInventory())));
    document.set("profileCurrencies", component(PRIVATE, items(currencies())));
    document.set("profile", component(PUBLIC, identity.profile()));
    document.set("profilePlugSets", component(PUBLIC, PlugSets.ofProfile(sockets)));
    ObjectNode sheets = JSON.objectNode();
    ObjectNode inventories = JSON.objectNode();
    ObjectNode equipment = JSON.objectNode();
    ObjectNode loadouts = JSON.objectNode();
    ObjectNode plugSets = JSON.objectNode();
    ObjectNode records = JSON.objectNode();
    ObjectNode variables = JSON.objectNode();
    characters.forEach((guardian, possessions) -> {
      String id = Long.toString(guardian.characterId());
      sheets.set(id, CharacterSheet.of(identity, guardian, possessions, components));
      inventories.set(id, items(possessions.inventory()));
      equipment.set(id, items(possessions.equipment()));
      loadouts.set(id, Loadouts.of(possessions.saved(), components));
      plugSets.set(id, PlugSets.ofCharacter(sockets));
      records.set(id, Records.ofCharacter());
      variables.set(id, TextVariables.ofCharacter(guardian.characterId()));
    });
    document.set("characters", component(PUBLIC, sheets));
    document.set("characterInventories", component(PRIVATE, inventories));
    document.set("characterEquipment", component(PUBLIC, equipment));
    document.set("characterLoadouts", component(PRIVATE, loadouts));
    document.set("characterPlugSets", component(PUBLIC, plugSets));
    long account = identity.membershipId();
    document.set(
        "profileRecords",
        component(PUBLIC, Records.ofProfile(accountRecords(), Triumphs.tracked(account))));
    document.set("characterRecords", component(PUBLIC, records));
    document.set(
        "profileStringVariables",
        component(PUBLIC, TextVariables.ofProfile(identity.membershipId())));
    document.set("characterStringVariables", component(PUBLIC, variables));
    document.set("itemComponents", components.build());
    return document;
  }

  private ObjectNode accountRecords() {
    if (characters.isEmpty()) {
      return JSON.objectNode();
    }
    long account = identity.membershipId();
    ObjectNode records = new Catalysts(catalogue).progress(account, components.plugObjectives());
    new Triumphs(catalogue).progress(account, records);
    return records;
  }

  private List<ObjectNode> profileInventory() {
    List<ObjectNode> rows = new ArrayList<>();
    if (characters.isEmpty()) {
      return rows;
    }
    Item twice = catalogue.named(OWNED_TWICE);
    stock.wardrobe().first(VAULT, twice);
    rows.add(stock.rows().stack(twice, Bucket.VAULT, Place.VAULT, 1));
    rows.add(stock.rows().stack(twice, Bucket.CONSUMABLES, Place.VAULT, 1));
    shared(Bucket.CONSUMABLES, size.shared() - 1, item -> item.hash() != twice.hash(), rows);
    shared(Bucket.MODIFICATIONS, size.shared(), item -> true, rows);
    int power = identity.guardians().getFirst().power();
    for (int i = 0; i < size.vaultGear(); i++) {
      Bucket bucket = VAULTED.get(i % VAULTED.size());
      Item item = stock.wardrobe().next(bucket, any -> true);
      rows.add(stock.rows().instance(item, Bucket.VAULT, Place.VAULT, stock.anyPower(power)));
    }
    for (int i = 1; i < size.vaultStacks(); i++) {
      Bucket bucket = i % 4 == 3 ? Bucket.MODIFICATIONS : Bucket.CONSUMABLES;
      Item item = stock.wardrobe().next(bucket, this::isVaultable);
      rows.add(stock.rows().stack(item, Bucket.VAULT, Place.VAULT, stock.rows().quantity(item)));
    }
    return rows;
  }

  private void shared(Bucket bucket, int count, Predicate<Item> test, List<ObjectNode> rows) {
    for (Item item : stock.wardrobe().distinct(bucket, count, test)) {
      rows.add(stock.rows().stack(item, bucket, Place.VAULT, stock.rows().quantity(item)));
    }
  }

  /** Of what is unique the vault holds one stack. */
  private boolean isVaultable(Item item) {
    return !item.isNonTransferrable()
        && (!item.isUniqueStack() || stock.wardrobe().first(VAULT, item));
  }

  private List<ObjectNode> currencies() {
    List<ObjectNode> rows = new ArrayList<>();
    if (!characters.isEmpty()) {
      PURSE.keySet().stream()
          .sorted()
          .forEach(name ->
              rows.add(stock.rows().currency(catalogue.named(name), PURSE.getOrDefault(name, 0))));
    }
    return rows;
  }

  private static ObjectNode component(int privacy, ObjectNode data) {
    ObjectNode component = JSON.objectNode();
    component.set("data", data);
    return component.put("privacy", privacy);
  }

  private static ObjectNode items(List<ObjectNode> rows) {
    ObjectNode items = JSON.objectNode();
    ArrayNode list = items.putArray("items");
    rows.forEach(list::add);
    return items;
  }
}
