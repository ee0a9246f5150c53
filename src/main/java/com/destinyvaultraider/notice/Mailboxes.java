package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.Secrets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that mail goes to, each confirmed by whoever reads it. */
@Component
@Transactional
class Mailboxes {

  /** How long an address can be confirmed. */
  static final Duration TO_CONFIRM = Duration.ofDays(2);

  /** How many times a day a player can have an address asked. */
  private static final int A_DAY = 5;

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final Events events;
  private final Clock clock;

  Mailboxes(JdbcClient jdbc, Secrets secrets, Events events, Clock clock) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The address of a player.
   *
   * @param confirmedAt when its reader said yes, or null
   */
  record Mailbox(String address, @Nullable Instant confirmedAt) {}

  @Transactional(readOnly = true)
  Optional<Mailbox> of(long userId) {
    return jdbc.sql(
            "select address, confirmed_at from notice_mail where user_id = ? and address <> ''")
        .param(userId)
        .query((row, _) -> {
          Timestamp confirmed = row.getTimestamp(2);
          return new Mailbox(row.getString(1), confirmed == null ? null : confirmed.toInstant());
        })
        .optional();
  }

  /** Takes this address in the place of any other, and asks it; false where that is too often. */
  boolean ask(long userId, MailAddress address) {
    events.hold(userId);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Token token = Token.make();
    int taken =
        jdbc.sql(
                """
                insert into notice_mail as known (user_id, address, token, token_hash, asked, asked_on)
                values (:user, :address, :token, :hash, 1, :today)
                on conflict (user_id) do update set address = excluded.address,
                  token = excluded.token, token_hash = excluded.token_hash, confirmed_at = null,
                  asked = case when known.asked_on = :today then known.asked + 1 else 1 end,
                  asked_on = :today
                where known.asked_on <> :today or known.asked < :most
                """)
            .param("user", userId)
            .param("address", address.value())
            .param("token", secrets.seal(token.value(), userId))
            .param("hash", token.hash())
            .param("today", Date.valueOf(today))
            .param("most", A_DAY)
            .update();
    if (taken > 0) {
      Instant now = clock.instant();
      events.askAddress(userId, address.value(), now, now.plus(TO_CONFIRM));
    }
    return taken > 0;
  }

  /** Forgets the address; how often was asked today is remembered. */
  void remove(long userId) {
    jdbc.sql(
            """
            update notice_mail set address = '', confirmed_at = null, token_hash = :hash
            where user_id = :user
            """)
        .param("hash", Token.make().hash())
        .param("user", userId)
        .update();
  }

  /**
   * Whoever reads the address does not want anything there: it is forgotten, with all that would be
   * sent to it.
   */
  void refuse(long userId) {
    remove(userId);
    jdbc.sql("delete from notice_wish where user_id = ? and channel = 'MAIL'")
        .param(userId)
        .update();
  }

  /** The word that only readers of the player's address know, or null where it does not open. */
  @Transactional(readOnly = true)
  @Nullable Token tokenOf(long userId) {
    String token =
        jdbc.sql("select token from notice_mail where user_id = ?")
            .param(userId)
            .query((row, _) -> row.getBytes(1))
            .optional()
            .map(sealed -> secrets.open(sealed, userId))
            .orElse(null);
    return token == null ? null : new Token(token);
  }

  /** Whose address has this word. */
  @Transactional(readOnly = true)
  Optional<Long> ownerOf(Token token) {
    return jdbc.sql("select user_id from notice_mail where token_hash = ? and address <> ''")
        .param(token.hash())
        .query(Long.class)
        .optional();
  }

  /** Whether the question is still open, or was answered with yes. */
  @Transactional(readOnly = true)
  boolean canConfirm(Token token) {
    return jdbc.sql(
            """
            select exists (select 1 from notice_mail mail where token_hash = :hash
              and (confirmed_at is not null or exists (select 1 from notice_event event
                where event.user_id = mail.user_id and kind = 'ADDRESS' and until > :now)))
            """)
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  /** Confirms the address that has this word; false where that is not, or no longer, to be done. */
  boolean confirm(Token token) {
    if (!canConfirm(token)) {
      return false;
    }
    jdbc.sql(
            """
            update notice_mail set confirmed_at = coalesce(confirmed_at, :now)
            where token_hash = :hash
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("hash", token.hash())
        .update();
    return true;
  }
}
