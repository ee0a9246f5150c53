package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.Membership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last profile of each account as Bungie sent it, in the database: so that there is something
 * to show after a restart, and on another instance, while Bungie is away.
 */
@Component
class KeptProfiles {

  /** As long as a sign-in lives; who has been away for longer is asked for a new one anyway. */
  private static final Duration KEPT_FOR = Duration.ofDays(90);

  /** An answer from further in the future than this cannot be right. */
  private static final Duration FUTURE = Duration.ofMinutes(5);

  private static final String KEEP =
      """
      insert into kept_profile
        (user_id, membership_type, membership_id, minted_at, taken_at, answer)
      values (:user, :type, :id, :minted, :taken, :answer)
      on conflict (user_id, membership_type, membership_id) do update
        set minted_at = excluded.minted_at, taken_at = excluded.taken_at, answer = excluded.answer
        where kept_profile.minted_at < excluded.minted_at or kept_profile.minted_at > :future
      """;
  private static final String FIND =
      """
      select taken_at, answer from kept_profile
      where user_id = :user and membership_type = :type and membership_id = :id
      """;

  private final JdbcClient jdbc;

  KeptProfiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was kept. */
  static final class Kept {

    private final Instant taken;
    private final byte[] answer;

    Kept(ResultSet row) throws SQLException {
      this.taken = row.getObject("taken_at", OffsetDateTime.class).toInstant();
      this.answer = row.getBytes("answer");
    }

    /** Since when it is as old as it looks. */
    Instant taken() {
      return taken;
    }

    /** The answer, packed. */
    byte[] answer() {
      return answer;
    }
  }

  /**
   * Keeps an answer, unless a newer one is kept already.
   *
   * @param minted when Bungie took it, by Bungie's clock
   * @param taken the same by ours
   * @param now what time it is by Bungie's clock
   */
  void keep(Player player, Instant minted, Instant taken, byte[] answer, Instant now) {
    Membership membership = player.requireCurrent().membership();
    jdbc.sql(KEEP)
        .param("user", player.id())
        .param("type", membership.type())
        .param("id", membership.id())
        .param("minted", minted.atOffset(ZoneOffset.UTC))
        .param("taken", taken.atOffset(ZoneOffset.UTC))
        .param("answer", answer)
        .param("future", now.plus(FUTURE).atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("delete from kept_profile where taken_at < :before")
        .param("before", taken.minus(KEPT_FOR).atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The answer kept of the player's current account. */
  Optional<Kept> find(Player player) {
    Membership membership = player.requireCurrent().membership();
    return jdbc.sql(FIND)
        .param("user", player.id())
        .param("type", membership.type())
        .param("id", membership.id())
        .query((row, _) -> new Kept(row))
        .optional();
  }
}
