package com.destinyvaultraider.inventory;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.DamageTypeDefinition;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, String> said = new HashMap<>();
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
    return number < 1_000_000 ? shortened(number / 100, "k") : shortened(number / 100_000, "M");
  }

  /** Tenths are worth a word only below ten. */
  private static String shortened(int tenths, String unit) {
    return tenths >= 100 || tenths % 10 == 0
        ? tenths / 10 + unit
        : String.format(Words.locale(), "%.1f%s", tenths / 10.0, unit);
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

  private String label(Item item, @Nullable DamageTypeDefinition element) {
    ItemDefinition definition = item.definition();
    StringBuilder label = new StringBuilder(definition.name());
    String kind = kind(definition);
    if (!kind.isEmpty()) {
      label.append(", ").append(kind);
    }
    if (element != null) {
      label.append(", ").append(element.name());
    }
    if (item.power() > 0) {
      label.append(", ").append(said("inventory.power", Integer.toString(item.power())));
    }
    if (item.quantity() > 1) {
      label.append(", ").append(Words.number(item.quantity()));
    }
    if (item.isMasterwork()) {
      label.append(", ").append(said("inventory.masterwork", ""));
    }
    if (item.isCrafted()) {
      label.append(", ").append(said("inventory.crafted", ""));
    }
    if (item.isLocked()) {
      label.append(", ").append(said("inventory.locked", ""));
    }
    return label.toString();
  }

  private String kind(ItemDefinition definition) {
    String type = definition.typeName();
    if (definition.isExotic()) {
      return type.isEmpty() ? said("inventory.exotic", "") : said("inventory.exotic-of-type", type);
    }
    if (definition.isLegendary()) {
      return type.isEmpty()
          ? said("inventory.legendary", "")
          : said("inventory.legendary-of-type", type);
    }
    return type;
  }

  /** The tiles of a page say the same few things a thousand times. */
  private String said(String key, String argument) {
    return said.computeIfAbsent(key + argument, _ -> Words.say(key, argument));
  }
}
