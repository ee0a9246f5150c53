package com.destinyvaultraider.comparison;

import com.destinyvaultraider.account.Player;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stats that players have made up, kept in PostgreSQL. */
@Component
public class StatBook {

  /** The most that one player may have. */
  public static final int MOST = 20;

  /** The columns in the order of {@link ArmorStats#HASHES}. */
  private static final List<String> COLUMNS =
      List.of("health", "melee", "grenade", "super", "class", "weapons");

  private static final String WRITE =
      """
      insert into own_stat
        (user_id, name, class_type, health, melee, grenade, super, class, weapons)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?
      where exists (select from own_stat where user_id = ? and name = ? and class_type = ?)
        or (select count(*) from own_stat where user_id = ?) < ?
      on conflict (user_id, name, class_type) do update set
        health = excluded.health, melee = excluded.melee, grenade = excluded.grenade,
        super = excluded.super, class = excluded.class, weapons = excluded.weapons
      """;

  private final JdbcClient jdbc;

  StatBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a player's. */
  public OwnStats of(Player player) {
    return new OwnStats(
        jdbc.sql("select * from own_stat where user_id = ? order by name, class_type")
            .param(player.id())
            .query((row, _) -> stat(row))
            .list());
  }

  /**
   * Writes one down, in the place of one of the same name and class.
   *
   * @return false where the player has as many as one may have
   */
  public boolean write(Player player, OwnStat stat) {
    List<Object> values = new ArrayList<>();
    values.add(player.id());
    values.add(stat.name());
    values.add(stat.classType());
    values.addAll(stat.weights());
    values.add(player.id());
    values.add(stat.name());
    values.add(stat.classType());
    values.add(player.id());
    values.add(MOST);
    return jdbc.sql(WRITE).params(values).update() > 0;
  }

  /** Forgets one. */
  public void delete(Player player, String name, int classType) {
    jdbc.sql("delete from own_stat where user_id = ? and name = ? and class_type = ?")
        .params(player.id(), name, classType)
        .update();
  }

  private static OwnStat stat(ResultSet row) throws SQLException {
    List<Integer> weights = new ArrayList<>();
    for (String column : COLUMNS) {
      weights.add(row.getInt(column));
    }
    return new OwnStat(row.getString("name"), row.getInt("class_type"), weights);
  }
}
