package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A wish with its thing found and nothing against it in the thing itself.
 *
 * @param wish its position in the order
 * @param quantity how many of a stack, or 1
 * @param goal where it shall be: never at a postmaster
 * @param character whom the calls name where the goal is no character's own
 */
record Request(int wish, Item item, int quantity, Place goal, CharacterId character) {

  boolean isWorn() {
    return goal instanceof Place.Equipped;
  }

  /** Whether nothing has to be called for it; what is worn is carried too. */
  boolean isFulfilled() {
    Place place = item.place();
    return place.equals(goal)
        || (place instanceof Place.Equipped(var wearer) && goal.equals(new Place.Carried(wearer)));
  }

  /** Where it lies and where it has to pass on its way, in order; putting it on left aside. */
  List<Place> route(boolean accountWide) {
    List<Place> route = new ArrayList<>();
    route.add(item.place());
    CharacterId holder = item.place().character();
    boolean stays = holder != null && holder.equals(goal.character());
    if (item.place() instanceof Place.Postmaster && holder != null) {
      route.add(accountWide ? new Place.Pockets() : new Place.Carried(holder));
    }
    if (stays || route.getLast().equals(goal)) {
      return route;
    }
    if (!(route.getLast() instanceof Place.Vault)) {
      route.add(new Place.Vault());
    }
    switch (goal) {
      case Place.Equipped(var wearer) -> route.add(new Place.Carried(wearer));
      case Place.Carried _, Place.Pockets _ -> route.add(goal);
      case Place.Vault _, Place.Postmaster _ -> {}
    }
    return route;
  }
}
