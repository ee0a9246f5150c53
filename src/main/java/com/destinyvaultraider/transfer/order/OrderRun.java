package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.order.Order.StepState;
import com.destinyvaultraider.transfer.order.Went.Stuck;
import com.destinyvaultraider.transfer.order.Went.Waits;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Carries out one order from wherever it stands, which may be in the middle of a step that another
 * instance began.
 */
@Component
class OrderRun {

  private final Players players;
  private final OrderStore store;
  private final OrderJournal journal;
  private final StepRun steps;
  private final Pictures pictures;
  private final OrderProperties properties;
  private final Clock clock;

  OrderRun(
      Players players,
      OrderStore store,
      OrderJournal journal,
      StepRun steps,
      Pictures pictures,
      OrderProperties properties,
      Clock clock) {
    this.players = players;
    this.store = store;
    this.journal = journal;
    this.steps = steps;
    this.pictures = pictures;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Runs until the order ends, is laid aside, or the server stops.
   *
   * @param first whether no other order of the account has kept this one waiting just now
   */
  void carryOut(Turn turn, Order placed, boolean first, BooleanSupplier stopping) {
    Optional<Player> player =
        players
            .find(placed.userId())
            .flatMap(found -> Optional.ofNullable(found.playing(placed.membership())));
    if (player.isEmpty()) {
      journal.enter(placed, State.FAILED, Endings.ACCOUNT_GONE);
      return;
    }
    boolean fresh = placed.state() == State.WAITING && !(first && hasWaitedTooLong(placed));
    if (fresh && !journal.start(placed)) {
      return;
    }
    Order order = store.find(placed.id()).orElseThrow();
    while (!stopping.getAsBoolean() && order.state().isUnderWay()) {
      step(turn, player.get(), order, stopping);
      order = store.find(placed.id()).orElseThrow();
    }
  }

  private void step(Turn turn, Player player, Order order, BooleanSupplier stopping) {
    Stage next = order.next();
    if (next != null && next.state() == StepState.BEGUN) {
      if (hasWaitedTooLong(order)) {
        journal.enter(order, State.HELD, Endings.nobodyKnows(StepRun.name(next)));
      } else {
        proceed(order, steps.judge(player, order, next), stopping);
      }
    } else if (order.cancelWanted()) {
      journal.enter(order, State.CANCELLED, Endings.cancelled(order, pictures.atHand(player)));
    } else if (next == null) {
      journal.enter(order, Endings.state(order), Endings.sentence(order, pictures.atHand(player)));
    } else if (hasWaitedTooLong(order)) {
      journal.enter(order, State.HELD, Endings.HELD);
    } else {
      proceed(order, steps.make(turn, player, order, next), stopping);
    }
  }

  private void proceed(Order order, Went went, BooleanSupplier stopping) {
    switch (went) {
      case Went.On() -> {}
      case Waits(var pause, var sentence) -> {
        journal.say(order, sentence);
        Patience.sleep(pause, stopping);
      }
      case Stuck(var sentence) -> journal.enter(order, State.HELD, sentence);
    }
  }

  /** Without progress for so long that a move would come as a surprise. */
  private boolean hasWaitedTooLong(Order order) {
    Instant end = order.progressedAt().plus(properties.patience());
    return clock.instant().isAfter(end);
  }
}
