package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.signal.Signals;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.State;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how orders fare: each step before its call and after its answer, so that whoever
 * carries on knows what is certain. Every entry is signalled to all instances.
 */
@Component
@Transactional
class OrderJournal {

  private final JdbcClient jdbc;
  private final BungieClient bungie;
  private final Signals signals;
  private final Turns turns;
  private final Clock clock;

  OrderJournal(JdbcClient jdbc, BungieClient bungie, Signals signals, Turns turns, Clock clock) {
    this.jdbc = jdbc;
    this.bungie = bungie;
    this.signals = signals;
    this.turns = turns;
    this.clock = clock;
  }

  /** An order is being carried out from now on; false where it has been cancelled meanwhile. */
  boolean start(Order order) {
    turns.requireHeld();
    int started =
        jdbc.sql(
                "update orders set state = 'RUNNING', progressed_at = ?"
                    + " where id = ? and state = 'WAITING'")
            .params(now(), order.id())
            .update();
    signals.changed(order.membership().id());
    return started > 0;
  }

  /** An order that runs lets others go first, and waits for its turn again. */
  void giveWay(Order order) {
    turns.requireHeld();
    jdbc.sql("update orders set state = 'WAITING' where id = ? and state = 'RUNNING'")
        .param(order.id())
        .update();
    signals.changed(order.membership().id());
  }

  /**
   * A call is about to be made.
   *
   * @param before how many of a stack lie at the quiet end of the step
   * @param replaced what is worn now where the step puts something on
   * @throws Turn.Lost if somebody else carries on
   */
  void begin(Turn turn, Order order, Stage stage, int before, List<ItemInstanceId> replaced) {
    turns.spaceActions(turn, bungie.actionSpacing());
    jdbc.sql(
            """
            update order_step
            set state = 'BEGUN', begun_at = ?, quantity_before = ?, replaced = ?, tries = tries + 1,
              doubted_at = null, refusal = 0, sentence = ''
            where order_id = ? and position = ?
            """)
        .params(
            now(),
            before,
            replaced.stream().map(ItemInstanceId::value).toArray(Long[]::new),
            order.id(),
            stage.position())
        .update();
    signals.changed(order.membership().id());
  }

  /**
   * A call took effect: what it carried is where the step ends.
   *
   * <p>The commit does not wait for the disk. Whatever comes next does; and should the database's
   * machine fail before, the step counts as begun and Bungie is asked what became of it.
   */
  void done(Order order, Stage stage) {
    jdbc.sql("set local synchronous_commit = off").update();
    turns.requireHeld();
    end(order, stage, "DONE", "");
    if (stage.action() instanceof SetLock) {
      jdbc.sql(
              "update order_load set state = 'DONE'"
                  + " where order_id = :order and position in (:positions)")
          .param("order", order.id())
          .param("positions", stage.loads())
          .update();
    } else if (stage.action() instanceof Order.Action.Move(var step)) {
      jdbc.sql(
              """
              update order_load
              set at_place = :at, state = case when to_place = :at then 'DONE' else state end
              where order_id = :order and position in (:positions) and state <> 'FAILED'
              """)
          .param("at", step.to().code())
          .param("order", order.id())
          .param("positions", stage.loads())
          .update();
    }
    jdbc.sql("update orders set progressed_at = ?, sentence = '' where id = ?")
        .params(now(), order.id())
        .update();
    signals.changed(order.membership().id());
  }

  /**
   * Nobody knows whether a call took effect, or why it was refused.
   *
   * @param moment by Bungie's clock: only a profile from after it tells
   * @param refusal the code that it was refused with, or 0
   */
  void doubt(Order order, Stage stage, Instant moment, int refusal, String sentence) {
    turns.requireHeld();
    jdbc.sql(
            """
            update order_step set doubted_at = ?, refusal = ?, sentence = ?
            where order_id = ? and position = ?
            """)
        .params(moment.atOffset(ZoneOffset.UTC), refusal, sentence, order.id(), stage.position())
        .update();
    signals.changed(order.membership().id());
  }

  /** Bungie has not looked at a call at all: it will be made, as if for the first time. */
  void postpone(Order order, Stage stage) {
    turns.requireHeld();
    jdbc.sql(
            """
            update order_step set state = 'PLANNED', tries = tries - 1
            where order_id = ? and position = ?
            """)
        .params(order.id(), stage.position())
        .update();
    signals.changed(order.membership().id());
  }

  /** A call is known not to have taken effect and will be made again. */
  void again(Order order, Stage stage) {
    turns.requireHeld();
    jdbc.sql("update order_step set state = 'PLANNED' where order_id = ? and position = ?")
        .params(order.id(), stage.position())
        .update();
    signals.changed(order.membership().id());
  }

  /** A call did not take effect and is not made again. */
  void refused(Order order, Stage stage, String sentence) {
    turns.requireHeld();
    end(order, stage, "REFUSED", sentence);
  }

  /** Something cannot be moved. */
  void failed(Order order, Load load, String sentence) {
    turns.requireHeld();
    jdbc.sql(
            """
            update order_load set state = 'FAILED', sentence = ?
            where order_id = ? and position = ?
            """)
        .params(sentence, order.id(), load.position())
        .update();
    signals.changed(order.membership().id());
  }

  /** An order that was proposed or laid aside is to be carried out. */
  void await(Order order) {
    turns.requireHeld();
    jdbc.sql(
            "update orders set state = 'WAITING', progressed_at = ?, cancel_wanted = false,"
                + " sentence = '' where id = ?")
        .params(now(), order.id())
        .update();
    signals.changed(order.membership().id());
  }

  /** An order that runs is to stop before its next step. */
  void wantCancelled(Order order) {
    turns.requireHeld();
    jdbc.sql("update orders set cancel_wanted = true where id = ?").param(order.id()).update();
    signals.changed(order.membership().id());
  }

  /** What there is to say about an order while it waits for something. */
  void say(Order order, String sentence) {
    turns.requireHeld();
    jdbc.sql("update orders set sentence = ? where id = ?").params(sentence, order.id()).update();
    signals.changed(order.membership().id());
  }

  /** An order ends or is laid aside in this state. */
  void enter(Order order, State state, String sentence) {
    turns.requireHeld();
    jdbc.sql(
            "update orders set state = :state, sentence = :sentence, ended_at = :ended"
                + " where id = :id")
        .param("state", state.name())
        .param("sentence", sentence)
        .param("ended", state.isEnded() ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
        .param("id", order.id())
        .update();
    if (state.isEnded()) {
      jdbc.sql("delete from order_step where order_id = ? and state = 'PLANNED'")
          .param(order.id())
          .update();
      jdbc.sql(
              """
              delete from order_load
              where order_id = ? and role <> 'WANTED' and state = 'OPEN' and at_place = from_place
              """)
          .param(order.id())
          .update();
    }
    signals.changed(order.membership().id());
  }

  private void end(Order order, Stage stage, String state, String sentence) {
    jdbc.sql(
            """
            update order_step set state = ?, ended_at = ?, sentence = ?
            where order_id = ? and position = ?
            """)
        .params(state, now(), sentence, order.id(), stage.position())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
