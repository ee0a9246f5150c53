package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.NewOrder;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.List;

/** Wishes once more what an order has wished and not brought about. */
final class SameWishes {

  private SameWishes() {}

  /** The same order, as if everything had room where it goes. */
  static NewOrder withoutMakingRoom(Order order, CharacterId anyCharacter, String key) {
    List<Wish> wishes =
        Telling.wanted(order).stream()
            .filter(load -> load.state() == LoadState.OPEN)
            .map(load -> wish(load, anyCharacter))
            .toList();
    return new NewOrder(key, order.purpose(), wishes, order.undoes(), order.notes(), true);
  }

  private static Wish wish(Load load, CharacterId anyCharacter) {
    ItemInstanceId id = load.cargo().id();
    Subject subject =
        id == null
            ? new Subject.Stack(load.cargo().hash(), List.of(load.at()), load.cargo().quantity())
            : new Subject.Instance(id);
    Target target =
        switch (load.to()) {
          case Place.Vault _ -> new Target.Vault();
          case Place.Equipped(var character) -> new Target.OnCharacter(character, true);
          case Place.Carried(var character) -> new Target.OnCharacter(character, false);
          case Place.Postmaster(var character) -> new Target.OnCharacter(character, false);
          case Place.Pockets _ -> new Target.OnCharacter(anyCharacter, false);
        };
    return new Wish(subject, target);
  }
}
