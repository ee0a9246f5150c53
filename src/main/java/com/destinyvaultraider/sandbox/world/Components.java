package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The components 300 to 310 of one account: what is told of each instance by its id. */
final class Components {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int PRIVATE = 2;
  private static final int MASTERWORK = 4;
  private static final long NO_ENERGY_TYPE = 1198124803L;
  private static final long SUBCLASS_ENERGY = 3440230265L;
  private static final int SUBCLASS_ENERGY_TYPE = 5;
  private static final int VEHICLE_SPEED = 160;
  private static final int ARTIFACT = 28;

  private final Sockets sockets;
  private final SplittableRandom random;
  private final Map<String, ObjectNode> components = new LinkedHashMap<>();

  Components(Sockets sockets, SplittableRandom random) {
    this.sockets = sockets;
    this.random = random;
    for (String name :
        List.of(
            "instances",
            "objectives",
            "perks",
            "stats",
            "sockets",
            "plugStates",
            "plugObjectives",
            "reusablePlugs")) {
      components.put(name, JSON.objectNode());
    }
  }

  /** All components as {@code itemComponents} holds them. */
  ObjectNode build() {
    ObjectNode all = JSON.objectNode();
    components.forEach(
        (name, data) -> all.set(name, JSON.objectNode().put("privacy", PRIVATE).set("data", data)));
    return all;
  }

  /** The power of an instance that was described. */
  int power(String id) {
    return component("instances").path(id).path("primaryStat").path("value").asInt(0);
  }

  /** What component 304 says of an instance that was described. */
  ObjectNode stats(String id) {
    return (ObjectNode) component("stats").path(id).path("stats");
  }

  /** What is in the sockets of an instance that was described; none where it has none. */
  List<Long> plugs(String id) {
    return component("sockets")
        .path(id)
        .path("sockets")
        .valueStream()
        .map(socket -> socket.path("plugHash").asLong(Hashes.NONE))
        .toList();
  }

  /** What component 309 says of all instances that were described. */
  ObjectNode plugObjectives() {
    return component("plugObjectives");
  }

  /** Tells everything about one instance. */
  void describe(Item item, String id, Place place, int power, int state) {
    int gearTier = gearTier(item);
    component("instances").set(id, instance(item, place, power, gearTier));
    if (Objectives.has(item)) {
      ObjectNode objectives = component("objectives").putObject(id);
      Objectives.Objective objective = Objectives.of(item).getFirst();
      objectives
          .putArray("objectives")
          .add(progress(objective, random.nextInt(objective.goal() + 1)));
    }
    Map<Long, Integer> armorStats = item.isArmor() ? Stats.ofArmor(random, gearTier) : Map.of();
    boolean masterwork = (state & MASTERWORK) != 0;
    List<Socket> all = sockets.of(item);
    if (!all.isEmpty()) {
      roll(item, id, all, masterwork, new Fate(item, id, state, armorStats));
    }
    if (item.isWeapon()) {
      stats(id, ShownStats.ofWeapon(item, plugs(id, all), gearTier, masterwork));
    } else if (item.isArmor()) {
      stats(id, ShownStats.ofArmor(armorStats, plugs(id, all)));
    }
  }

  /** What is in the sockets of an instance, but for what armor is rolled with. */
  private List<Item> plugs(String id, List<Socket> all) {
    JsonNode states = component("sockets").path(id).path("sockets");
    List<Item> plugs = new ArrayList<>();
    for (int index = 0; index < all.size(); index++) {
      Socket socket = all.get(index);
      long hash = states.path(index).path("plugHash").asLong(0);
      if (!socket.pool().equals(InstancePlugs.ARMOR_STATS)) {
        socket.plugs().stream().filter(plug -> plug.hash() == hash).forEach(plugs::add);
      }
    }
    return plugs;
  }

  private ObjectNode instance(Item item, Place place, int power, int gearTier) {
    ObjectNode instance = JSON.objectNode();
    boolean gear = item.isWeapon() || item.isArmor();
    boolean wearable = item.isEquippable() && item.itemType() != 17 && item.itemType() != 23;
    instance.put("damageType", item.isWeapon() ? item.damage() : 0);
    if (item.isWeapon()) {
      instance.put("damageTypeHash", DamageTypes.hash(item.damage()));
    }
    switch (item.itemType()) {
      case Item.WEAPON -> primary(instance, Stats.ATTACK, power);
      case Item.ARMOR -> primary(instance, Stats.DEFENSE, power);
      case Item.VEHICLE -> primary(instance, Stats.SPEED, VEHICLE_SPEED);
      case Item.SUBCLASS -> primary(instance, Stats.POWER, power);
      case ARTIFACT -> primary(instance, Stats.POWER_BONUS, 7);
      default -> {}
    }
    instance.put("itemLevel", gear ? power / 10 : 0).put("quality", gear ? power % 10 : 0);
    instance.put("isEquipped", place == Place.WORN);
    instance.put("canEquip", wearable && place.cannotEquipReason() == 0);
    instance.put("equipRequiredLevel", gear ? 50 : 0);
    instance.putArray("unlockHashesRequiredToEquip").add(item.isEquippable() ? Hashes.NONE : 0);
    instance.put("cannotEquipReason", item.isEquippable() ? place.cannotEquipReason() : 0);
    if (item.isArmor()) {
      int capacity = gearTier == 5 ? 11 : 10;
      energy(instance, NO_ENERGY_TYPE, 0, capacity, random.nextInt(capacity + 1));
    } else if (item.itemType() == Item.SUBCLASS) {
      energy(instance, SUBCLASS_ENERGY, SUBCLASS_ENERGY_TYPE, 3, 3);
    }
    if (gear) {
      instance.put("gearTier", gearTier);
    }
    return instance;
  }

