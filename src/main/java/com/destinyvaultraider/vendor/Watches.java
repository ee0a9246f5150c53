package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.Player;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What players wait for at the vendors', kept in PostgreSQL. */
@Component
class Watches {

  /** The most that one player may wait for. */
  static final int MOST = 200;

  private final JdbcClient jdbc;

  Watches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that a player waits for, the newest first. */
  List<Wanted> all(Player player) {
    return jdbc.sql(
            """
            select item_hash, perks from vendor_watch where user_id = ?
            order by since desc, item_hash
            """)
        .param(player.id())
        .query((row, _) -> Wanted.of(row.getLong(1), row.getString(2)))
        .list();
  }

  /** The hashes of all that a player waits for. */
  Set<Long> of(Player player) {
    return all(player).stream().map(Wanted::hash).collect(Collectors.toSet());
  }

  /**
   * The same, or nothing while the database is away: what is for sale can be shown all the same.
   */
  Set<Long> known(Player player) {
    try {
      return of(player);
    } catch (DataAccessException _) {
      return Set.of();
    }
  }

  /**
   * Waits for one thing more.
   *
   * @return false where the player waits for as many as one may
   */
  boolean add(Player player, long itemHash) {
    int added =
        jdbc.sql(
                """
                insert into vendor_watch (user_id, item_hash)
                select :user, :item
                where (select count(*) from vendor_watch where user_id = :user) < :most
                on conflict do nothing
                """)
            .param("user", player.id())
            .param("item", itemHash)
            .param("most", MOST)
            .update();
    return added > 0 || of(player).contains(itemHash);
  }

  /** Waits for it only with these perks; false where it is not waited for. */
  boolean narrow(Player player, Wanted wanted) {
    return jdbc.sql("update vendor_watch set perks = ? where user_id = ? and item_hash = ?")
            .params(wanted.keptPerks(), player.id(), wanted.hash())
            .update()
        > 0;
  }

  /** Waits for it no longer. */
  void remove(Player player, long itemHash) {
    jdbc.sql("delete from vendor_watch where user_id = ? and item_hash = ?")
        .params(player.id(), itemHash)
        .update();
  }
}
