package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.order.Order.StepState;
import com.destinyvaultraider.transfer.order.Went.Stuck;
import com.destinyvaultraider.transfer.order.Went.Waits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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
  private final Watch watch;
  private final OrderProperties properties;
  private final Clock clock;

  OrderRun(
      Players players,
      OrderStore store,
      OrderJournal journal,
      StepRun steps,
      Pictures pictures,
      Watch watch,
      OrderProperties properties,
      Clock clock) {
    this.players = players;
    this.store = store;
    this.journal = journal;
    this.steps = steps;
    this.pictures = pictures;
    this.watch = watch;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Runs until the order ends, is laid aside, gives way to another one, or the server stops.
   *
   * @param last when something last happened to the orders that have kept this one waiting
   */
  void carryOut(Turn turn, Order placed, Instant last, BooleanSupplier stopping) {
    Optional<Player> player =
        players
            .find(placed.userId())
            .flatMap(found -> Optional.ofNullable(found.playing(placed.membership())));
    if (player.isEmpty()) {
      journal.enter(placed, State.FAILED, Endings.accountGone());
      return;
    }
    Words.speaking(
        player.get().language(), () -> carryOut(turn, player.get(), placed, last, stopping));
  }

  private void carryOut(
      Turn turn, Player player, Order placed, Instant last, BooleanSupplier stopping) {
    boolean waited =
        last.isAfter(placed.progressedAt()) ? isTooLongAgo(last) : hasWaitedTooLong(placed);
    if (placed.state() == State.WAITING && !waited && !journal.start(placed)) {
      return;
    }
    Optional<Order> order = store.find(placed.id());
    // It is gone where its player has left for good.
    while (order.isPresent() && order.get().state().isUnderWay() && !stopping.getAsBoolean()) {
      if (store.hasToGiveWay(order.get())) {
        journal.giveWay(order.get());
        return;
      }
      step(turn, player, order.get(), stopping);
      order = store.find(placed.id());
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
      journal.enter(order, State.CANCELLED, Endings.cancelled(order, pictures.inWords(player)));
    } else if (next == null) {
      journal.enter(order, Endings.state(order), Endings.sentence(order, pictures.inWords(player)));
    } else if (hasWaitedTooLong(order)) {
      journal.enter(order, State.HELD, Endings.held());
    } else {
      proceed(order, steps.make(turn, player, order, next), stopping);
    }
  }

  private void proceed(Order order, Went went, BooleanSupplier stopping) {
    switch (went) {
      case Went.On() -> {}
      case Waits(var pause, var sentence) -> {
        journal.say(order, sentence);
        rest(order, pause, stopping);
      }
      case Stuck(var sentence) -> journal.enter(order, State.HELD, sentence);
    }
  }

  /** Waits, and no longer than the player wants the order carried out. */
  private void rest(Order order, Duration pause, BooleanSupplier stopping) {
    AtomicBoolean news = new AtomicBoolean();
    try (Watch.Watcher _ = watch.over(order.membership().id(), () -> news.set(true))) {
      Patience.sleep(
          pause,
          () ->
              stopping.getAsBoolean()
                  || (news.getAndSet(false)
                      && store.find(order.id()).map(Order::cancelWanted).orElse(true)));
    }
  }

  /** Without progress for so long that a move would come as a surprise. */
  private boolean hasWaitedTooLong(Order order) {
    return isTooLongAgo(order.progressedAt());
  }

  private boolean isTooLongAgo(Instant moment) {
    return clock.instant().isAfter(moment.plus(properties.patience()));
  }
}
