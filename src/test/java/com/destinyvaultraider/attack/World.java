package com.destinyvaultraider.attack;

import com.destinyvaultraider.browser.SandboxControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that could have been changed: all rows of all tables, what the people of the sandbox
 * truly have, and the calls by which something would change there.
 *
 * @param tables of each table how many rows it has, and what stands for all that is in them
 * @param belongings of each account the same
 * @param actions the calls that change something, in their order
 */
record World(Map<String, String> tables, Map<String, String> belongings, List<String> actions) {

  /**
   * Sessions know when they were last used, jobs when they have run, and what Bungie has said is
   * kept when somebody looks: of an account, of a clan, and of what Xûr sells.
   */
  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = 'public' and table_name not in
        ('spring_session', 'spring_session_attributes', 'scheduled_tasks', 'flyway_schema_history',
         'clan', 'clan_member', 'kept_profile', 'xur_sale')
      order by table_name
      """;

  static World now(JdbcClient database, SandboxControl sandbox, String... accounts) {
    Map<String, String> tables = new TreeMap<>();
    for (Map<String, Object> row : database.sql(TABLES).query().listOfRows()) {
      String table = String.valueOf(row.get("table_name"));
      tables.put(table, digest(database, table));
    }
    Map<String, String> belongings = new TreeMap<>();
    for (String account : accounts) {
      belongings.put(
          account, sandbox.items(account).map(Object::toString).sorted().toList().toString());
    }
    List<String> actions =
        sandbox.calls().stream().filter(call -> call.contains("/Actions/")).toList();
    return new World(tables, belongings, actions);
  }

  /** What is another than it was before: of which table and of whose things, and the new calls. */
  List<String> changesSince(World before) {
    List<String> changes = new ArrayList<>();
    tables.forEach((table, now) -> {
      String then = before.tables.getOrDefault(table, "");
      if (!then.equals(now)) {
        changes.add("%s: %s -> %s".formatted(table, then, now));
      }
    });
    belongings.forEach((account, now) -> {
      if (!now.equals(before.belongings.get(account))) {
        changes.add("what " + account + " has");
      }
    });
    actions.stream().skip(before.actions.size()).forEach(changes::add);
    return changes;
  }

  private static String digest(JdbcClient database, String table) {
    return database
        .sql(
            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                + " from %s t".formatted(table))
        .query(String.class)
        .single();
  }
}
