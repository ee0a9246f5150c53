package com.destinyvaultraider.sandbox.state;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What may be done with the items of a definition. Recorded manifests leave fields out, so each has
 * a sensible value for that case.
 *
 * @param bucket where it belongs, 0 where the manifest does not say
 * @param stackLabel set where there can be only one stack of it
 * @param exclusiveLabel set where only one of this kind can be worn
 * @param classType the class that can use it, 3 for any
 */
record ItemRule(
    long bucket,
    int maxStack,
    Optional<String> stackLabel,
    Optional<String> exclusiveLabel,
    boolean nonTransferrable,
    boolean pullHasSideEffects,
    boolean equippable,
    int classType,
    JsonNode definition) {

  private static final int ANY_CLASS = 3;
  private static final int EXOTIC = 6;
  private static final int LARGE_STACK = 9999;
  // Armor, weapon, emblem, subclass, clan banner, ship, vehicle, emote, ghost, artifact, finisher.
  private static final Set<Integer> EQUIPPABLE_TYPES =
      Set.of(2, 3, 14, 16, 17, 21, 22, 23, 24, 28, 29);

  static ItemRule of(JsonNode definition) {
    JsonNode inventory = definition.path("inventory");
    long bucket = inventory.path("bucketTypeHash").asLong(0);
    return new ItemRule(
        bucket,
        maxStack(inventory),
        text(inventory.path("stackUniqueLabel")),
        exclusiveLabel(definition, bucket),
        definition.path("nonTransferrable").asBoolean(false),
        definition.path("doesPostmasterPullHaveSideEffects").asBoolean(false),
        definition.path("equippable").asBoolean(false)
            || definition.has("equippingBlock")
            || EQUIPPABLE_TYPES.contains(definition.path("itemType").asInt(0)),
        classType(definition),
        definition);
  }

  boolean fits(int characterClass) {
    return classType == ANY_CLASS || classType == characterClass;
  }

  private static int maxStack(JsonNode inventory) {
    int declared = inventory.path("maxStackSize").asInt(0);
    if (declared > 0) {
      return declared;
    }
    return inventory.path("isInstanceItem").asBoolean(false) ? 1 : LARGE_STACK;
  }

  private static Optional<String> exclusiveLabel(JsonNode definition, long bucket) {
    Optional<String> declared = text(definition.path("equippingBlock").path("uniqueLabel"));
    if (declared.isPresent() || definition.path("inventory").path("tierType").asInt(0) != EXOTIC) {
      return declared;
    }
    if (Buckets.WEAPONS.contains(bucket)) {
      return Optional.of("exotic_weapon");
    }
    return Buckets.ARMOR.contains(bucket) ? Optional.of("exotic_armor") : Optional.empty();
  }

  private static int classType(JsonNode definition) {
    int declared = definition.path("classType").asInt(ANY_CLASS);
    if (declared != ANY_CLASS) {
      return declared;
    }
    // Where the class is a filler, the name of the type tells it: a cloak is a hunter's.
    String type = definition.path("itemTypeDisplayName").asString("");
    if (type.contains("Titan")) {
      return 0;
    }
    if (type.contains("Hunter")) {
      return 1;
    }
    return type.contains("Warlock") ? 2 : ANY_CLASS;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() && !node.asString().isEmpty()
        ? Optional.of(node.asString())
        : Optional.empty();
  }
}
