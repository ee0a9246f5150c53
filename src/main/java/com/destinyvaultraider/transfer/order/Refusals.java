package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Order.Action;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.RoomRule;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on where a step cannot be made: where the world is not as planned, the rest is planned anew
 * within what was agreed to; where the game forbids it, its load is given up and the rest goes on.
 */
@Component
class Refusals {

  private static final int NO_ROOM = 1642;
  private static final int STILL_EQUIPPED = 1656;
  private static final Duration EQUIP_LAG = Duration.ofMillis(1500);
  private static final int MOST_TRIES = 3;

  /** Codes that a difference between our picture and the game explains. */
  private static final Set<Integer> WORLD_DIFFERS =
      Set.of(1623, 1625, 1632, 1637, NO_ROOM, 1646, 1648, STILL_EQUIPPED);

  private final OrderJournal journal;
  private final PlanBook book;
  private final Foresight foresight;
  private final Pictures pictures;
  private final TransactionTemplate transactions;

  Refusals(
      OrderJournal journal,
      PlanBook book,
      Foresight foresight,
      Pictures pictures,
      TransactionTemplate transactions) {
    this.journal = journal;
    this.book = book;
    this.foresight = foresight;
    this.pictures = pictures;
    this.transactions = transactions;
  }

  /** The picture shows that the step's cargo is not where it begins. */
  Went worldDiffers(Player player, Order order, Stage stage, Picture picture) {
    transactions.executeWithoutResult(_ -> planAnew(player, order, picture));
    return new Went.On();
  }

  /** Bungie has refused the step. */
  Went refused(Player player, Order order, Stage stage, BungieFailure failure) {
    String name = StepRun.name(stage);
    pictures.doubt(player);
    if (stage.action() instanceof SetLock) {
      giveUp(
          player,
          order,
          stage,
          item -> LockWords.sentence(failure, item),
          pictures.inWords(player));
      return new Went.On();
    }
    if (!WORLD_DIFFERS.contains(failure.code())) {
      giveUp(
          player,
          order,
          stage,
          item -> FailureWords.sentence(failure, item),
          pictures.atHand(player));
      return new Went.On();
    }
    if (failure.code() == STILL_EQUIPPED && stage.tries() + 1 < MOST_TRIES) {
      journal.again(order, stage);
      return new Went.Waits(EQUIP_LAG, "");
    }
    journal.doubt(
        order, stage, pictures.now(), failure.code(), FailureWords.sentence(failure, name));
    return new Went.On();
  }

  /** A profile shows that a step that was refused, or never answered, did not take effect. */
  void notTaken(Player player, Order order, Stage stage, Picture now) {
    if (stage.refusal() == NO_ROOM && order.room() == RoomRule.TAKEN_FOR_GRANTED) {
      transactions.executeWithoutResult(_ -> askForRoom(player, order, stage, now));
    } else if (stage.refusal() != 0 && isPossible(stage, now) && stage.tries() >= MOST_TRIES - 1) {
      BungieFailure failure = new BungieFailure.TellPlayer(stage.refusal(), "");
      giveUp(player, order, stage, item -> FailureWords.sentence(failure, item), now);
    } else {
      transactions.executeWithoutResult(_ -> {
        journal.again(order, stage);
        if (stage.refusal() != 0 || !isPossible(stage, now)) {
          planAnew(player, order, now);
        }
      });
    }
  }

  private static boolean isPossible(Stage stage, Picture picture) {
    return stage.action() instanceof Action.Move(var step) && step.isPossibleIn(picture);
  }

  /**
   * What a step carries, or serves, cannot be moved; everything else goes on.
   *
   * @param words what is said of a thing with this name
   */
  void giveUp(
      Player player, Order order, Stage stage, UnaryOperator<String> words, Picture picture) {
    transactions.executeWithoutResult(_ -> {
      journal.refused(order, stage, words.apply(StepRun.name(stage)));
      for (Load load : order.loads()) {
        if (stage.loads().contains(load.position())) {
          fail(order, load, words.apply(load.cargo().name()));
        }
      }
      if (stage.action() instanceof Action.Move) {
        planAnew(player, without(order, stage), picture);
      }
    });
  }

  private void fail(Order order, Load load, String sentence) {
    journal.failed(order, load, sentence);
    if (load.role() != Role.WANTED) {
      order.openWishes().stream()
          .filter(wanted -> wanted.wish() == load.wish())
          .forEach(wanted ->
              journal.failed(
                  order,
                  wanted,
                  Endings.toMakeWay(wanted.cargo().name(), load.cargo().name(), sentence)));
    }
  }

  /** The order as if what the step serves had never been wanted. */
  private static Order without(Order order, Stage stage) {
    Set<Integer> wishes =
        order.loads().stream()
            .filter(load -> stage.loads().contains(load.position()))
            .map(Load::wish)
            .collect(Collectors.toSet());
    List<Load> rest = order.loads().stream().filter(load -> !wishes.contains(load.wish())).toList();
    return order.with(rest, order.notes(), order.steps());
  }

  /** Plans the rest; where that takes more than was agreed to, the player is asked first. */
  private void planAnew(Player player, Order order, Picture picture) {
    Plan plan = foresight.planRest(player, order, picture);
    boolean asks = order.room() == RoomRule.AS_SHOWN && order.purpose() != Order.Purpose.FARMING;
    if (asks && refusals(plan) > 0) {
      Plan free = foresight.planRest(player, order, picture, new Room.Freely());
      if (refusals(free) < refusals(plan)) {
        book.replace(order, order.openWishes(), free);
        journal.enter(order, State.PROPOSED, Endings.needsRoom());
        return;
      }
    }
    book.replace(order, order.openWishes(), plan);
    journal.say(order, "");
  }

  /** There was no room although the player thought so: what would have to make room is shown. */
  private void askForRoom(Player player, Order order, Stage stage, Picture picture) {
    journal.again(order, stage);
    book.setRoom(order, RoomRule.AS_SHOWN);
    Plan free = foresight.planRest(player, order, picture, new Room.Freely());
    book.replace(order, order.openWishes(), free);
    journal.enter(order, State.PROPOSED, Endings.needsRoom());
  }

  private static long refusals(Plan plan) {
    return plan.unmoved().stream().filter(unmoved -> !unmoved.there()).count();
  }
}