  private void stats(String id, Map<Long, Integer> values) {
    ObjectNode stats = component("stats").putObject(id).putObject("stats");
    values.forEach((stat, value) ->
        stats.putObject(Long.toString(stat)).put("statHash", stat).put("value", value));
  }

  /** Puts a plug into every socket; what was rolled with a choice lists its alternatives too. */
  private void roll(Item item, String id, List<Socket> all, boolean masterwork, Fate fate) {
    ArrayNode states = component("sockets").putObject(id).putArray("sockets");
    ObjectNode reusable = JSON.objectNode();
    ArrayNode perks = JSON.arrayNode();
    for (int index = 0; index < all.size(); index++) {
      Socket socket = all.get(index);
      if (InstanceSockets.has(socket.pool())) {
        fate.fill(socket, index, states, reusable, component("plugObjectives"));
        continue;
      }
      ObjectNode state = states.addObject();
      boolean filled =
          !socket.plugs().isEmpty() && (masterwork || !socket.pool().equals("masterworks"));
      if (filled) {
        int first = random.nextInt(socket.plugs().size());
        Item plug = socket.plugs().get(first);
        state.put("plugHash", plug.hash());
        if (socket.pool().equals("frames") || socket.pool().equals("origins")) {
          perk(perks, plug);
        }
        if (!socket.free() && socket.plugs().size() > 1) {
          ArrayNode choices = reusable.putArray(Integer.toString(index));
          choices.add(choice(plug));
          choices.add(choice(socket.plugs().get((first + 1) % socket.plugs().size())));
        }
        if (Objectives.has(plug)) {
          track(id, plug);
        }
      }
      state.put("isEnabled", filled).put("isVisible", filled);
    }
    if (!reusable.isEmpty()) {
      component("reusablePlugs").putObject(id).set("plugs", reusable);
    }
    if (item.isWeapon()) {
      component("perks").putObject(id).set("perks", perks);
    }
  }

  private void track(String id, Item tracker) {
    Objectives.Objective objective = Objectives.of(tracker).getFirst();
    ObjectNode progress = progress(objective, random.nextInt(objective.goal()));
    component("plugObjectives")
        .withObjectProperty(id)
        .withObjectProperty("objectivesPerPlug")
        .putArray(Long.toString(tracker.hash()))
        .add(progress);
    ObjectNode state = choice(tracker);
    state.putArray("plugObjectives").add(progress.deepCopy());
    component("plugStates").set(Long.toString(tracker.hash()), state);
  }

  private int gearTier(Item item) {
    boolean tiered = item.tier() == 5 && (item.isWeapon() || item.isArmor());
    return tiered && random.nextInt(5) > 1 ? 1 + random.nextInt(5) : 0;
  }

  private ObjectNode component(String name) {
    return Objects.requireNonNull(components.get(name));
  }

  /** A plug as the lists of plugs that can be inserted show it. */
  static ObjectNode choice(Item plug) {
    ObjectNode choice = JSON.objectNode();
    return choice.put("plugItemHash", plug.hash()).put("canInsert", true).put("enabled", true);
  }

  /** How far an objective is. */
  static ObjectNode progress(Objectives.Objective objective, int progress) {
    return JSON.objectNode()
        .put("objectiveHash", objective.hash())
        .put("progress", progress)
        .put("completionValue", objective.goal())
        .put("complete", progress >= objective.goal())
        .put("visible", true);
  }

  private static void perk(ArrayNode perks, Item plug) {
    perks
        .addObject()
        .put("perkHash", ItemDefinitions.perk(plug))
        .put("iconPath", Pictures.icon(plug))
        .put("isActive", true)
        .put("visible", true);
  }

  private static void primary(ObjectNode instance, long stat, int value) {
    instance.putObject("primaryStat").put("statHash", stat).put("value", value);
  }

  private static void energy(ObjectNode instance, long hash, int type, int capacity, int used) {
    instance
        .putObject("energy")
        .put("energyTypeHash", hash)
        .put("energyType", type)
        .put("energyCapacity", capacity)
        .put("energyUsed", used)
        .put("energyUnused", capacity - used);
  }
}
