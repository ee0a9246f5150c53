package com.destinyvaultraider.sandbox.world;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is known of an item as a {@code DestinyInventoryItemDefinition}. */
final class ItemDefinitions {

  private static final long EXOTIC_WEAPON = 4017842899L;
  private static final List<String> TIER_NAMES =
      List.of("", "Basic", "Common", "Uncommon", "Rare", "Legendary", "Exotic");
  private static final long[] TIER_HASHES = {
    0, 3772930460L, 3340296461L, 2395677314L, 2127292149L, 4008398120L, 2759499571L
  };

  private final JsonMapper json;
  private final Sockets sockets;

  ItemDefinitions(JsonMapper json, Sockets sockets) {
    this.json = json;
    this.sockets = sockets;
  }

  ObjectNode of(Item item, int index) {
    ObjectNode definition = json.createObjectNode();
    displayProperties(definition, item);
    appearance(definition, item);
    inventory(definition.putObject("inventory"), item);
    if (item.isEquippable()) {
      equippingBlock(definition.putObject("equippingBlock"), item);
    }
    stats(definition, item);
    sockets(definition, item);
    if (item.itemType() == Item.PLUG) {
      ObjectNode plug = definition.putObject("plug");
      plug.put("plugCategoryIdentifier", item.extra());
      plug.put("plugCategoryHash", Hashes.of(item.extra()));
      plug.put("uiPlugLabel", item.extra().contains(".masterworks.stat.") ? "masterwork" : "");
      plug.put("isDummyPlug", false);
      ObjectNode perk = definition.putArray("perks").addObject();
      perk.put("requirementDisplayString", "").put("perkHash", perk(item)).put("perkVisibility", 0);
    }
    Pursuits.write(item, definition);
    if (Objectives.has(item)) {
      ObjectNode objectives = definition.putObject("objectives");
      ArrayNode hashes = objectives.putArray("objectiveHashes");
      Objectives.of(item).forEach(objective -> hashes.add(objective.hash()));
      objectives.putArray("displayActivityHashes");
      objectives.put("requireFullObjectiveCompletion", true);
      objectives.put("questlineItemHash", item.itemType() == Item.QUEST_STEP ? item.hash() : 0);
    }
    rules(definition, item);
    definition.put("hash", item.hash()).put("index", index);
    definition.put("redacted", item.isRedacted()).put("blacklisted", false);
    return definition;
  }

  /** Hash of the sandbox perk that a plug grants. */
  static long perk(Item plug) {
    return Hashes.of("perk." + plug.hash());
  }

  private static void displayProperties(ObjectNode definition, Item item) {
    ObjectNode display = definition.putObject("displayProperties");
    display.put("description", Descriptions.of(item));
    display.put("name", item.name());
    display.put("icon", Pictures.icon(item));
    display.put("hasIcon", true);
  }

  private static void appearance(ObjectNode definition, Item item) {
    definition.putArray("tooltipNotifications");
    if (item.isWeapon() || item.isArmor()) {
      definition.put("iconWatermark", Pictures.watermark(item));
      definition.put("iconWatermarkShelved", Pictures.watermark(item));
      definition.put("screenshot", Pictures.screenshot(item));
    }
    if (item.itemType() == Item.EMBLEM) {
      definition.put("secondaryIcon", Pictures.background(item));
      definition.put("secondaryOverlay", Pictures.overlay(item));
      definition.put("secondarySpecial", Pictures.background(item));
    }
    Colour colour = Colour.of(item);
    definition
        .putObject("backgroundColor")
        .put("colorHash", 0)
        .put("red", colour.red())
        .put("green", colour.green())
        .put("blue", colour.blue())
        .put("alpha", 255);
    definition.put("itemTypeDisplayName", item.type());
    definition.put("flavorText", "");
    definition.put("uiItemDisplayStyle", "");
    definition.put(
        "itemTypeAndTierDisplayName", (TIER_NAMES.get(item.tier()) + " " + item.type()).strip());
    definition.put("displaySource", "");
    definition.put("isFeaturedItem", false).put("isHolofoil", false);
    definition.put("isAdept", item.name().endsWith("(Adept)"));
  }

  private static void inventory(ObjectNode inventory, Item item) {
    if (item.isUniqueStack()) {
      inventory.put("stackUniqueLabel", "sandbox.unique." + item.hash());
    }
    inventory.put("maxStackSize", item.maxStack());
    inventory.put("bucketTypeHash", item.bucket());
    inventory.put("recoveryBucketTypeHash", Bucket.POSTMASTER.hash());
    inventory.put("tierTypeHash", TIER_HASHES[item.tier()]);
    inventory.put("isInstanceItem", item.isInstanced());
    inventory.put("nonTransferrableOriginal", item.isNonTransferrable());
    inventory.put("tierTypeName", TIER_NAMES.get(item.tier()));
    inventory.put("tierType", item.tier());
    inventory.put("expirationTooltip", "");
    inventory.put("expiredInActivityMessage", "").put("expiredInOrbitMessage", "");
    inventory.put("suppressExpirationWhenObjectivesComplete", true);
  }

