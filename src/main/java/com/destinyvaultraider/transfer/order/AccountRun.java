package com.destinyvaultraider.transfer.order;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Carries out the orders of one Bungie account, one after another, until none is left. */
@Component
class AccountRun {

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
    Turn turn = turns.take(bungieMembershipId);
    Patience.sleep(turns.untilNextAction(turn), stopping);
    boolean first = true;
    while (!stopping.getAsBoolean()) {
      Optional<Order> order = store.nextOf(bungieMembershipId);
      if (order.isEmpty()) {
        return;
      }
      try {
        run.carryOut(turn, order.get(), first, stopping);
      } catch (Turn.Lost _) {
        return;
      }
      first = false;
    }
  }
}
