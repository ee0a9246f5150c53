package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what is a player's, or was when they moved it last, from what is somebody else's. */
@Component
class OwnThings {

  private final Pictures pictures;
  private final Orders orders;

  OwnThings(Pictures pictures, Orders orders) {
    this.pictures = pictures;
    this.orders = orders;
  }

  /**
   * Lets no order begin that has nothing of the player's in it. Of several things some may be gone,
   * which the order itself says.
   *
   * @throws NotOnAccount if none of it is, and none ever was
   */
  void requireSome(Player player, List<Wish> wishes) {
    List<Subject> subjects = wishes.stream().map(Wish::subject).toList();
    if (isIn(pictures.atHand(player), subjects)) {
      return;
    }
    // Something may have been found in the game since, and be on a page of another instance.
    pictures.doubt(player);
    if (!isIn(pictures.of(player), subjects)
        && subjects.stream().noneMatch(subject -> isInHistory(player, subject))) {
      throw new NotOnAccount();
    }
  }

  private static boolean isIn(Picture picture, List<Subject> subjects) {
    return subjects.stream()
        .anyMatch(subject ->
            switch (subject) {
              case Subject.Instance(var id) -> picture.item(id).isPresent();
              case Subject.Stack stack ->
                  picture.items().stream()
                      .anyMatch(item -> item.id() == null && item.hash() == stack.hash());
            });
  }

  private boolean isInHistory(Player player, Subject subject) {
    long item =
        switch (subject) {
          case Subject.Instance(var id) -> id.value();
          case Subject.Stack stack -> stack.hash();
        };
    return !orders.history(player, item, 1, 0).isEmpty();
  }
}