  private static void equippingBlock(ObjectNode block, Item item) {
    if (item.isExotic() && item.isWeapon()) {
      block.put("uniqueLabel", "exotic_weapon").put("uniqueLabelHash", EXOTIC_WEAPON);
    } else if (item.isExotic() && item.isArmor()) {
      block.put("uniqueLabel", "exotic_armor").put("uniqueLabelHash", Hashes.of("exotic_armor"));
    } else {
      block.put("uniqueLabelHash", 0);
    }
    block.put("equipmentSlotTypeHash", item.bucket());
    block.put("attributes", 0).put("equippingSoundHash", 0).put("hornSoundHash", 0);
    block.put("ammoType", item.ammo());
    block.putArray("displayStrings").add("");
    if (item.isArmor() && !item.extra().isEmpty()) {
      block.put("equipableItemSetHash", Hashes.of("set." + item.extra()));
    }
  }

  private static void stats(ObjectNode definition, Item item) {
    Investments.write(item, definition.putArray("investmentStats"));
    if (!item.isWeapon() && !item.isArmor()) {
      return;
    }
    ObjectNode stats = definition.putObject("stats");
    stats.put("disablePrimaryStatDisplay", false);
    stats.put("statGroupHash", item.isWeapon() ? StatGroups.hash(item.type()) : StatGroups.ARMOR);
    ObjectNode values = stats.putObject("stats");
    if (item.isWeapon()) {
      Stats.ofWeapon(item)
          .forEach((stat, value) ->
              values
                  .putObject(Long.toString(stat))
                  .put("statHash", stat)
                  .put("value", value)
                  .put("minimum", 0)
                  .put("maximum", 100)
                  .put("displayMaximum", 100));
    }
    stats.put("hasDisplayableStats", true);
    stats.put("primaryBaseStatHash", item.isWeapon() ? Stats.ATTACK : Stats.DEFENSE);
  }

  private void sockets(ObjectNode definition, Item item) {
    List<Socket> all = sockets.of(item);
    if (all.isEmpty()) {
      return;
    }
    ObjectNode block = definition.putObject("sockets");
    block.put("detail", "Details");
    ArrayNode entries = block.putArray("socketEntries");
    ObjectNode categories = json.createObjectNode();
    for (int index = 0; index < all.size(); index++) {
      Socket socket = all.get(index);
      ObjectNode entry = entries.addObject();
      entry.put("socketTypeHash", socket.type());
      entry.put(
          "singleInitialItemHash", socket.plugs().isEmpty() ? 0 : socket.plugs().getFirst().hash());
      ArrayNode plugs = entry.putArray("reusablePlugItems");
      if (!socket.free()) {
        socket.plugs().forEach(plug -> plugs.addObject().put("plugItemHash", plug.hash()));
      }
      entry.put("preventInitializationOnVendorPurchase", false);
      entry.put("hidePerksInItemTooltip", false);
      entry.put("plugSources", socket.free() ? 7 : 2);
      entry.put(socket.free() ? "reusablePlugSetHash" : "randomizedPlugSetHash", socket.plugSet());
      entry.put("overridesUiAppearance", false);
      entry.put("defaultVisible", InstanceSockets.isVisible(socket.pool()));
      categories.withArray(Long.toString(socket.category())).add(index);
    }
    block.putArray("intrinsicSockets");
    ArrayNode listed = block.putArray("socketCategories");
    categories.forEachEntry((category, indexes) ->
        listed
            .addObject()
            .put("socketCategoryHash", Long.parseLong(category))
            .set("socketIndexes", indexes));
  }

  private static void rules(ObjectNode definition, Item item) {
    definition.put("allowActions", true);
    definition.put("doesPostmasterPullHaveSideEffects", item.hasPostmasterSideEffects());
    definition.put("nonTransferrable", item.isNonTransferrable());
    ArrayNode categories = definition.putArray("itemCategoryHashes");
    Categories.of(item).forEach(categories::add);
    definition.put("specialItemType", item.isWeapon() ? 9 : item.isArmor() ? 8 : 0);
    definition.put("itemType", item.itemType()).put("itemSubType", item.subType());
    definition.put("classType", item.classType()).put("breakerType", 0);
    definition.put("equippable", item.isEquippable());
    if (item.damage() > 0) {
      long hash = DamageTypes.hash(item.damage());
      definition.putArray("damageTypeHashes").add(hash);
      definition.putArray("damageTypes").add(item.damage());
      definition.put("defaultDamageTypeHash", hash);
    }
    definition.put("defaultDamageType", item.damage());
    definition.put("isWrapper", false);
    definition.putArray("traitIds");
    definition.putArray("traitHashes");
  }
}
