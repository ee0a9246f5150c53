package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the orders of a Bungie account carried out, by this instance or another. */
@Component
class Dispatch {

  /** The name of the task that carries out the orders of one Bungie account. */
  static final String TASK = "orders";

  private final ObjectProvider<Scheduler> scheduler;
  private final Turns turns;
  private final Clock clock;

  Dispatch(ObjectProvider<Scheduler> scheduler, Turns turns, Clock clock) {
    this.scheduler = scheduler;
    this.turns = turns;
    this.clock = clock;
  }

  /** Keeps the end of a run from passing by what is written down in this transaction. */
  void hold(Player player) {
    turns.hold(player.bungieMembershipId());
  }

  /** Has the player's orders carried out as soon as this transaction is committed. */
  void schedule(Player player) {
    String account = Long.toString(player.bungieMembershipId());
    scheduler
        .getObject()
        .scheduleIfNotExists(new TaskInstance<Void>(TASK, account), clock.instant());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.getObject().triggerCheckForDueExecutions();
          }
        });
  }
}
