package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Order.RoomRule;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.StepState;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Planner;
import com.destinyvaultraider.transfer.plan.Regard;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import com.destinyvaultraider.transfer.plan.Thing;
import com.destinyvaultraider.transfer.plan.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Plans in the light of what is known: the picture with the orders under way carried out, what the
 * player has moved lately, and what they have agreed to.
 */
@Component
class Foresight {

  private final Pictures pictures;
  private final OrderStore store;
  private final Annotations annotations;

  Foresight(Pictures pictures, OrderStore store, Annotations annotations) {
    this.pictures = pictures;
    this.store = store;
    this.annotations = annotations;
  }

  /** Plans a new order as if those before it were done. */
  Planning plan(Player player, NewOrder order) {
    RoomRule rule =
        order.roomTakenForGranted()
            ? RoomRule.TAKEN_FOR_GRANTED
            : store.displacesFreely(player) ? RoomRule.FREELY : RoomRule.AS_SHOWN;
    Room room =
        order.roomTakenForGranted()
            ? new Room.TakenForGranted()
            // Nobody is there to be asked.
            : order.purpose() == Order.Purpose.FARMING
                ? new Room.Only(Set.of())
                : new Room.Freely();
    Planning planning = plan(player, pictures.atHand(player), order.wishes(), room, rule);
    if (planning.plan().displaces()
        || planning.plan().unmoved().stream().anyMatch(u -> !u.there())) {
      // What is in the way, or missing, may have changed in the game: ask before saying so.
      pictures.doubt(player);
      return plan(player, pictures.of(player), order.wishes(), room, rule);
    }
    if (planning.plan().stages().isEmpty()) {
      // To say that something is there already takes more than an old picture.
      return plan(player, pictures.of(player), order.wishes(), room, rule);
    }
    return planning;
  }

  private Planning plan(
      Player player, Picture picture, List<Wish> wishes, Room room, RoomRule rule) {
    Picture foreseen = foreseen(player, picture);
    return new Planning(
        foreseen, Planner.plan(foreseen, wishes, regard(player).within(room)), rule);
  }

  /** Plans what is left of an order against this picture, within what was agreed to. */
  Plan planRest(Player player, Order order, Picture picture) {
    Room room =
        switch (order.room()) {
          case AS_SHOWN -> new Room.Only(agreed(order));
          case FREELY -> new Room.Freely();
          case TAKEN_FOR_GRANTED -> new Room.TakenForGranted();
        };
    return planRest(player, order, picture, room);
  }

  /** The same with other limits. */
  Plan planRest(Player player, Order order, Picture picture, Room room) {
    List<Wish> wishes =
        order.openWishes().stream()
            .map(load -> load.wishedTo(load.to(), picture.characters().getFirst().id()))
            .toList();
    return Planner.plan(picture, wishes, regard(player).within(room));
  }

  private Picture foreseen(Player player, Picture picture) {
    Picture foreseen = picture;
    for (Order order : store.underWay(player.requireCurrent().membership())) {
      for (Stage stage : order.steps()) {
        if (stage.action() instanceof Order.Action.Move(var step)
            && (stage.state() == StepState.PLANNED || stage.state() == StepState.BEGUN)) {
          for (Change change : step.changes(foreseen, Instant.EPOCH)) {
            foreseen = foreseen.after(change);
          }
        }
      }
    }
    return foreseen;
  }

  /** What is known about a player's things where some have to make room. */
  Regard regard(Player player) {
    Set<ItemInstanceId> lately =
        store.movedLately(player.requireCurrent().membership()).stream()
            .map(ItemInstanceId::new)
            .collect(Collectors.toSet());
    return new Regard(annotations.tags(player), lately, new Room.Freely());
  }

  private static Set<Thing> agreed(Order order) {
    return order.loads().stream()
        .filter(load -> load.role() == Role.DISPLACED)
        .map(load -> load.cargo().thing())
        .collect(Collectors.toSet());
  }
}
