package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Thing;
import com.destinyvaultraider.transfer.plan.Wish;

/**
 * A plan with what it was made from.
 *
 * @param rule what may be displaced
 */
record Planning(Picture picture, Plan plan, Order.RoomRule rule) {

  /** The thing that a wish means; with hash 0 where the picture does not know the instance. */
  Thing thing(Wish wish) {
    return switch (wish.subject()) {
      case Wish.Subject.Instance(var id) ->
          new Thing(picture.item(id).map(Item::hash).orElse(0L), id);
      case Wish.Subject.Stack(var hash, var _, var _) -> new Thing(hash, null);
    };
  }
}
