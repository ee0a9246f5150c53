package com.destinyvaultraider.search;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.search.query.ParsedQuery;
import com.destinyvaultraider.search.query.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What players have searched for: the last hundred searches of each, and those that they keep. */
@Component
@Transactional
class Searches {

  private static final int MOST_RECENT = 100;
  private static final int MOST_SAVED = 200;
  private static final double HALF_LIFE_DAYS = 14;

  private final JdbcClient jdbc;
  private final Clock clock;

  Searches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One search that a player has made. */
  record Kept(String query, boolean saved, int timesUsed, Instant lastUsed) {

    /** How likely it is wanted again: often used counts, and the less the longer ago. */
    double worth(Instant now) {
      double days = Duration.between(lastUsed, now).toHours() / 24.0;
      return timesUsed * Math.pow(0.5, Math.max(0, days) / HALF_LIFE_DAYS);
    }
  }

  /** All searches of a player, saved ones first, the likeliest to be wanted again next. */
  @Transactional(readOnly = true)
  List<Kept> of(Player player) {
    Instant now = clock.instant();
    return jdbc
        .sql("select * from search where user_id = ?")
        .param(player.id())
        .query((row, _) ->
            new Kept(
                row.getString("canonical"),
                row.getBoolean("saved"),
                row.getInt("times_used"),
                row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
        .list()
        .stream()
        .sorted(
            Comparator.comparing((Kept kept) -> !kept.saved())
                .thenComparing(
                    Comparator.comparingDouble((Kept kept) -> kept.worth(now)).reversed())
                .thenComparing(Kept::query))
        .toList();
  }

  /** Remembers that a player has searched for this; what is oldest is forgotten. */
  void remember(Player player, ParsedQuery query) {
    if (!(query.query() instanceof Query.Nothing)) {
      write(player, query.canonical(), false);
    }
  }

  /** Keeps a search for good. */
  void save(Player player, ParsedQuery query) {
    if (!(query.query() instanceof Query.Nothing) && savedBy(player) < MOST_SAVED) {
      write(player, query.canonical(), true);
    }
  }

  /** No longer keeps a search for good. */
  void unsave(Player player, String canonical) {
    jdbc.sql("update search set saved = false where user_id = ? and canonical = ?")
        .params(player.id(), canonical)
        .update();
  }

  /** Forgets a search. */
  void delete(Player player, String canonical) {
    jdbc.sql("delete from search where user_id = ? and canonical = ?")
        .params(player.id(), canonical)
        .update();
  }

  private int savedBy(Player player) {
    return jdbc.sql("select count(*) from search where user_id = ? and saved")
        .param(player.id())
        .query(Integer.class)
        .single();
  }

  private void write(Player player, String canonical, boolean saved) {
    jdbc.sql(
            """
            insert into search (user_id, canonical, saved, last_used_at)
            values (:user, :canonical, :saved, :now)
            on conflict (user_id, canonical) do update
            set times_used = search.times_used + 1,
                last_used_at = excluded.last_used_at,
                saved = search.saved or excluded.saved
            """)
        .param("user", player.id())
        .param("canonical", canonical)
        .param("saved", saved)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            delete from search
            where user_id = :user and not saved and canonical in (
              select canonical from search where user_id = :user and not saved
              order by last_used_at desc, canonical offset :most)
            """)
        .param("user", player.id())
        .param("most", MOST_RECENT)
        .update();
  }
}
