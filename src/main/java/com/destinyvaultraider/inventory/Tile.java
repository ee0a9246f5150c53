package com.destinyvaultraider.inventory;

import org.jspecify.annotations.Nullable;

/**
 * One item as the pages show it, ready to print.
 *
 * @param id the instance id, or null for a stack
 * @param owner {@code vault} or the id of the character that has it
 * @param bucket the bucket it belongs to; for an item in the postmaster the postmaster's bucket
 * @param label everything the tile shows, in words, for screen readers and the tooltip
 * @param icon where the image lies, image root included
 * @param watermark the season's overlay for the icon, or null
 * @param css the classes of the tile: the tier (exotic, legendary, rare, common, basic), the
 *     element (kinetic, arc, solar, void, stasis, strand) and masterwork, crafted, locked, equipped
 *     as they apply
 * @param power the power, or empty for what has none
 * @param quantityText how many, shortened ({@code 12k}), or empty for a single thing
 * @param movable whether it can be sent elsewhere from where it lies
 * @param equippable whether the character that has it can equip it
 * @param marked whether it has just arrived and wants to be found
 */
public record Tile(
    @Nullable String id,
    long hash,
    String owner,
    long bucket,
    boolean equipped,
    int quantity,
    String name,
    String typeName,
    String label,
    String icon,
    @Nullable String watermark,
    String css,
    String power,
    String quantityText,
    boolean locked,
    boolean movable,
    boolean equippable,
    boolean marked) {

  /** The id of the tile's element: {@code marked} for the one that has just arrived, else none. */
  public @Nullable String anchor() {
    return marked ? "marked" : null;
  }

  /** The name of the form field that says which item is meant: an instance or a stack. */
  public String field() {
    return id == null ? "hash" : "item";
  }

  /**
   * The thing as a form says it that sends several: the instance id; or for a stack its hash, how
   * many, and where they are.
   */
  public String thing() {
    String place = bucket == Picture.POSTMASTER_BUCKET ? "postmaster-" + owner : owner;
    return id == null ? "%d*%d@%s".formatted(hash, quantity, place) : id;
  }

  /** Where all is told about it. */
  public String address() {
    return (id == null ? "/stacks/" : "/items/") + value();
  }

  /** The value that goes with {@link #field()}. */
  public String value() {
    return id == null ? Long.toString(hash) : id;
  }
}
