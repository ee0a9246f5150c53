package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.PlayerLeaves;
import com.destinyvaultraider.transfer.order.Order.State;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the orders of a player who leaves: what waits is not begun, and what runs stops before its
 * next step, so that nothing is left half-way between two places of which nobody knows.
 */
@Component
class Farewell {

  /** How long a step may take of which Bungie has not said yet how it went. */
  private static final Duration LONGEST_STEP = Duration.ofSeconds(15);

  private static final String TASKS =
      """
      ((task_name = 'orders' and task_instance = :bungie)
        or (task_name = 'locks' and task_instance = :user)
        or (task_name = 'farming' and task_instance like :user || '/%'))
      """;

  private final OrderStore store;
  private final OrderJournal journal;
  private final Dispatch dispatch;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;

  Farewell(
      OrderStore store,
      OrderJournal journal,
      Dispatch dispatch,
      TransactionTemplate transactions,
      JdbcClient jdbc) {
    this.store = store;
    this.journal = journal;
    this.dispatch = dispatch;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  @EventListener
  void onLeaving(PlayerLeaves leaving) {
    Player player = leaving.player();
    transactions.executeWithoutResult(_ -> stopAll(player));
    Patience.sleep(LONGEST_STEP, () -> isQuiet(player));
    // What is being carried out even now removes its own row when it notices that it has ended.
    tasks("delete from scheduled_tasks where not picked and " + TASKS, player).update();
  }

  private void stopAll(Player player) {
    dispatch.hold(player);
    jdbc.sql("delete from farming where user_id = ?").param(player.id()).update();
    jdbc.sql("delete from lock_watch where user_id = ?").param(player.id()).update();
    for (Order order : store.unended(player)) {
      if (order.state() == State.RUNNING) {
        journal.wantCancelled(order);
      } else {
        journal.enter(order, State.CANCELLED, "");
      }
    }
  }

  private boolean isQuiet(Player player) {
    return tasks(
            "select not exists (select 1 from scheduled_tasks where picked and " + TASKS + ")",
            player)
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec tasks(String sql, Player player) {
    return jdbc.sql(sql)
        .param("bungie", Long.toString(player.bungieMembershipId()))
        .param("user", Long.toString(player.id()));
  }
}
