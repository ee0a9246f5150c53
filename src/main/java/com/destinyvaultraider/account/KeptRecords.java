package com.destinyvaultraider.account;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that the database keeps about a player. Which rows those are is read from its own catalogue,
 * so that a feature added later is not forgotten: what hangs on the user by foreign keys, and what
 * names their Bungie.net id or one of their Destiny memberships.
 */
@Component
@Transactional
class KeptRecords {

  private static final int AT_ONCE = 500;
  private static final String USERS = "users";

  private static final String FOREIGN_KEYS =
      """
      select child.relname, child_column.attname, parent.relname, parent_column.attname
      from pg_constraint key
      join pg_class child on child.oid = key.conrelid
      join pg_class parent on parent.oid = key.confrelid
      join pg_attribute child_column
        on child_column.attrelid = child.oid and child_column.attnum = key.conkey[1]
      join pg_attribute parent_column
        on parent_column.attrelid = parent.oid and parent_column.attnum = key.confkey[1]
      where key.contype = 'f' and cardinality(key.conkey) = 1
        and child.relnamespace = current_schema()::regnamespace
      order by key.oid
      """;

  private static final String COLUMNS =
      """
      select table_name, column_name from information_schema.columns
      where table_schema = current_schema() and column_name = ?
      order by table_name
      """;

  /** An account that somebody else has by now is theirs. */
  private static final String MEMBERSHIPS =
      """
      select membership_id from (
        select membership_id from linked_account where user_id = :user
        union select membership_id from orders where user_id = :user) mine
      where not exists (
        select 1 from linked_account others
        where others.membership_id = mine.membership_id and others.user_id <> :user)
      """;

  private final JdbcClient jdbc;

  KeptRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A reference from one table to another. */
  private record Key(String child, String childColumn, String parent, String parentColumn) {}

  /** The tables that say something about players, each with the condition for one player's rows. */
  @Transactional(readOnly = true)
  Map<String, String> tables() {
    Map<String, String> conditions = new LinkedHashMap<>();
    conditions.put(USERS, "id = :user");
    List<Key> keys =
        jdbc.sql(FOREIGN_KEYS)
            .query((row, _) ->
                new Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
            .list();
    List<String> reached = new ArrayList<>(List.of(USERS));
    for (int i = 0; i < reached.size(); i++) {
      String parent = reached.get(i);
      for (Key key : keys) {
        if (key.parent().equals(parent) && !conditions.containsKey(key.child())) {
          conditions.put(key.child(), condition(key, requireNonNull(conditions.get(parent))));
          reached.add(key.child());
        }
      }
    }
    addNaming(conditions, "bungie_membership_id", "bungie_membership_id = :bungie");
    addNaming(conditions, "membership_id", "membership_id in (:memberships)");
    return conditions;
  }

  private static String condition(Key key, String ofParent) {
    return ofParent.equals("id = :user")
        ? key.childColumn() + " = :user"
        : "%s in (select %s from %s where %s)"
            .formatted(key.childColumn(), key.parentColumn(), key.parent(), ofParent);
  }

  private void addNaming(Map<String, String> conditions, String column, String condition) {
    jdbc.sql(COLUMNS)
        .param(column)
        .query((row, _) -> row.getString(1))
        .list()
        .forEach(table -> conditions.putIfAbsent(table, condition));
  }

  /** Reads a player's rows of one of the {@link #tables()}. */
  void read(Player player, String table, String condition, RowCallbackHandler reader) {
    // Names and conditions come from the catalogue, not from anybody's request.
    jdbc.sql("select * from %s where %s".formatted(table, condition))
        .params(parameters(player))
        .withFetchSize(AT_ONCE)
        .query(reader);
  }

  /** Deletes all of a player's rows, those that hang on others along with them. */
  void delete(Player player) {
    Map<String, Object> parameters = parameters(player);
    tables()
        .forEach((table, condition) -> {
          if (condition.contains(":bungie") || condition.contains(":memberships")) {
            jdbc.sql("delete from %s where %s".formatted(table, condition))
                .params(parameters)
                .update();
          }
        });
    jdbc.sql("delete from users where id = :user").params(parameters).update();
  }

  private Map<String, Object> parameters(Player player) {
    List<Long> memberships =
        new ArrayList<>(
            jdbc.sql(MEMBERSHIPS)
                .param("user", player.id())
                .query((row, _) -> row.getLong(1))
                .list());
    // A list must not be empty, and nobody has this one.
    memberships.add(0L);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("user", player.id());
    parameters.put("bungie", player.bungieMembershipId());
    parameters.put("memberships", memberships);
    return parameters;
  }
}
