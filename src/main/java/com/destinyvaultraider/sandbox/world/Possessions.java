package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** What one character wears and carries. */
final class Possessions {

  private static final List<Bucket> CARRIED =
      Bucket.WORN.stream()
          .filter(bucket -> bucket != Bucket.EMOTES && bucket != Bucket.CLAN_BANNER)
          .toList();

  private final Guardian guardian;
  private final int number;
  private final Size size;
  private final Stock stock;
  private final Map<Bucket, Item> worn = new EnumMap<>(Bucket.class);
  private final List<ObjectNode> equipment = new ArrayList<>();
  private final List<ObjectNode> inventory = new ArrayList<>();

  /**
   * @param number the character's place in the account, by which it chooses its exotics
   */
  Possessions(Guardian guardian, int number, Size size, Stock stock) {
    this.guardian = guardian;
    this.number = number;
    this.size = size;
    this.stock = stock;
    equip();
    carry();
    pursue();
    keepHidden();
    lose();
  }

  List<ObjectNode> equipment() {
    return equipment;
  }

  List<ObjectNode> inventory() {
    return inventory;
  }

  /** What is worn in a slot. */
  Item worn(Bucket bucket) {
    return Objects.requireNonNull(worn.get(bucket));
  }

  /** The rows that loadouts save: what is worn, and the same with another kinetic weapon. */
  List<List<ObjectNode>> saved() {
    List<ObjectNode> worn = new ArrayList<>(equipment.subList(0, 8));
    for (ObjectNode row : equipment) {
      if (isIn(Bucket.SUBCLASS, row) || isIn(Bucket.ARTIFACT, row)) {
        worn.add(row);
      }
    }
    List<ObjectNode> other = new ArrayList<>(worn);
    inventory.stream()
        .filter(row -> isIn(Bucket.KINETIC, row))
        .findFirst()
        .ifPresent(row -> other.set(0, row));
    return List.of(worn, other);
  }

  private static boolean isIn(Bucket bucket, ObjectNode row) {
    return row.path("bucketHash").asLong() == bucket.hash();
  }

  /** One of every slot; a single exotic weapon and a single exotic piece of armor among them. */
  private void equip() {
    Bucket exoticWeapon = Bucket.WEAPONS.get(number % Bucket.WEAPONS.size());
    Bucket exoticArmor = Bucket.ARMOR.get(number % Bucket.ARMOR.size());
    for (Bucket bucket : Bucket.WORN) {
      boolean gear = Bucket.WEAPONS.contains(bucket) || Bucket.ARMOR.contains(bucket);
      boolean exotic = bucket == exoticWeapon || bucket == exoticArmor;
      Predicate<Item> test = item -> !gear || (exotic ? item.isExotic() : item.tier() == 5);
      Item item = stock.wardrobe().next(bucket, fitting().and(test));
      worn.put(bucket, item);
      equipment.add(stock.rows().instance(item, bucket, Place.WORN, power()));
    }
  }

  private void carry() {
    for (Bucket bucket : CARRIED) {
      int count = size.carried(bucket);
      Item already = worn(bucket);
      if (isCollected(bucket)) {
        stock
            .wardrobe()
            .distinct(bucket, count, fitting().and(item -> item.hash() != already.hash()))
            .stream()
            .map(item -> stock.rows().instance(item, bucket, Place.BAG, power()))
            .forEach(inventory::add);
        continue;
      }
      for (int i = 0; i < count; i++) {
        Predicate<Item> test = i == 0 && bucket == Bucket.HELMET ? foreign() : fitting();
        Item item = stock.wardrobe().next(bucket, test);
        inventory.add(stock.rows().instance(item, bucket, place(item, bucket), power()));
      }
    }
  }

  private void pursue() {
    for (int i = 0; i < size.engrams(); i++) {
      Item engram = stock.wardrobe().next(Bucket.ENGRAMS, item -> true);
      inventory.add(stock.rows().instance(engram, Bucket.ENGRAMS, Place.BAG, power()));
    }
    for (Item pursuit :
        stock.wardrobe().distinct(Bucket.QUESTS, size.pursuits(), Item::isInstanced)) {
      inventory.add(stock.rows().instance(pursuit, Bucket.QUESTS, Place.BAG, 0));
    }
  }

  private void keepHidden() {
    for (Bucket bucket : Bucket.HIDDEN) {
      for (Item item : stock.wardrobe().distinct(bucket, bucket.capacity(), any -> true)) {
        inventory.add(stock.rows().stack(item, bucket, Place.BAG, 1));
      }
    }
  }

  /** Fills the postmaster: gear, and now and then a stack, one of which had better be left. */
  private void lose() {
    for (int i = 0; i < size.postmaster(); i++) {
      if (i % 5 == 3) {
        Item stack =
            stock
                .wardrobe()
                .next(
                    Bucket.CONSUMABLES,
                    item -> !item.isNonTransferrable() && !item.isUniqueStack());
        int quantity = stock.rows().quantity(stack);
        inventory.add(stock.rows().stack(stack, Bucket.POSTMASTER, Place.POSTMASTER, quantity));
      } else if (i == 5) {
        Item voucher = stock.wardrobe().next(Bucket.CONSUMABLES, Item::hasPostmasterSideEffects);
        inventory.add(stock.rows().stack(voucher, Bucket.POSTMASTER, Place.POSTMASTER, 1));
      } else {
        Bucket bucket = CARRIED.get(i % 8);
        Item item = stock.wardrobe().next(bucket, fitting());
        inventory.add(stock.rows().instance(item, Bucket.POSTMASTER, Place.POSTMASTER, power()));
      }
    }
  }

  private Place place(Item item, Bucket bucket) {
    if (!item.fits(guardian.classType())) {
      return Place.BAG_OF_STRANGER;
    }
    List<Bucket> kind =
        Bucket.WEAPONS.contains(bucket)
            ? Bucket.WEAPONS
            : Bucket.ARMOR.contains(bucket) ? Bucket.ARMOR : List.of();
    boolean conflict =
        item.isExotic() && kind.stream().anyMatch(slot -> slot != bucket && worn(slot).isExotic());
    return conflict ? Place.BAG_BESIDE_EXOTIC : Place.BAG;
  }

  /** A collection holds nothing twice. */
  private static boolean isCollected(Bucket bucket) {
    return bucket == Bucket.SUBCLASS
        || bucket == Bucket.EMBLEM
        || bucket == Bucket.FINISHER
        || bucket == Bucket.ARTIFACT;
  }

  private Predicate<Item> fitting() {
    return item -> item.fits(guardian.classType());
  }

  private Predicate<Item> foreign() {
    return fitting().negate();
  }

  private int power() {
    return stock.power(guardian.power());
  }
}
