package com.destinyvaultraider.inventory;

import com.destinyvaultraider.language.Words;
import java.util.Comparator;
import java.util.function.Function;

/** How a player wants the vault laid out. */
public record Arrangement(Sorting sorting, Grouping grouping) {

  /** The game's own: by slot, the rarest and strongest first. */
  static final Arrangement USUAL = new Arrangement(Sorting.RARITY, Grouping.SLOT);

  /** What comes first within a group. */
  public enum Sorting {
    RARITY("inventory.by-rarity"),
    POWER("inventory.by-power"),
    NAME("inventory.by-name"),
    TYPE("inventory.by-type"),
    ELEMENT("inventory.by-element"),
    SEASON("inventory.by-season"),
    NEWEST("inventory.by-newest"),
    TAG("inventory.by-tag");

    private final String key;

    Sorting(String key) {
      this.key = key;
    }

    /** As it is offered. */
    public String words() {
      return Words.say(key);
    }

    /** The order; what is equal in it is left to the usual one. */
    Comparator<Known> order() {
      return switch (this) {
        case RARITY -> Comparator.comparingInt(known -> -known.item().definition().tier());
        case POWER -> Comparator.comparingInt(known -> -known.item().power());
        case NAME -> Comparator.comparing(known -> known.item().definition().name());
        case TYPE -> Comparator.comparing(known -> known.item().definition().typeName());
        case ELEMENT -> Comparator.comparingInt(known -> known.item().damageType());
        case SEASON -> Comparator.comparingInt(known -> -known.remark().season());
        case NEWEST -> Comparator.comparingLong(Sorting::age);
        case TAG -> Comparator.comparingInt(known -> known.remark().tagOrder());
      };
    }

    /** Bungie counts instance ids up; what has none comes last. */
    private static long age(Known known) {
      return known.item().id() == null ? 0 : -known.item().id().value();
    }
  }

  /** What a group has in common. */
  public enum Grouping {
    SLOT("inventory.by-slot"),
    TYPE("inventory.by-type"),
    RARITY("inventory.by-rarity"),
    ELEMENT("inventory.by-element"),
    SEASON("inventory.by-season"),
    TAG("inventory.by-tag");

    private final String key;

    Grouping(String key) {
      this.key = key;
    }

    /** As it is offered. */
    public String words() {
      return Words.say(key);
    }
  }

  /** An item, and how to ask what others know of it: that may take some time. */
  record Known(Item item, Function<Item, Remarks.Remark> source) {

    Remarks.Remark remark() {
      return source.apply(item);
    }
  }
}
