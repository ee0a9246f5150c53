package com.destinyvaultraider.transfer.farming;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.signal.Signals;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns farming on and off; one character of an account at a time. */
@Component
@Transactional
public class Farming {

  /** The name of the task that does the work for one player's account. */
  static final String TASK = "farming";

  private final JdbcClient jdbc;
  private final ObjectProvider<Scheduler> scheduler;
  private final Signals signals;
  private final Clock clock;

  Farming(JdbcClient jdbc, ObjectProvider<Scheduler> scheduler, Signals signals, Clock clock) {
    this.jdbc = jdbc;
    this.scheduler = scheduler;
    this.signals = signals;
    this.clock = clock;
  }

  /** Keeps slots free on this character for some time from now, in place of any other. */
  public void start(Player player, CharacterId character, int freeSlots, Duration time) {
    Membership membership = player.requireCurrent().membership();
    jdbc.sql(
            """
            insert into farming
              (user_id, membership_type, membership_id, character_id, free_slots, ends_at)
            values (:user, :type, :membership, :character, :slots, :end)
            on conflict (user_id, membership_id) do update
            set character_id = :character, free_slots = :slots, ends_at = :end, trouble = ''
            """)
        .param("user", player.id())
        .param("type", membership.type())
        .param("membership", membership.id())
        .param("character", character.value())
        .param("slots", freeSlots)
        .param("end", clock.instant().plus(time).atOffset(ZoneOffset.UTC))
        .update();
    scheduler
        .getObject()
        .scheduleIfNotExists(
            new TaskInstance<Void>(TASK, player.id() + "/" + membership.id()), clock.instant());
    signals.changed(membership.id());
  }

  /** Ends it; what has been moved stays where it is. */
  public void stop(Player player) {
    long membership = player.requireCurrent().membership().id();
    jdbc.sql("delete from farming where user_id = ? and membership_id = ?")
        .params(player.id(), membership)
        .update();
    signals.changed(membership);
  }

  /** What is kept free on the player's current account, if anything is. */
  @Transactional(readOnly = true)
  public Optional<Spell> of(Player player) {
    return find(player.id(), player.requireCurrent().membership().id());
  }

  /** The spell of an account, unless its time is over. */
  @Transactional(readOnly = true)
  Optional<Spell> find(long userId, long membershipId) {
    return jdbc.sql(
            """
            select * from farming
            where user_id = :user and membership_id = :membership and ends_at > :now
            """)
        .param("user", userId)
        .param("membership", membershipId)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Spell(
                row.getLong("user_id"),
                new Membership(row.getInt("membership_type"), row.getLong("membership_id")),
                new CharacterId(row.getLong("character_id")),
                row.getInt("free_slots"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("trouble")))
        .optional();
  }

  /** Says what keeps it from doing its work, or nothing. */
  void say(Spell spell, String trouble) {
    if (!trouble.equals(spell.trouble())) {
      jdbc.sql("update farming set trouble = ? where user_id = ? and membership_id = ?")
          .params(trouble, spell.userId(), spell.membership().id())
          .update();
      signals.changed(spell.membership().id());
    }
  }
}
