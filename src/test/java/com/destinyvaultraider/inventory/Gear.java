package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.inventory.PlayedCharacter.Nature;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items, places and accounts for tests, named as a player would name them. */
public final class Gear {

  public static final CharacterId HUNTER = new CharacterId(2305843009000000001L);
  public static final CharacterId TITAN = new CharacterId(2305843009000000002L);

  public static final long KINETIC = 1498876634L;
  public static final long ENERGY = 2465295065L;
  public static final long HELMET = 3448274439L;
  public static final long CONSUMABLES = 1469714392L;
  public static final long EMBLEMS = 4274335291L;

  public static final ItemDefinition ACE_OF_SPADES = weapon(347366834, "Ace of Spades", KINETIC, 6);
  public static final ItemDefinition SUNSHOT = weapon(2907129557L, "Sunshot", ENERGY, 6);
  public static final ItemDefinition MIDNIGHT_COUP =
      weapon(1128225405, "Midnight Coup", KINETIC, 5);
  public static final ItemDefinition FATEBRINGER = weapon(2171478765L, "Fatebringer", KINETIC, 5);
  public static final ItemDefinition FUNNELWEB = weapon(2742838701L, "Funnelweb", ENERGY, 5);
  public static final ItemDefinition CELESTIAL_NIGHTHAWK =
      definition(1321354572, "Celestial Nighthawk", HELMET, 6, 1, "exotic_armor", true, 1, false);
  public static final ItemDefinition EMBLEM =
      definition(1661191186, "A Classy Order", EMBLEMS, 5, 3, null, true, 1, true);
  public static final ItemDefinition CORES =
      definition(3853748946L, "Enhancement Core", CONSUMABLES, 5, 3, null, false, 9999, false);

  private Gear() {}

  private static ItemDefinition weapon(long hash, String name, long bucket, int tier) {
    return definition(
        hash, name, bucket, tier, 3, tier == 6 ? "exotic_weapon" : null, true, 1, false);
  }

  private static ItemDefinition definition(
      long hash,
      String name,
      long bucket,
      int tier,
      int classType,
      @Nullable String uniqueLabel,
      boolean instanced,
      int maxStack,
      boolean nonTransferrable) {
    return new ItemDefinition(
        hash,
        name,
        "",
        null,
        null,
        bucket,
        tier,
        instanced ? 3 : 9,
        0,
        classType,
        0,
        0,
        maxStack,
        instanced,
        instanced,
        nonTransferrable,
        false,
        uniqueLabel,
        null,
        true);
  }

  /** An instance somewhere. */
  public static Item instance(ItemDefinition definition, long id, Place place) {
    return new Item(
        definition,
        new ItemInstanceId(id),
        1,
        definition.bucketHash(),
        place,
        0,
        0,
        true,
        0,
        500,
        0,
        null);
  }

  /** An instance somewhere, locked or not. */
  public static Item instance(
      ItemDefinition definition, long id, Place place, boolean locked, int power) {
    return new Item(
        definition,
        new ItemInstanceId(id),
        1,
        definition.bucketHash(),
        place,
        locked ? 1 : 0,
        0,
        true,
        0,
        power,
        0,
        null);
  }

  /** A stack somewhere. */
  public static Item stack(ItemDefinition definition, int quantity, Place place) {
    return new Item(
        definition, null, quantity, definition.bucketHash(), place, 0, 0, false, 0, 0, 0, null);
  }

  public static Place carried(CharacterId character) {
    return new Place.Carried(character);
  }

  public static Place equipped(CharacterId character) {
    return new Place.Equipped(character);
  }

  public static Place vault() {
    return new Place.Vault();
  }

  /** The account of a Hunter and a Titan who own these things. */
  public static Picture account(Item... items) {
    return account(Instant.EPOCH, items);
  }

  /** The account of the two who own nothing and stand like this. */
  public static Picture account(Standing standing) {
    return account().standing(standing);
  }

  /** The same, as Bungie saw it at this time. */
  public static Picture account(Instant minted, Item... items) {
    return new Picture(
        new Membership(3, 4611686018000000001L),
        minted,
        List.of(character(HUNTER, 1, "Hunter"), character(TITAN, 0, "Titan")),
        List.of(items),
        List.of(),
        Definitions.of(
            Arrays.stream(items).map(Item::definition).distinct().toList(),
            List.of(
                bucket(KINETIC, "Kinetic Weapons", 0, 3, true),
                bucket(ENERGY, "Energy Weapons", 0, 3, true),
                bucket(HELMET, "Helmet", 0, 3, true),
                bucket(EMBLEMS, "Emblems", 0, 3, false),
                bucket(CONSUMABLES, "Consumables", 1, 2, true),
                bucket(Picture.VAULT_BUCKET, "General", 1, 6, false))),
        ItemComponents.NONE,
        Standing.UNKNOWN);
  }

  /** An account of just these. */
  public static Picture account(
      List<PlayedCharacter> characters, List<Item> items, List<BucketDefinition> buckets) {
    return new Picture(
        new Membership(3, 4611686018000000001L),
        Instant.EPOCH,
        characters,
        items,
        List.of(),
        Definitions.of(items.stream().map(Item::definition).distinct().toList(), buckets),
        ItemComponents.NONE,
        Standing.UNKNOWN);
  }

  /** Something that lies in stacks, as a test wants it. */
  public static ItemDefinition stackable(
      long hash,
      String name,
      long bucket,
      int maxStack,
      @Nullable String stackUniqueLabel,
      boolean nonTransferrable) {
    return new ItemDefinition(
        hash,
        name,
        "",
        null,
        null,
        bucket,
        3,
        9,
        0,
        3,
        0,
        0,
        maxStack,
        false,
        false,
        nonTransferrable,
        false,
        null,
        stackUniqueLabel,
        true);
  }

  /** Weapons and armor as a test wants them. */
  public static ItemDefinition gear(
      long hash,
      String name,
      long bucket,
      int tier,
      int classType,
      @Nullable String uniqueLabel,
      boolean nonTransferrable,
      boolean pullHasSideEffects) {
    return new ItemDefinition(
        hash,
        name,
        "",
        null,
        null,
        bucket,
        tier,
        3,
        0,
        classType,
        0,
        0,
        1,
        true,
        true,
        nonTransferrable,
        pullHasSideEffects,
        uniqueLabel,
        null,
        true);
  }

  /** A bucket as a test wants it. */
  public static BucketDefinition bucket(
      long hash, String name, int scope, int capacity, boolean transfers) {
    return new BucketDefinition(hash, name, scope, scope == 0 ? 3 : 1, 1, capacity, 0, transfers);
  }

  private static PlayedCharacter character(CharacterId id, int classType, String name) {
    return character(id, classType, name, 0);
  }

  /** A character who has not been played for so many days. */
  public static PlayedCharacter character(CharacterId id, int classType, String name, int days) {
    Instant played = Instant.EPOCH.minus(Duration.ofDays(days));
    return new PlayedCharacter(
        id,
        classType,
        name,
        "Exo",
        "Female",
        500,
        played,
        null,
        null,
        "#000000",
        new Nature(0, 0, 0));
  }
}
