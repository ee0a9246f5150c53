package com.destinyvaultraider.account;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which players are signed in, several players in one if they like. */
@Component
@Transactional
class Browsers {

  private final JdbcClient jdbc;
  private final Clock clock;

  Browsers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Somebody who is signed in.
   *
   * @param accountsReadAt when Bungie last said which accounts they have, or null
   */
  record Seat(
      long userId, long bungieMembershipId, String displayName, @Nullable Instant accountsReadAt) {}

  /** A browser in which a player is signed in. */
  record Session(UUID browser, Device device, Instant since, Instant lastUsedAt) {}

  /** Where a player is signed in, what was used last first. */
  @Transactional(readOnly = true)
  List<Session> sessionsOf(long userId) {
    return jdbc.sql(
            """
            select browser, program, system, since, last_access_time
            from signed_in join spring_session on principal_name = browser::text
            where user_id = ? order by last_access_time desc, browser
            """)
        .param(userId)
        .query((row, _) ->
            new Session(
                row.getObject(1, UUID.class),
                new Device(row.getString(2), row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                Instant.ofEpochMilli(row.getLong(5))))
        .list();
  }

  /** Those who are signed in in a browser, the current one first. */
  @Transactional(readOnly = true)
  List<Seat> seats(UUID browser) {
    return jdbc.sql(
            """
            select users.id, bungie_membership_id, display_name, accounts_read_at
            from signed_in join users on users.id = user_id
            where browser = ? order by chosen_at desc, users.id
            """)
        .param(browser)
        .query((row, _) ->
            new Seat(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                instant(row.getObject(4, OffsetDateTime.class))))
        .list();
  }

  /** Signs somebody in and makes them the current one; beside those who are signed in already. */
  void signIn(UUID browser, long userId, Device device) {
    jdbc.sql(
            """
            insert into signed_in (browser, user_id, since, chosen_at, program, system)
            values (:browser, :user, :now, :now, :program, :system)
            on conflict (browser, user_id) do update
            set since = :now, chosen_at = :now, program = :program, system = :system
            """)
        .param("browser", browser)
        .param("user", userId)
        .param("now", now())
        .param("program", device.program())
        .param("system", device.system())
        .update();
    forgetEnded();
  }

  /** Makes one of those who are signed in the current one; false where it is not one of them. */
  boolean choose(UUID browser, long bungieMembershipId) {
    return jdbc.sql(
                """
                update signed_in set chosen_at = ?
                where browser = ?
                  and user_id = (select id from users where bungie_membership_id = ?)
                """)
            .params(now(), browser, bungieMembershipId)
            .update()
        > 0;
  }

  /** Signs one of them out; false where it is not one of them. */
  boolean signOut(UUID browser, long bungieMembershipId) {
    return seats(browser).stream()
        .filter(seat -> seat.bungieMembershipId() == bungieMembershipId)
        .findFirst()
        .map(seat -> endSession(browser, seat.userId()))
        .orElse(false);
  }

  /** Signs a player out in one browser; false where they are not signed in there. */
  boolean endSession(UUID browser, long userId) {
    return end(userId, browser) > 0;
  }

  /** Signs a player out in every browser. */
  void signOutEverywhere(long userId) {
    end(userId, null);
  }

  /**
   * A session in which nobody is left ends. One in which somebody else is goes on, without what the
   * player has left in it.
   */
  private int end(long userId, @Nullable UUID only) {
    List<UUID> browsers =
        jdbc.sql(
                """
                delete from signed_in where user_id = :user and (:all or browser = :browser)
                returning browser
                """)
            .param("user", userId)
            .param("all", only == null)
            .param("browser", only, Types.OTHER)
            .query((row, _) -> row.getObject(1, UUID.class))
            .list();
    for (UUID browser : browsers) {
      jdbc.sql(
              """
              delete from spring_session where principal_name = ? and not exists (
                select 1 from signed_in where browser = ?)
              """)
          .params(browser.toString(), browser)
          .update();
      jdbc.sql(
              """
              delete from spring_session_attributes
              where session_primary_id in (
                  select primary_id from spring_session where principal_name = ?)
                and attribute_name <> ?
              """)
          .params(
              browser.toString(), HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
          .update();
    }
    return browsers.size();
  }

  /** Signs all of them out. */
  void signOutAll(UUID browser) {
    jdbc.sql("delete from signed_in where browser = ?").param(browser).update();
  }

  /** Sessions end by themselves when they are not used for long, and nobody tells us. */
  private void forgetEnded() {
    jdbc.sql(
            """
            delete from signed_in where since < ? and not exists (
              select 1 from spring_session where principal_name = browser::text)
            """)
        .param(clock.instant().minusSeconds(3600).atOffset(ZoneOffset.UTC))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
