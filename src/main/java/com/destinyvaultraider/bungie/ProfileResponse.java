package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code GetProfile} that is used, as it comes over the wire. Whatever was not asked
 * for, denied or switched off is missing, and missing never means empty.
 */
public record ProfileResponse(
    @Nullable Instant responseMintedTimestamp,
    @Nullable Component<Items> profileInventory,
    @Nullable Component<Items> profileCurrencies,
    @Nullable Component<Map<Long, CharacterData>> characters,
    @Nullable Component<Map<Long, Items>> characterInventories,
    @Nullable Component<Map<Long, Items>> characterEquipment,
    @Nullable ItemComponents itemComponents,
    AccountComponents account) {

  /** A component's wrapper; {@code data} is missing where it was denied or disabled. */
  public record Component<T>(@Nullable T data) {}

  /** A list of item rows. */
  public record Items(@Nullable List<ItemRow> items) {}

  /** One row of an inventory: an instance, or a stack without an instance id. */
  public record ItemRow(
      long itemHash,
      @Nullable Long itemInstanceId,
      @Nullable Integer quantity,
      long bucketHash,
      @Nullable Integer transferStatus,
      @Nullable Boolean lockable,
      @Nullable Integer state,
      @Nullable Long overrideStyleItemHash) {}

  /** A character as component 200 describes it. */
  public record CharacterData(
      long characterId,
      @Nullable Instant dateLastPlayed,
      @Nullable Integer light,
      long classHash,
      long raceHash,
      long genderHash,
      @Nullable Integer classType,
      @Nullable String emblemPath,
      @Nullable String emblemBackgroundPath,
      @Nullable Colour emblemColor) {}

  /** A colour in the 0 to 255 range. */
  public record Colour(@Nullable Integer red, @Nullable Integer green, @Nullable Integer blue) {}

  /** The components keyed by item instance id that are used. */
  public record ItemComponents(
      @Nullable Component<Map<Long, Instance>> instances,
      @Nullable Component<Map<Long, List<Objective>>> objectives,
      @Nullable Component<Map<Long, StatValues>> stats,
      @Nullable Component<Map<Long, SocketStates>> sockets,
      @Nullable Component<Map<Long, Map<Long, List<Objective>>>> plugObjectives,
      @Nullable Component<Map<Long, SocketOptions>> reusablePlugs) {

    /** Nothing was asked for, or nothing came. */
    public static final ItemComponents NONE =
        new ItemComponents(null, null, null, null, null, null);
  }

  /**
   * What is told of the account and its characters beside what they own.
   *
   * @param loadouts the loadouts that the game keeps, by character, each in its place
   * @param records how far records are, those that were asked for
   * @param variables the numbers that texts of the game have in them
   * @param characterVariables those that differ from character to character
   */
  public record AccountComponents(
      @Nullable Component<Map<Long, List<Loadout>>> loadouts,
      @Nullable Component<Map<Long, RecordState>> records,
      @Nullable Component<Map<Long, Integer>> variables,
      @Nullable Component<Map<Long, Map<Long, Integer>>> characterVariables) {

    /** Nothing was asked for, or nothing came. */
    public static final AccountComponents NONE = new AccountComponents(null, null, null, null);
  }

  /** A loadout as component 206 describes it; an empty one has no items. */
  public record Loadout(long nameHash, List<Long> items) {}

  /** How far a record is (900): the DestinyRecordState flags, and what it counts. */
  public record RecordState(int state, List<Objective> objectives) {}

  /** What component 300 says of an instance. */
  public record Instance(
      @Nullable Integer damageType,
      @Nullable Stat primaryStat,
      @Nullable Integer cannotEquipReason,
      @Nullable Integer gearTier,
      @Nullable Integer itemLevel,
      @Nullable Integer quality,
      @Nullable Energy energy) {}

  /** How much energy a piece of armor has, and how much of it its mods use. */
  public record Energy(int energyCapacity, int energyUsed) {}

  /** How far something counted is: of the item (301), or of a plug on it (309). */
  public record Objective(
      long objectiveHash, int progress, int completionValue, boolean complete, boolean visible) {}

  /** A stat with its value; the value can be negative. */
  public record Stat(long statHash, int value) {}
}
