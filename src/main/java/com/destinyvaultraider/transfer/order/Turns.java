package com.destinyvaultraider.transfer.order;

import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose turn it is to act for a Bungie account, and when the next action may be sent to Bungie: one
 * row per account, the same for all instances.
 */
@Component
@Transactional
class Turns {

  private static final ScopedValue<Turn> HELD = ScopedValue.newInstance();

  private final JdbcClient jdbc;

  Turns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes the turn from whoever had it.
   *
   * @throws Turn.Lost if the player has left for good
   */
  Turn take(long bungieMembershipId) {
    return jdbc.sql(
            """
            insert into account_turn (bungie_membership_id, epoch)
            select bungie_membership_id, 1 from users where bungie_membership_id = ?
            on conflict (bungie_membership_id) do update set epoch = account_turn.epoch + 1
            returning epoch
            """)
        .param(bungieMembershipId)
        .query((row, _) -> new Turn(bungieMembershipId, row.getLong(1)))
        .optional()
        .orElseThrow(Turn.Lost::new);
  }

  /** Does something in the name of a turn, which must last as long as anything is written down. */
  static void during(Turn turn, Runnable work) {
    ScopedValue.where(HELD, turn).run(work);
  }

  /**
   * Keeps others from taking the turn up to the commit. Whoever acts outside of any turn, such as a
   * player, may always go on.
   *
   * @throws Turn.Lost if the turn in whose name this is done is somebody else's by now
   */
  void requireHeld() {
    if (!HELD.isBound()) {
      return;
    }
    Turn turn = HELD.get();
    boolean held =
        jdbc.sql(
                """
                select 1 from account_turn where bungie_membership_id = ? and epoch = ? for update
                """)
            .params(turn.bungieMembershipId(), turn.epoch())
            .query(Integer.class)
            .optional()
            .isPresent();
    if (!held) {
      throw new Turn.Lost();
    }
  }

  /** How long until the next action may be sent; zero or less where it may be now. */
  @Transactional(readOnly = true)
  Duration untilNextAction(Turn turn) {
    return jdbc.sql(
            """
            select (extract(epoch from not_before - clock_timestamp()) * 1000)::bigint
            from account_turn where bungie_membership_id = ?
            """)
        .param(turn.bungieMembershipId())
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis)
        .orElse(Duration.ZERO);
  }

  /**
   * Keeps the next action apart from this one.
   *
   * @throws Turn.Lost if the turn is somebody else's
   */
  void spaceActions(Turn turn, Duration spacing) {
    int kept =
        jdbc.sql(
                """
                update account_turn
                set not_before = greatest(not_before, clock_timestamp() + :millis * interval '1 ms')
                where bungie_membership_id = :owner and epoch = :epoch
                """)
            .param("millis", spacing.toMillis())
            .param("owner", turn.bungieMembershipId())
            .param("epoch", turn.epoch())
            .update();
    if (kept == 0) {
      throw new Turn.Lost();
    }
  }

  /** Waits until nobody else places or finishes orders of the account, up to the commit. */
  void hold(long bungieMembershipId) {
    jdbc.sql(
            """
            insert into account_turn (bungie_membership_id)
            select bungie_membership_id from users where bungie_membership_id = ?
            on conflict do nothing
            """)
        .param(bungieMembershipId)
        .update();
    jdbc.sql("select 1 from account_turn where bungie_membership_id = ? for update")
        .param(bungieMembershipId)
        .query(Integer.class)
        .optional();
  }

  /**
   * Ends a run: says whether orders are left, and nobody can place another one unseen in between.
   */
  void leave(long bungieMembershipId, Consumer<Boolean> ending) {
    hold(bungieMembershipId);
    ending.accept(
        jdbc.sql(
                """
                select exists (select 1 from orders
                where bungie_membership_id = ? and state in ('WAITING', 'RUNNING'))
                """)
            .param(bungieMembershipId)
            .query(Boolean.class)
            .single());
  }
}
