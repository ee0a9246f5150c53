package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.PlayerLeaves;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at Bungie for a player again and again, as long as the player wants to be told. */
@Component
class Watch {

  private final Players players;
  private final Lookout lookout;
  private final Events events;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;
  private final Duration every;

  Watch(
      Players players,
      Lookout lookout,
      Events events,
      TransactionTemplate transactions,
      JdbcClient jdbc,
      NoticeProperties properties) {
    this.players = players;
    this.lookout = lookout;
    this.events = events;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.every = properties.every();
  }

  /** Looks once, and has the player told; returns how long after it is time for the next look. */
  Duration look(long userId) {
    Set<Kind> wanted = events.wanted(userId);
    Player player = players.find(userId).orElse(null);
    if (player == null || player.current() == null || wanted.isEmpty()) {
      return every;
    }
    Words.speaking(player.language(), () -> events.record(userId, lookout.look(player, wanted)));
    return every;
  }

  /** Ends a look: says whether there is to be another, and no new wish is overlooked in between. */
  void leave(long userId, Consumer<Boolean> ending) {
    transactions.executeWithoutResult(
        _ -> ending.accept(events.hold(userId) && !events.wanted(userId).isEmpty()));
  }

  @EventListener
  void onLeaving(PlayerLeaves leaving) {
    jdbc.sql(
            """
            delete from scheduled_tasks
            where not picked and task_name = ? and task_instance = ?
            """)
        .params(Sending.LOOK, Long.toString(leaving.player().id()))
        .update();
  }
}
