package com.destinyvaultraider.notice;

import com.destinyvaultraider.notice.Message.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The messages to be sent, and those that were. */
@Component
@Transactional
class Outbox {

  private static final int SHOWN = 50;

  private static final String MESSAGES =
      """
      select message.id, user_id, kind, channel, state, tries, made_at, ended_at, until, reason, facts
      from notice_message message join notice_event event on event.id = event_id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Outbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Optional<Message> find(long id) {
    return jdbc.sql(MESSAGES + " where message.id = ?").param(id).query(this::read).optional();
  }

  /** The last messages of a player, the newest first. */
  @Transactional(readOnly = true)
  List<Message> latest(long userId) {
    return jdbc.sql(MESSAGES + " where user_id = ? order by message.id desc limit " + SHOWN)
        .param(userId)
        .query(this::read)
        .list();
  }

  /** What stands in a player's feed. */
  @Transactional(readOnly = true)
  List<Message> feed(long userId) {
    return jdbc.sql(
            MESSAGES
                + " where user_id = ? and channel = 'FEED' order by message.id desc limit "
                + SHOWN)
        .param(userId)
        .query(this::read)
        .list();
  }

  /**
   * Takes a message to send it, which nobody else can do from then on; false where it is not to be
   * sent.
   */
  boolean take(long id) {
    return jdbc.sql(
                """
                update notice_message set state = 'SENDING', tries = tries + 1
                where id = ? and state = 'WAITING'
                """)
            .param(id)
            .update()
        > 0;
  }

  /** Has it sent another time. */
  void putBack(long id, String reason) {
    jdbc.sql(
            """
            update notice_message set state = 'WAITING', reason = ?
            where id = ? and state = 'SENDING'
            """)
        .params(reason, id)
        .update();
  }

  /** Writes down its end. Whoever was thought dead and has sent it after all still says so. */
  void end(long id, State state, String reason) {
    jdbc.sql(
            """
            update notice_message set state = :state, reason = :reason, ended_at = :now
            where id = :id and (ended_at is null or (state = 'UNCLEAR' and :state = 'SENT'))
            """)
        .param("state", state.name())
        .param("reason", reason)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .update();
  }

  private Message read(ResultSet row, int number) throws SQLException {
    return new Message(
        row.getLong("id"),
        row.getLong("user_id"),
        Kind.valueOf(row.getString("kind")),
        Channel.valueOf(row.getString("channel")),
        State.valueOf(row.getString("state")),
        row.getInt("tries"),
        row.getTimestamp("made_at").toInstant(),
        instant(row.getTimestamp("ended_at")),
        instant(row.getTimestamp("until")),
        row.getString("reason"),
        json.readValue(row.getString("facts"), Facts.class));
  }

  private static @Nullable Instant instant(@Nullable Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
