package com.destinyvaultraider.notice;

import com.destinyvaultraider.notice.Look.Over;
import com.destinyvaultraider.notice.Message.State;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has come about, each thing once however many instances see it: with an event its messages
 * are written down, in the same transaction.
 */
@Component
@Transactional
class Events {

  /** How long events and messages are kept after their end. */
  static final Duration KEPT = Duration.ofDays(42);

  /**
   * A vendor that sells the same after a reset tells nothing new, and is not asked at that second.
   */
  private static final Duration GAP = Duration.ofHours(2);

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Sending sending;
  private final Clock clock;

  Events(JdbcClient jdbc, JsonMapper json, Sending sending, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.sending = sending;
    this.clock = clock;
  }

  /** Waits until nobody else writes down something for the player; false where there is none. */
  boolean hold(long userId) {
    jdbc.sql(
            """
            insert into notice_look (user_id) select id from users where id = ?
            on conflict do nothing
            """)
        .param(userId)
        .update();
    return jdbc.sql("select 1 from notice_look where user_id = ? for update")
        .param(userId)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Writes down what a look has shown, and has the player told of it. */
  void record(long userId, Look look) {
    if (!hold(userId)) {
      return;
    }
    look.found().forEach(finding -> record(userId, finding, look.at()));
    look.over().forEach(over -> end(userId, over));
    tell(userId, look.at());
    jdbc.sql("update notice_look set looked_at = :now, trouble = :trouble where user_id = :user")
        .param("now", Timestamp.from(clock.instant()))
        .param("trouble", look.trouble())
        .param("user", userId)
        .update();
    forget(userId);
  }

  /** Writes down that an address is to be confirmed, and has it asked. */
  void askAddress(long userId, String address, Instant now, Instant until) {
    jdbc.sql(
            """
            update notice_event set until = :now
            where user_id = :user and kind = 'ADDRESS' and until > :now
            """)
        .param("now", Timestamp.from(now))
        .param("user", userId)
        .update();
    Finding finding = new Finding(Kind.ADDRESS, "address", now, until, Facts.address(address));
    Long event = insert(userId, finding);
    if (event != null) {
      message(event, Channel.MAIL);
    }
  }

  private void record(long userId, Finding finding, Instant now) {
    int goesOn =
        finding.kind() == Kind.XUR
            ? 0
            : jdbc.sql(
                    """
                    update notice_event set until = :until
                    where user_id = :user and kind = :kind and topic = :topic
                      and (until is null or until > :now)
                    """)
                .param("until", timestamp(finding.until()))
                .param("user", userId)
                .param("kind", finding.kind().name())
                .param("topic", finding.topic())
                .param("now", Timestamp.from(now.minus(gap(finding.kind()))))
                .update();
    if (goesOn == 0) {
      insert(userId, finding);
    }
  }

  private static Duration gap(Kind kind) {
    return kind == Kind.WATCHED ? GAP : Duration.ZERO;
  }

  private @Nullable Long insert(long userId, Finding finding) {
    return jdbc.sql(
            """
            insert into notice_event (user_id, kind, topic, since, until, facts)
            values (:user, :kind, :topic, :since, :until, :facts)
            on conflict do nothing returning id
            """)
        .param("user", userId)
        .param("kind", finding.kind().name())
        .param("topic", finding.topic())
        .param("since", Timestamp.from(finding.since()))
        .param("until", timestamp(finding.until()))
        .param("facts", json.writeValueAsString(finding.facts()))
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  private void end(long userId, Over over) {
    jdbc.sql(
            """
            update notice_event set until = :seen where user_id = :user and kind = 'POSTMASTER'
            and topic = :topic and until is null and since < :seen
            """)
        .param("seen", Timestamp.from(over.seen()))
        .param("user", userId)
        .param("topic", over.topic())
        .update();
  }

  /** One message for each way in which the player wants to be told of what goes on now. */
  private void tell(long userId, Instant now) {
    jdbc.sql(
            """
            select event.id, wish.channel from notice_event event
            join notice_wish wish on wish.user_id = event.user_id and wish.kind = event.kind
            where event.user_id = :user and (event.until is null or event.until > :now)
              and case wish.channel
                when 'MAIL' then exists (select 1 from notice_mail
                  where user_id = :user and confirmed_at is not null)
                when 'WEBHOOK' then exists (select 1 from notice_webhook
                  where user_id = :user and off = '')
                else exists (select 1 from notice_feed where user_id = :user) end
              and not exists (select 1 from notice_message told
                where told.event_id = event.id and told.channel = wish.channel)
            order by event.id
            """)
        .param("user", userId)
        .param("now", Timestamp.from(now))
        .query((row, _) -> new Told(row.getLong(1), Channel.valueOf(row.getString(2))))
        .list()
        .forEach(told -> message(told.event(), told.channel()));
  }

  private void message(long event, Channel channel) {
    boolean feed = channel == Channel.FEED;
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            insert into notice_message (event_id, channel, state, made_at, ended_at)
            values (:event, :channel, :state, :now, :ended)
            on conflict do nothing returning id
            """)
        .param("event", event)
        .param("channel", channel.name())
        .param("state", feed ? State.SENT.name() : State.WAITING.name())
        .param("now", now)
        .param("ended", feed ? now : null)
        .query(Long.class)
        .optional()
        .filter(_ -> !feed)
        .ifPresent(sending::schedule);
  }

  /** The kinds of things that a player wants to be told of in any way. */
  @Transactional(readOnly = true)
  Set<Kind> wanted(long userId) {
    return Set.copyOf(
        jdbc.sql("select distinct kind from notice_wish where user_id = ?")
            .param(userId)
            .query((row, _) -> Kind.valueOf(row.getString(1)))
            .list());
  }

  private void forget(long userId) {
    jdbc.sql(
            """
            delete from notice_event where user_id = :user and until < :before
            and not exists (select 1 from notice_message
              where event_id = notice_event.id and made_at > :before)
            """)
        .param("user", userId)
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  /** An event that is to be told, and how. */
  private record Told(long event, Channel channel) {}
}
