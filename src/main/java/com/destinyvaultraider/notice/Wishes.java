package com.destinyvaultraider.notice;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What players want to be told of, and how. */
@Component
@Transactional
class Wishes {

  private final JdbcClient jdbc;
  private final Events events;
  private final Sending sending;

  Wishes(JdbcClient jdbc, Events events, Sending sending) {
    this.jdbc = jdbc;
    this.events = events;
    this.sending = sending;
  }

  /** All that a player wants. */
  @Transactional(readOnly = true)
  Set<Wish> of(long userId) {
    return Set.copyOf(
        jdbc.sql("select kind, channel from notice_wish where user_id = ?")
            .param(userId)
            .query((row, _) ->
                new Wish(Kind.valueOf(row.getString(1)), Channel.valueOf(row.getString(2))))
            .list());
  }

  /** Keeps these and no others. */
  void keep(long userId, Set<Wish> wishes) {
    // In the end of a look it is seen whether anybody still wants one: not before this is kept.
    events.hold(userId);
    jdbc.sql("delete from notice_wish where user_id = ?").param(userId).update();
    for (Wish wish : wishes) {
      jdbc.sql("insert into notice_wish (user_id, kind, channel) values (?, ?, ?)")
          .params(userId, wish.kind().name(), wish.channel().name())
          .update();
    }
    if (!wishes.isEmpty()) {
      sending.look(userId);
    }
  }

  /** Stops telling of a kind of things in one way. */
  void drop(long userId, Wish wish) {
    jdbc.sql("delete from notice_wish where user_id = ? and kind = ? and channel = ?")
        .params(userId, wish.kind().name(), wish.channel().name())
        .update();
  }

  /** Whether the player wants this. */
  @Transactional(readOnly = true)
  boolean has(long userId, Wish wish) {
    return of(userId).contains(wish);
  }
}
