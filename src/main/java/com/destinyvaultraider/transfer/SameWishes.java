package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.transfer.order.NewOrder;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.plan.Wish;
import java.util.List;

/** Wishes once more what an order has wished and not brought about. */
final class SameWishes {

  private SameWishes() {}

  /** The same order, as if everything had room where it goes. */
  static NewOrder withoutMakingRoom(Order order, CharacterId anyCharacter, String key) {
    List<Wish> wishes =
        Telling.wanted(order).stream()
            .filter(load -> load.state() == LoadState.OPEN)
            .map(load -> load.wishedTo(load.to(), anyCharacter))
            .toList();
    return new NewOrder(key, order.purpose(), wishes, order.undoes(), order.notes(), true);
  }
}
