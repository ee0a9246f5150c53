package com.destinyvaultraider.inventory;

import com.destinyvaultraider.inventory.Arrangement.Known;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.DamageTypeDefinition;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts and groups what lies in the vault as the player wants it. */
final class Groups {

  private static final int AT_POSTMASTER = 4;
  private static final List<String> RARITIES =
      List.of(
          "inventory.other",
          "inventory.other",
          "inventory.common",
          "inventory.uncommon",
          "inventory.rare",
          "inventory.legendary",
          "inventory.exotic");

  private final Picture picture;
  private final Arrangement arrangement;
  private final Function<Item, Remarks.Remark> remarks;

  Groups(Picture picture, Arrangement arrangement, Function<Item, Remarks.Remark> remarks) {
    this.picture = picture;
    this.arrangement = arrangement;
    this.remarks = remarks;
  }

  /**
   * Some things with something in common.
   *
   * @param number names it in an address: a bucket's hash, or for other groups one that follows
   *     from the name
   */
  record Group(String name, long number, int order) {}

  /** The groups in their order, each with its items in theirs. */
  Map<Group, List<Item>> of(List<Item> items, Comparator<Item> usual) {
    Comparator<Known> order = arrangement.sorting().order().thenComparing(Known::item, usual);
    return items.stream()
        .filter(item -> picture.bucketOf(item).location() != AT_POSTMASTER)
        .map(item -> new Known(item, remarks))
        .sorted(order)
        .collect(
            Collectors.groupingBy(
                this::group,
                () ->
                    new TreeMap<>(Comparator.comparingInt(Group::order).thenComparing(Group::name)),
                Collectors.mapping(Known::item, Collectors.toList())));
  }

  private Group group(Known known) {
    ItemDefinition definition = known.item().definition();
    return switch (arrangement.grouping()) {
      case SLOT -> throw new IllegalStateException("slots have an order of their own");
      case TYPE -> group(definition.typeName(), 0);
      case RARITY ->
          group(Words.say(RARITIES.get(Math.clamp(definition.tier(), 0, 6))), -definition.tier());
      case ELEMENT -> group(element(known.item()), known.item().damageType());
      case SEASON -> {
        int season = known.remark().season();
        yield group(
            season == 0 ? "" : Words.say("inventory.season", Integer.toString(season)), -season);
      }
      case TAG -> group(known.remark().tag(), known.remark().tagOrder());
    };
  }

  private String element(Item item) {
    DamageTypeDefinition element = picture.definitions().damageType(item.damageType());
    return element == null ? "" : element.name();
  }

  /** What has no such thing comes last. */
  private static Group group(String name, int order) {
    return name.isEmpty()
        ? new Group(Words.say("inventory.everything-else"), 1, Integer.MAX_VALUE)
        : new Group(name, Integer.toUnsignedLong(name.hashCode()), order);
  }
}
