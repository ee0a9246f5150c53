package com.destinyvaultraider.transfer.order;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out the orders of one Bungie account, one after another, until none is left. */
@Component
class AccountRun {

  private static final Logger log = LoggerFactory.getLogger(AccountRun.class);

  private final Turns turns;
  private final OrderStore store;
  private final OrderRun run;

  AccountRun(Turns turns, OrderStore store, OrderRun run) {
    this.turns = turns;
    this.store = store;
    this.run = run;
  }

  /** Runs until no order is left or the server stops. */
  void run(long bungieMembershipId, BooleanSupplier stopping) {
    Turn turn;
    try {
      turn = turns.take(bungieMembershipId);
    } catch (Turn.Lost _) {
      return;
    }
    Patience.sleep(turns.untilNextAction(turn), stopping);
    Instant last = Instant.EPOCH;
    while (!stopping.getAsBoolean()) {
      Optional<Order> order = store.nextOf(bungieMembershipId);
      if (order.isEmpty()) {
        return;
      }
      try {
        Instant before = last;
        Turns.during(turn, () -> run.carryOut(turn, order.get(), before, stopping));
      } catch (Turn.Lost e) {
        log.info("The orders of {}: {}", bungieMembershipId, e.getMessage());
        return;
      }
      last = latest(last, store.find(order.get().id()).map(Order::progressedAt).orElse(last));
    }
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
