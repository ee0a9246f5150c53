package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Arrangement.Grouping;
import com.destinyvaultraider.inventory.Arrangement.Sorting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers how each player wants the vault laid out. */
@Component
class Arrangements {

  private final JdbcClient jdbc;

  Arrangements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The player's own, or the usual one. */
  Arrangement of(Player player) {
    return jdbc.sql("select sorting, grouping from vault_arrangement where user_id = ?")
        .param(player.id())
        .query((row, _) ->
            new Arrangement(
                Sorting.valueOf(row.getString("sorting")),
                Grouping.valueOf(row.getString("grouping"))))
        .optional()
        .orElse(Arrangement.USUAL);
  }

  /** Remembers another one. */
  void choose(Player player, Arrangement arrangement) {
    jdbc.sql(
            """
            insert into vault_arrangement (user_id, sorting, grouping) values (?, ?, ?)
            on conflict (user_id) do update
            set sorting = excluded.sorting, grouping = excluded.grouping
            """)
        .params(player.id(), arrangement.sorting().name(), arrangement.grouping().name())
        .update();
  }
}
