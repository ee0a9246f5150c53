package com.destinyvaultraider.manifest;

import org.jspecify.annotations.Nullable;

/**
 * What the lists and the rules of moving need of a {@code DestinyInventoryItemDefinition};
 * everything else is read from the manifest file when it is asked for.
 *
 * @param bucketHash the bucket where the item belongs, wherever it happens to lie
 * @param tier the {@code inventory.tierType}: 0 unknown, 1 currency, 2 common ... 5 legendary, 6
 *     exotic
 * @param itemType the DestinyItemType as a number: 2 armor, 3 weapon, 14 emblem, 16 subclass ...
 * @param classType 0 Titan, 1 Hunter, 2 Warlock, 3 any
 * @param damageType the default DamageType: 0 none, 1 kinetic, 2 arc, 3 solar, 4 void, 6 stasis, 7
 *     strand
 * @param ammoType 0 none, 1 primary, 2 special, 3 heavy
 * @param uniqueLabel of two equipped items only one may carry the same label ({@code
 *     exotic_weapon})
 * @param stackUniqueLabel at most one stack with the same label fits in one place
 * @param known false for the placeholder that stands in for a hash the manifest lacks
 */
public record ItemDefinition(
    long hash,
    String name,
    String typeName,
    @Nullable String icon,
    @Nullable String watermark,
    long bucketHash,
    int tier,
    int itemType,
    int itemSubType,
    int classType,
    int damageType,
    int ammoType,
    int maxStackSize,
    boolean instanced,
    boolean equippable,
    boolean nonTransferrable,
    boolean postmasterPullHasSideEffects,
    @Nullable String uniqueLabel,
    @Nullable String stackUniqueLabel,
    boolean known) {

  private static final int LEGENDARY = 5;
  private static final int EXOTIC = 6;

  /**
   * The stand-in for a hash that the manifest lacks: it has a name and can be shown like any other.
   */
  static ItemDefinition placeholder(long hash) {
    return new ItemDefinition(
        hash,
        "Unknown item " + hash,
        "",
        null,
        null,
        0,
        0,
        0,
        0,
        3,
        0,
        0,
        1,
        false,
        false,
        false,
        false,
        null,
        null,
        false);
  }

  public boolean isExotic() {
    return tier == EXOTIC;
  }

  public boolean isLegendary() {
    return tier == LEGENDARY;
  }
}
