package com.destinyvaultraider.detail;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is used of an item's definition, before other definitions are asked for what it points to.
 *
 * @param plain the facts that the definition tells itself
 * @param links where the rest is told
 * @param statGroup hash of how its stats are displayed, or 0
 */
record ItemSheet(
    ItemFacts plain,
    Links links,
    long statGroup,
    List<Investment> investments,
    List<SocketSlot> slots) {

  /** Hashes of other definitions, each 0 where there is none. */
  record Links(long collectible, long lore, long season, long breaker, long set) {}

  private static final String FOUNDRY = "foundry.";

  static ItemSheet of(JsonNode definition) {
    return new ItemSheet(
        facts(definition),
        new Links(
            Fields.hash(definition, "collectibleHash"),
            Fields.hash(definition, "loreHash"),
            Fields.hash(definition, "seasonHash"),
            Fields.hash(definition, "breakerTypeHash"),
            Fields.hash(definition.path("equippingBlock"), "equipableItemSetHash")),
        Fields.hash(definition.path("stats"), "statGroupHash"),
        Investment.of(definition),
        SocketSlot.of(definition));
  }

  private static ItemFacts facts(JsonNode definition) {
    var traits = Fields.texts(definition, "traitIds");
    return new ItemFacts(
        Fields.description(definition),
        Fields.text(definition, "flavorText"),
        Fields.text(definition, "displaySource"),
        0,
        Fields.orNull(Fields.text(definition, "screenshot")),
        0,
        Fields.number(definition, "breakerType"),
        traits.stream()
            .filter(trait -> trait.startsWith(FOUNDRY))
            .map(trait -> trait.substring(FOUNDRY.length()).replace('_', '-'))
            .findFirst()
            .orElse(""),
        Fields.hashes(definition, "itemCategoryHashes"),
        traits,
        Fields.hash(definition.path("inventory"), "recipeItemHash") != 0,
        Fields.flag(definition, "isAdept"),
        Fields.flag(definition, "isHolofoil"),
        Fields.flag(definition, "isFeaturedItem"),
        Fields.flag(definition, "redacted"),
        Fields.hashes(definition.path("quality"), "infusionCategoryHashes"),
        null,
        "");
  }
}
