package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What may be moved out of the way: what the game moves, nobody asked for and nobody wears. */
final class Displaceable implements Predicate<Item> {

  private final Census census;
  private final Regard regard;
  private final boolean anything;
  private final Asked asked;

  /**
   * @param anything whether something may be displaced at all this time
   */
  Displaceable(Census census, Asked asked, Regard regard, boolean anything) {
    this.census = census;
    this.regard = regard;
    this.anything = anything;
    this.asked = asked;
  }

  boolean anything() {
    return anything;
  }

  @Override
  public boolean test(Item item) {
    return anything
        && !asked.contains(item)
        && isAgreed(item)
        && census.picture().movable(item)
        && (item.id() != null || isLooseStack(item));
  }

  /** Whether an order names something. */
  boolean isAsked(Item item) {
    return asked.contains(item);
  }

  Comparator<Item> order() {
    return DisplacingOrder.of(regard);
  }

  private boolean isAgreed(Item item) {
    return switch (regard.room()) {
      case Room.Freely() -> true;
      case Room.Only(var agreed) -> agreed.contains(Thing.of(item));
      case Room.TakenForGranted() -> false;
    };
  }

  /**
   * Of several stacks at one place only the first can be moved for sure, since it is the one that
   * the game takes from.
   */
  private boolean isLooseStack(Item item) {
    String label = item.definition().stackUniqueLabel();
    return census.picture().bucketOf(item).isAccountWide()
        && item.equals(census.picture().stack(item.hash(), item.place()).orElse(null))
        && (label == null || isOnlyOne(label, item));
  }

  private boolean isOnlyOne(String label, Item item) {
    return census
        .picture()
        .at(other(item.place()))
        .noneMatch(there -> label.equals(there.definition().stackUniqueLabel()));
  }

  private static Place other(Place place) {
    return place instanceof Place.Vault ? new Place.Pockets() : new Place.Vault();
  }

  /** How a stack fills slots that does not simply take one along, or null. */
  @Nullable StackWay way(Item item) {
    Place from = item.place();
    Place to = other(from);
    if (item.id() != null || census.picture().stack(item.hash(), to).isEmpty()) {
      return null;
    }
    List<Stacks.Leg> legs =
        new Stacks(census.picture()).move(item, item.quantity(), List.of(from, to));
    return StackWay.of(census, legs, -1);
  }
}
