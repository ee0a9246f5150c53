package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.language.Words;
import java.util.Comparator;

/**
 * What goes first where something must make room: the rules in their order, each deciding between
 * what the ones before it leave equal.
 *
 * <p>What a player asked for in the same order, what a character wears and what the game does not
 * move is never displaced.
 */
public enum DisplacingOrder {
  TAGS("transfer.rule-tags"),
  EXOTICS("transfer.rule-exotics"),
  LOCKS("transfer.rule-locks"),
  TIERS("transfer.rule-tiers"),
  HANDS("transfer.rule-hands"),
  POWER("transfer.rule-power"),
  NAMES("transfer.rule-names"),
  AGE("transfer.rule-age");

  private final String key;

  DisplacingOrder(String key) {
    this.key = key;
  }

  /** The rule in words, for the help page. */
  public String sentence() {
    return Words.say(key);
  }

  /** Compares by all rules: what goes first is least. */
  public static Comparator<Item> of(Regard regard) {
    return (one, other) -> {
      int order = 0;
      for (DisplacingOrder rule : values()) {
        if (order == 0) {
          order = rule.compare(one, other, regard);
        }
      }
      return order;
    };
  }

  private int compare(Item one, Item other, Regard regard) {
    return switch (this) {
      case TAGS -> Integer.compare(fondness(one, regard), fondness(other, regard));
      case EXOTICS -> Boolean.compare(one.definition().isExotic(), other.definition().isExotic());
      case LOCKS -> Boolean.compare(one.isLocked(), other.isLocked());
      case TIERS -> Integer.compare(one.definition().tier(), other.definition().tier());
      case HANDS -> Boolean.compare(movedLately(one, regard), movedLately(other, regard));
      case POWER -> Integer.compare(one.power(), other.power());
      case NAMES -> one.definition().name().compareTo(other.definition().name());
      case AGE -> Long.compareUnsigned(number(one), number(other));
    };
  }

  private static int fondness(Item item, Regard regard) {
    ItemInstanceId id = item.id();
    return switch (id == null ? null : regard.tags().get(id)) {
      case JUNK -> 0;
      case INFUSE -> 1;
      case ARCHIVE -> 2;
      case null -> 3;
      case KEEP -> 4;
      case FAVORITE -> 5;
    };
  }

  private static boolean movedLately(Item item, Regard regard) {
    ItemInstanceId id = item.id();
    return id != null && regard.movedLately().contains(id);
  }

  private static long number(Item item) {
    ItemInstanceId id = item.id();
    return id == null ? item.hash() : id.value();
  }
}
