package com.destinyvaultraider.inventory;

import com.destinyvaultraider.manifest.DamageTypeDefinition;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns items of one picture into tiles. */
public final class Tiles {

  private static final String UNKNOWN_ICON = "/images/unknown.svg";
  private static final List<String> TIERS =
      List.of("basic", "basic", "basic", "common", "rare", "legendary", "exotic");
  private static final List<String> ELEMENTS =
      List.of("", "kinetic", "arc", "solar", "void", "raid", "stasis", "strand");

  private final Picture picture;
  private final String imageRoot;
  private final String marked;
  private boolean found;

  /**
   * Prepares tiles.
   *
   * @param imageRoot what stands before a manifest image path
   * @param marked the instance id or hash of the item that has just arrived, or empty
   */
  public Tiles(Picture picture, String imageRoot, String marked) {
    this.picture = picture;
    this.imageRoot = imageRoot;
    this.marked = marked;
  }

  /** The tile of something that the player owns, where it lies. */
  public Tile of(Item item, String owner) {
    ItemDefinition definition = item.definition();
    String id = item.id() == null ? null : item.id().toString();
    DamageTypeDefinition element = picture.definitions().damageType(item.damageType());
    return new Tile(
        id,
        item.hash(),
        owner,
        picture.bucketShown(item),
        item.isEquipped(),
        item.quantity(),
        definition.name(),
        definition.typeName(),
        label(item, element),
        icon(
            item.ornament() != null && item.ornament().icon() != null
                ? item.ornament()
                : definition),
        definition.watermark() == null ? null : imageRoot + definition.watermark(),
        css(item),
        item.power() == 0 ? "" : Integer.toString(item.power()),
        item.quantity() == 1 ? "" : shortened(item.quantity()),
        item.isLocked(),
        picture.movable(item),
        wearable(item),
        isMarked(id == null ? Long.toString(item.hash()) : id));
  }

  /** Only the first of several stacks of a thing is marked: there is one mark on a page. */
  private boolean isMarked(String value) {
    boolean first = !found && !marked.isEmpty() && marked.equals(value);
    found = found || first;
    return first;
  }

  /** The tile of something that is only for show, such as what a vendor sells. */
  public Tile ofDefinition(ItemDefinition definition, int quantity) {
    return new Tile(
        null,
        definition.hash(),
        "",
        definition.bucketHash(),
        false,
        quantity,
        definition.name(),
        definition.typeName(),
        definition.name() + (definition.typeName().isEmpty() ? "" : ", " + definition.typeName()),
        icon(definition),
        definition.watermark() == null ? null : imageRoot + definition.watermark(),
        tier(definition),
        "",
        quantity == 1 ? "" : shortened(quantity),
        false,
        false,
        false,
        false);
  }

  /** A number as it fits on a tile: {@code 999}, {@code 1.2k}, {@code 12k}, {@code 1.2M}. */
  static String shortened(int number) {
    if (number < 1_000) {
      return Integer.toString(number);
    }
    if (number < 10_000) {
      return String.format(Locale.ENGLISH, "%.1fk", Math.floor(number / 100.0) / 10)
          .replace(".0k", "k");
    }
    if (number < 1_000_000) {
      return number / 1_000 + "k";
    }
    return String.format(Locale.ENGLISH, "%.1fM", Math.floor(number / 100_000.0) / 10)
        .replace(".0M", "M");
  }

  /** The address of an image of the manifest, or of the stand-in where there is none. */
  public String icon(ItemDefinition definition) {
    return definition.icon() == null ? UNKNOWN_ICON : imageRoot + definition.icon();
  }

  private boolean wearable(Item item) {
    return item.place() instanceof Place.Carried(var id)
        && picture.character(id).map(item::fits).orElse(false);
  }

  private static String css(Item item) {
    StringBuilder css = new StringBuilder(tier(item.definition()));
    if (item.damageType() > 0 && item.damageType() < ELEMENTS.size()) {
      css.append(' ').append(ELEMENTS.get(item.damageType()));
    }
    css.append(item.isMasterwork() ? " masterwork" : "");
    css.append(item.isCrafted() ? " crafted" : "");
    css.append(item.isLocked() ? " locked" : "");
    css.append(item.isEquipped() ? " equipped" : "");
    css.append(item.definition().known() ? "" : " unknown");
    return css.toString();
  }

  private static String tier(ItemDefinition definition) {
    int tier = definition.tier();
    return tier >= 0 && tier < TIERS.size() ? TIERS.get(tier) : TIERS.getFirst();
  }

  private static String label(Item item, @Nullable DamageTypeDefinition element) {
    ItemDefinition definition = item.definition();
    StringBuilder label = new StringBuilder(definition.name());
    if (definition.isExotic() || definition.isLegendary()) {
      label.append(definition.isExotic() ? ", Exotic" : ", Legendary");
      label.append(definition.typeName().isEmpty() ? "" : " " + definition.typeName());
    } else if (!definition.typeName().isEmpty()) {
      label.append(", ").append(definition.typeName());
    }
    if (element != null) {
      label.append(", ").append(element.name());
    }
    if (item.power() > 0) {
      label.append(", ").append(item.power()).append(" power");
    }
    if (item.quantity() > 1) {
      label.append(", ").append(String.format(Locale.ENGLISH, "%,d", item.quantity()));
    }
    label.append(item.isMasterwork() ? ", masterwork" : "");
    label.append(item.isCrafted() ? ", crafted" : "");
    label.append(item.isLocked() ? ", locked" : "");
    return label.toString();
  }
}
