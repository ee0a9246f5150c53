package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves items between the characters and the vault, and out of the postmaster. */
@Component
@Sandboxed
public class Transfers {

  private static final int NOT_TRANSFERRABLE = 2;
  private static final int PACKED_AWAY = 16;

  private final Rules rules;
  private final Equipping equipping;

  Transfers(Rules rules, Equipping equipping) {
    this.rules = rules;
    this.equipping = equipping;
  }

  /**
   * What is to be moved.
   *
   * @param id the instance, or null for a stack
   */
  public record Order(String character, long hash, @Nullable String id, int quantity) {}

  /** From a character, or a bucket of the account, into the vault. */
  public Holdings toVault(Holdings holdings, Order order) {
    List<Item> source =
        find(
            holdings,
            order,
            new Place.Worn(order.character()),
            new Place.Bag(order.character()),
            new Place.AccountWide());
    Item first = source.getFirst();
    if (first.place() instanceof Place.Worn) {
      throw Refusal.of(PlatformCode.DESTINY_CANNOT_PERFORM_ACTION_ON_EQUIPPED_ITEM);
    }
    requireVaultable(first, rules.bucket(first.bucket()));
    return move(holdings, source, order, Destination.vault(rules));
  }

  /** From the vault to a character, or the bucket of the account where it belongs. */
  public Holdings fromVault(Holdings holdings, Order order) {
    List<Item> source = find(holdings, order, new Place.Vault());
    BucketRule bucket = rules.bucket(rules.ownBucket(source.getFirst()));
    requireVaultable(source.getFirst(), bucket);
    return move(holdings, source, order, Destination.of(bucket, order.character()));
  }

  /** From the postmaster of a character to where it belongs. */
  public Holdings pull(Holdings holdings, Order order) {
    List<Item> source = find(holdings, order, new Place.Postmaster(order.character()));
    Item first = source.getFirst();
    if (rules.item(first.hash()).map(ItemRule::pullHasSideEffects).orElse(false)) {
      throw Refusal.of(PlatformCode.DESTINY_ITEM_NOT_TRANSFERRABLE_SIDE_EFFECTS);
    }
    BucketRule bucket = rules.bucket(rules.ownBucket(first));
    if (bucket.hash() == 0) {
      throw Refusal.of(PlatformCode.DESTINY_ITEM_NOT_TRANSFERRABLE);
    }
    return move(holdings, source, order, Destination.of(bucket, order.character()));
  }

  private static List<Item> find(Holdings holdings, Order order, Place... places) {
    for (Place place : places) {
      List<Item> found =
          holdings
              .at(place)
              .filter(item -> item.hash() == order.hash())
              .filter(item -> order.id() == null ? item.id() == null : order.id().equals(item.id()))
              .filter(
                  item -> item.bucket() != Buckets.POSTMASTER || place instanceof Place.Postmaster)
              .toList();
      if (found.stream().mapToInt(Item::quantity).sum() >= order.quantity() && !found.isEmpty()) {
        return found;
      }
    }
    throw Refusal.of(PlatformCode.DESTINY_ITEM_NOT_FOUND);
  }

  private void requireVaultable(Item item, BucketRule bucket) {
    if (rules.item(item.hash()).map(ItemRule::nonTransferrable).orElse(false)) {
      throw Refusal.of(PlatformCode.DESTINY_ITEM_NOT_TRANSFERRABLE);
    }
    // The vault is a vendor, and one that does not deal in this.
    if (!bucket.vaultable()) {
      throw Refusal.of(PlatformCode.DESTINY_VENDOR_NOT_FOUND);
    }
    if ((item.transferStatus() & NOT_TRANSFERRABLE) != 0) {
      throw Refusal.of(PlatformCode.DESTINY_ITEM_NOT_TRANSFERRABLE);
    }
  }

  private Holdings move(
      Holdings holdings, List<Item> source, Order order, Destination destination) {
    requireUniqueness(holdings, source, order, destination);
    if (order.id() == null) {
      return moveStack(holdings, source, order, destination);
    }
    Item item = source.getFirst();
    requireRoom(holdings, destination, 1);
    Item moved = destination.receive(item);
    return holdings.with(item, readied(holdings, moved));
  }

  private Item readied(Holdings holdings, Item item) {
    return item.place() instanceof Place.Bag(String character)
        ? item.equippable(false, equipping.reasonAgainst(holdings, item, character))
        : item.equippable(false, PACKED_AWAY);
  }

  private void requireUniqueness(
      Holdings holdings, List<Item> source, Order order, Destination destination) {
    Optional<String> label = rules.item(order.hash()).flatMap(ItemRule::stackLabel);
    if (label.isEmpty()) {
      return;
    }
    boolean partial = source.stream().mapToInt(Item::quantity).sum() > order.quantity();
    boolean alreadyThere =
        holdings
            .at(destination.place())
            .anyMatch(item -> rules.item(item.hash()).flatMap(ItemRule::stackLabel).equals(label));
    if (partial || alreadyThere) {
      throw Refusal.of(PlatformCode.DESTINY_UNIQUENESS_VIOLATION);
    }
  }

  private Holdings moveStack(
      Holdings holdings, List<Item> source, Order order, Destination destination) {
    int max = rules.item(order.hash()).map(ItemRule::maxStack).orElse(Integer.MAX_VALUE);
    Holdings next = take(holdings, source, order.quantity());
    int left = order.quantity();
    for (Item stack : next.stacks(order.hash(), destination.place())) {
      int added = Math.min(left, Math.max(0, max - stack.quantity()));
      if (added > 0) {
        next = next.with(stack, stack.withQuantity(stack.quantity() + added));
        left -= added;
      }
    }
    List<Item> fresh = new ArrayList<>();
    while (left > 0) {
      int size = Math.min(left, max);
      fresh.add(destination.receive(source.getFirst()).withQuantity(size));
      left -= size;
    }
    requireRoom(next, destination, fresh.size());
    for (Item stack : fresh) {
      next = next.and(stack);
    }
    return next;
  }

  private static Holdings take(Holdings holdings, List<Item> source, int quantity) {
    Holdings next = holdings;
    int left = quantity;
    for (Item stack : source) {
      int taken = Math.min(left, stack.quantity());
      if (taken > 0) {
        int rest = stack.quantity() - taken;
        next = next.with(stack, rest == 0 ? null : stack.withQuantity(rest));
        left -= taken;
      }
    }
    return next;
  }

  private static void requireRoom(Holdings holdings, Destination destination, int slots) {
    if (slots > 0 && !destination.hasRoom(holdings, slots)) {
      throw Refusal.of(PlatformCode.DESTINY_NO_ROOM_IN_DESTINATION);
    }
  }
}
