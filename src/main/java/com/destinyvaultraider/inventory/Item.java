package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Something that a player owns: an instance or a stack.
 *
 * @param id the instance, or null for a stack
 * @param bucketHash the bucket where it belongs, wherever it happens to lie
 * @param state the ItemState flags: 1 locked, 2 tracked, 4 masterwork, 8 crafted
 * @param transferStatus the TransferStatuses flags as Bungie sent them: 1 equipped, 2 not
 *     transferrable
 * @param damageType the instance's DamageType, or the definition's
 * @param power the primary stat of weapons and armor, or 0
 * @param cannotEquipReason the EquipFailureReason flags as Bungie sent them, with what only depends
 *     on the place left out
 * @param ornament the item whose icon it wears, or null
 */
public record Item(
    ItemDefinition definition,
    @Nullable ItemInstanceId id,
    int quantity,
    long bucketHash,
    Place place,
    int state,
    int transferStatus,
    boolean lockable,
    int damageType,
    int power,
    int cannotEquipReason,
    @Nullable ItemDefinition ornament) {

  private static final int LOCKED = 1;
  private static final int TRACKED = 2;
  private static final int MASTERWORK = 4;
  private static final int CRAFTED = 8;
  private static final int NOT_TRANSFERRABLE = 2;
  private static final int FAILED_UNLOCK_CHECK = 4;
  private static final int FAILED_LEVEL_CHECK = 8;
  private static final int ANY_CLASS = 3;

  public long hash() {
    return definition.hash();
  }

  public boolean isEquipped() {
    return place instanceof Place.Equipped;
  }

  public boolean isLocked() {
    return (state & LOCKED) != 0;
  }

  /** Whether it is a quest that the player follows. */
  public boolean isTracked() {
    return (state & TRACKED) != 0;
  }

  public boolean isMasterwork() {
    return (state & MASTERWORK) != 0;
  }

  public boolean isCrafted() {
    return (state & CRAFTED) != 0;
  }

  /** Whether the game lets it leave the place where it lies at all. */
  public boolean isTransferrable() {
    return !definition.nonTransferrable() && (transferStatus & NOT_TRANSFERRABLE) == 0;
  }

  /** Whether this character could wear it, one exotic of a kind left aside. */
  public boolean fits(PlayedCharacter character) {
    boolean rightClass =
        definition.classType() == ANY_CLASS || definition.classType() == character.classType();
    return id != null
        && definition.equippable()
        && rightClass
        && (cannotEquipReason & (FAILED_UNLOCK_CHECK | FAILED_LEVEL_CHECK)) == 0;
  }

  /** The same item, named in the language of these definitions where they know it. */
  Item in(Definitions definitions) {
    return new Item(
        in(definitions, definition),
        id,
        quantity,
        bucketHash,
        place,
        state,
        transferStatus,
        lockable,
        damageType,
        power,
        cannotEquipReason,
        ornament == null ? null : in(definitions, ornament));
  }

  private static ItemDefinition in(Definitions definitions, ItemDefinition before) {
    return definitions.knows(before.hash()) ? definitions.item(before.hash()) : before;
  }

  Item at(Place newPlace) {
    return new Item(
        definition,
        id,
        quantity,
        bucketHash,
        newPlace,
        state,
        transferStatus,
        lockable,
        damageType,
        power,
        cannotEquipReason,
        ornament);
  }

  Item times(int newQuantity) {
    return new Item(
        definition,
        id,
        newQuantity,
        bucketHash,
        place,
        state,
        transferStatus,
        lockable,
        damageType,
        power,
        cannotEquipReason,
        ornament);
  }

  Item locked(boolean locked) {
    return flagged(LOCKED, locked);
  }

  Item tracked(boolean tracked) {
    return flagged(TRACKED, tracked);
  }

  private Item flagged(int flag, boolean on) {
    int newState = on ? state | flag : state & ~flag;
    return new Item(
        definition,
        id,
        quantity,
        bucketHash,
        place,
        newState,
        transferStatus,
        lockable,
        damageType,
        power,
        cannotEquipReason,
        ornament);
  }
}
