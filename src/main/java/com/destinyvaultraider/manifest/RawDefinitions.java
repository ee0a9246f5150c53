package com.destinyvaultraider.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definitions as they stand in Bungie's file; any field may be missing. */
final class RawDefinitions {

  /** The most that any stack of the game holds, for records that do not say. */
  private static final int LARGEST_STACK = 9_999;

  private static final int ANY_CLASS = 3;

  private RawDefinitions() {}

  /** What every definition has for showing it. */
  record Display(@Nullable String name, @Nullable String icon, @Nullable String subtitle) {}

  /** {@code DestinyInventoryItemDefinition}. */
  record RawItem(
      @Nullable Display displayProperties,
      @Nullable String iconWatermark,
      @Nullable String itemTypeDisplayName,
      @Nullable RawInventory inventory,
      @Nullable RawEquipping equippingBlock,
      int itemType,
      int itemSubType,
      @Nullable Integer classType,
      @Nullable Integer defaultDamageType,
      @Nullable List<@Nullable Integer> damageTypes,
      @Nullable Boolean equippable,
      boolean nonTransferrable,
      boolean doesPostmasterPullHaveSideEffects,
      boolean redacted) {

    ItemDefinition toItem(long hash) {
      RawInventory place = inventory == null ? RawInventory.NONE : inventory;
      String typeName = text(itemTypeDisplayName);
      return new ItemDefinition(
          hash,
          name(hash, typeName),
          typeName,
          icon(displayProperties),
          iconWatermark,
          place.bucketTypeHash(),
          place.tierType(),
          itemType,
          itemSubType,
          classType == null ? ANY_CLASS : classType,
          damageType(),
          equippingBlock == null ? 0 : equippingBlock.ammoType(),
          place.stackSize(),
          place.isInstanceItem(),
          equippable == null ? equippingBlock != null : equippable,
          nonTransferrable,
          doesPostmasterPullHaveSideEffects,
          equippingBlock == null ? null : orNull(equippingBlock.uniqueLabel()),
          orNull(place.stackUniqueLabel()),
          true);
    }

    /** Every item has a name on a page, also the ones that the game keeps secret. */
    private String name(long hash, String typeName) {
      String name = RawDefinitions.name(displayProperties);
      if (!name.isEmpty()) {
        return name;
      }
      if (redacted) {
        return "Classified";
      }
      return typeName.isEmpty() ? "Unnamed item " + hash : typeName;
    }

    private int damageType() {
      if (defaultDamageType != null) {
        return defaultDamageType;
      }
      Integer first = damageTypes == null || damageTypes.isEmpty() ? null : damageTypes.getFirst();
      return first == null ? 0 : first;
    }
  }

  /** Where an item lies and how it stacks. */
  record RawInventory(
      long bucketTypeHash,
      int tierType,
      @Nullable Integer maxStackSize,
      boolean isInstanceItem,
      @Nullable String stackUniqueLabel) {

    private static final RawInventory NONE = new RawInventory(0, 0, null, false, null);

    int stackSize() {
      if (maxStackSize != null) {
        return maxStackSize;
      }
      return isInstanceItem ? 1 : LARGEST_STACK;
    }
  }

  /** How an item is worn. */
  record RawEquipping(@Nullable String uniqueLabel, int ammoType) {}

  /** {@code DestinyInventoryBucketDefinition}. */
  record RawBucket(
      @Nullable Display displayProperties,
      int scope,
      int category,
      int location,
      int itemCount,
      int index,
      int bucketOrder,
      boolean hasTransferDestination) {

    BucketDefinition toBucket(long hash, int order) {
      return new BucketDefinition(
          hash,
          RawDefinitions.name(displayProperties),
          scope,
          category,
          location,
          itemCount,
          order,
          hasTransferDestination);
    }
  }

  /** {@code DestinyClassDefinition}. */
  record RawClass(
      @Nullable Display displayProperties,
      @JsonProperty("genderedClassNamesByGenderHash")
          @Nullable Map<Long, @Nullable String> byGender) {

    NamedByGender toNames() {
      return gendered(displayProperties, byGender);
    }
  }

  /** {@code DestinyRaceDefinition}. */
  record RawRace(
      @Nullable Display displayProperties,
      @JsonProperty("genderedRaceNamesByGenderHash")
          @Nullable Map<Long, @Nullable String> byGender) {

    NamedByGender toNames() {
      return gendered(displayProperties, byGender);
    }
  }

  /** A definition of which only the name is used. */
  record RawNamed(@Nullable Display displayProperties) {

    String name() {
      return RawDefinitions.name(displayProperties);
    }
  }

  /** {@code DestinyDamageTypeDefinition}. */
  record RawDamageType(
      @Nullable Display displayProperties, @Nullable String transparentIconPath, int enumValue) {

    DamageTypeDefinition toDamageType() {
      String icon = icon(displayProperties);
      return new DamageTypeDefinition(
          enumValue,
          RawDefinitions.name(displayProperties),
          icon == null ? orNull(transparentIconPath) : icon);
    }
  }

  /** {@code DestinyVendorDefinition}. */
  record RawVendor(
      @Nullable Display displayProperties, @Nullable List<@Nullable RawNamed> displayCategories) {

    VendorDefinition toVendor(long hash) {
      List<String> categories = new ArrayList<>();
      if (displayCategories != null) {
        for (RawNamed category : displayCategories) {
          categories.add(category == null ? "" : category.name());
        }
      }
      return new VendorDefinition(
          hash,
          RawDefinitions.name(displayProperties),
          displayProperties == null ? "" : text(displayProperties.subtitle()),
          icon(displayProperties),
          List.copyOf(categories));
    }
  }

  private static NamedByGender gendered(
      @Nullable Display display, @Nullable Map<Long, @Nullable String> byGender) {
    Map<Long, String> names = new HashMap<>();
    if (byGender != null) {
      byGender.forEach((gender, name) -> names.put(gender, text(name)));
    }
    return new NamedByGender(name(display), names);
  }

  private static String name(@Nullable Display display) {
    return display == null ? "" : text(display.name());
  }

  private static @Nullable String icon(@Nullable Display display) {
    return display == null ? null : orNull(display.icon());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
