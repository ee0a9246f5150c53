package com.destinyvaultraider.sandbox.world;

import static com.destinyvaultraider.sandbox.world.DefinitionParts.finished;
import static com.destinyvaultraider.sandbox.world.DefinitionParts.named;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The records of catalysts: how the game lists them, and how far an account is with each. */
final class Catalysts {

  /** Patterns and catalysts, below it the catalysts, and these by the slot of their weapons. */
  private static final long ROOT = 3442838224L;

  private static final long ALL = 2744330515L;
  private static final List<Slot> SLOTS =
      List.of(
          new Slot(Bucket.KINETIC, 2538646043L, "Kinetic Weapons"),
          new Slot(Bucket.ENERGY, 185103480L, "Energy Weapons"),
          new Slot(Bucket.POWER, 3788273704L, "Power Weapons"));

  private static final int NOT_COMPLETED = 4;
  private static final int OBSCURED = 8;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Catalogue catalogue;

  Catalysts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A node for the weapons of one slot. */
  private record Slot(Bucket bucket, long node, String name) {

    boolean holds(Item weapon) {
      return weapon.bucket() == bucket.hash();
    }
  }

  /** The definitions of the records, by hash. */
  Map<Long, String> records() {
    Map<Long, String> records = new LinkedHashMap<>();
    for (Item weapon : exotics()) {
      Item catalyst = catalyst(weapon);
      ObjectNode record = named(catalyst.name());
      record.put("scope", 0);
      record.putArray("objectiveHashes").add(Objectives.of(catalyst).getFirst().hash());
      record.put("recordValueStyle", 0).put("forTitleGilding", false);
      ArrayNode parents = record.putArray("parentNodeHashes");
      SLOTS.stream().filter(slot -> slot.holds(weapon)).forEach(slot -> parents.add(slot.node));
      long hash = record(catalyst);
      records.put(hash, finished(record, hash, records.size()));
    }
    return records;
  }

  /** The definitions of the nodes under which the game lists the records, by hash. */
  Map<Long, String> nodes() {
    Map<Long, String> nodes = new LinkedHashMap<>();
    node(nodes, ROOT, "Patterns & Catalysts", List.of(ALL, Triumphs.PATTERNS), List.of());
    List<Long> patterns = new Triumphs(catalogue).patterns();
    node(nodes, Triumphs.PATTERNS, "Weapon Patterns", List.of(), patterns);
    node(nodes, ALL, "Exotic Catalysts", SLOTS.stream().map(Slot::node).toList(), List.of());
    for (Slot slot : SLOTS) {
      List<Long> records =
          exotics().stream().filter(slot::holds).map(each -> record(catalyst(each))).toList();
      node(nodes, slot.node, slot.name, List.of(), records);
    }
    return nodes;
  }

  /**
   * How far an account is with each.
   *
   * @param plugObjectives what its instances tell of what their plugs have counted
   */
  ObjectNode progress(long account, JsonNode plugObjectives) {
    Map<Long, Integer> counted = new LinkedHashMap<>();
    for (JsonNode instance : plugObjectives) {
      instance
          .path("objectivesPerPlug")
          .forEachEntry((plug, objectives) ->
              counted.merge(
                  Long.valueOf(plug), objectives.path(0).path("progress").asInt(0), Math::max));
    }
    SplittableRandom random = new SplittableRandom(account);
    ObjectNode records = JSON.objectNode();
    for (Item weapon : exotics()) {
      Item catalyst = catalyst(weapon);
      Objectives.Objective objective = Objectives.of(catalyst).getFirst();
      boolean found = random.nextBoolean();
      int chance = random.nextInt(objective.goal());
      Integer told = counted.get(catalyst.hash());
      int progress = told != null ? told : found ? chance : 0;
      int state =
          progress >= objective.goal()
              ? 0
              : progress > 0 ? NOT_COMPLETED : NOT_COMPLETED | OBSCURED;
      ObjectNode record = records.putObject(Long.toString(record(catalyst)));
      record.put("state", state);
      record.putArray("objectives").add(Components.progress(objective, progress));
      record.put("intervalsRedeemedCount", 0);
    }
    return records;
  }

  private List<Item> exotics() {
    List<Item> exotics = new ArrayList<>();
    for (Item item : catalogue.items()) {
      if (item.isWeapon() && item.isExotic()) {
        exotics.add(item);
      }
    }
    return exotics;
  }

  private Item catalyst(Item weapon) {
    return catalogue.find(InstancePlugs.catalyst(weapon)).orElseThrow();
  }

  private static long record(Item catalyst) {
    return Hashes.of("record." + catalyst.hash());
  }

  private static void node(
      Map<Long, String> nodes, long hash, String name, List<Long> below, List<Long> records) {
    ObjectNode node = named(name);
    node.put("nodeType", 1).put("isSeasonal", false).put("scope", 0);
    ObjectNode children = node.putObject("children");
    entries(children.putArray("presentationNodes"), "presentationNodeHash", below);
    children.putArray("collectibles");
    entries(children.putArray("records"), "recordHash", records);
    children.putArray("metrics");
    children.putArray("craftables");
    nodes.put(hash, finished(node, hash, nodes.size()));
  }

  private static void entries(ArrayNode entries, String name, List<Long> hashes) {
    hashes.forEach(hash -> entries.addObject().put(name, hash).put("nodeDisplayPriority", 0));
  }
}
