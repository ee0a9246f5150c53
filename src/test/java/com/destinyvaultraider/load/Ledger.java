package com.destinyvaultraider.load;

import com.destinyvaultraider.sandbox.SandboxClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Holds what the application has written down about orders against what players have ordered and
 * against where everything truly is.
 */
final class Ledger {

  private static final String UNFINISHED = "state in ('PROPOSED', 'WAITING', 'RUNNING')";
  private static final long POSTMASTER = 215593132L;

  private final JdbcClient database;
  private final SandboxClient sandbox;
  private final Map<Long, Map<String, Holding>> before = new HashMap<>();

  Ledger(DataSource database, SandboxClient sandbox) {
    this.database = JdbcClient.create(database);
    this.sandbox = sandbox;
  }

  /** Where an instance is, in the words of the database. */
  private record Holding(String place, String bucket, boolean locked) {

    Holding at(String other) {
      return new Holding(other, bucket, locked);
    }
  }

  /** Something that an order has brought somewhere. */
  private record Load(long order, String item, String place) {}

  /** Remembers what somebody has before any order. */
  void remember(Guardian guardian) {
    before.put(guardian.membership(), truth(guardian));
  }

  /** Whether every order has ended or been laid aside, and all locks are as they were. */
  boolean isSettled() {
    return count("select count(*) from orders where " + UNFINISHED) == 0
        && count("select count(*) from lock_watch") == 0;
  }

  /** How many orders there are by purpose and state. */
  Map<String, Long> ends() {
    Map<String, Long> ends = new TreeMap<>();
    database
        .sql("select purpose || ' ' || state as way, count(*) as number from orders group by 1")
        .query((row, _) -> ends.put(row.getString("way"), row.getLong("number")))
        .list();
    return ends;
  }

  /** The sentences of orders that ended otherwise than done, with how often each was said. */
  Map<String, Long> sentences() {
    return counted(
        database.sql("select state || ': ' || sentence from orders where state <> 'DONE'"));
  }

  /** Orders that have neither been done nor ended with a sentence that says why. */
  Set<String> unexplained() {
    return counted(
            database.sql(
                """
                select id || ' ' || purpose || ' ' || state || ' ' || sentence from orders
                where state = 'HELD' or ended_at is null or sentence = ''
                """))
        .keySet();
  }

  /** How often which item was ordered by a player, as the application has it. */
  Map<String, Long> ordered(Guardian guardian) {
    return counted(
        database
            .sql(
                """
                select instance_id::text from orders join order_load on order_id = orders.id
                  where role = 'WANTED' and purpose = 'SEND' and membership_id = :membership
                union all
                select instance_id::text from orders join order_note on order_id = orders.id
                  where purpose = 'SEND' and membership_id = :membership
                """)
            .param("membership", guardian.membership()));
  }

  private static Map<String, Long> counted(JdbcClient.StatementSpec words) {
    return words.query((row, _) -> row.getString(1)).list().stream()
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  /** What is not where all orders together have brought it, or not locked as it was. */
  List<String> astray(Guardian guardian) {
    Map<String, Holding> expected = new HashMap<>(remembered(guardian));
    loads(guardian).forEach((_, loads) -> carryOut(loads, expected));
    Map<String, Holding> truth = truth(guardian);
    Set<String> items = new HashSet<>(expected.keySet());
    items.addAll(truth.keySet());
    List<String> astray = new ArrayList<>();
    for (String item : items) {
      Holding should = expected.get(item);
      Holding is = truth.get(item);
      if (should == null || !should.equals(is)) {
        astray.add("%s: %s should be %s and is %s".formatted(guardian.person(), item, should, is));
      }
    }
    return astray;
  }

  private Map<String, Holding> remembered(Guardian guardian) {
    return before.getOrDefault(guardian.membership(), Map.of());
  }

  /** What is put on takes the place of what was worn, which stays with the character. */
  private static void carryOut(List<Load> loads, Map<String, Holding> holdings) {
    for (Load load : loads) {
      Holding moved = holdings.get(load.item());
      if (moved != null && load.place().startsWith("worn-")) {
        holdings.replaceAll((_, other) ->
            other.place().equals(load.place()) && other.bucket().equals(moved.bucket())
                ? other.at(load.place().replace("worn-", "bag-"))
                : other);
      }
    }
    for (Load load : loads) {
      holdings.computeIfPresent(load.item(), (_, moved) -> moved.at(load.place()));
    }
  }

  /** What orders have moved, in the order in which they ended. */
  private Map<Long, List<Load>> loads(Guardian guardian) {
    return database
        .sql(
            """
            select order_id, instance_id, at_place from orders
              join order_load on order_id = orders.id
            where membership_id = ? and at_place <> from_place
            order by ended_at, order_id, position
            """)
        .param(guardian.membership())
        .query((row, _) ->
            new Load(
                row.getLong("order_id"), row.getString("instance_id"), row.getString("at_place")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Load::order, LinkedHashMap::new, Collectors.toList()));
  }

  private Map<String, Holding> truth(Guardian guardian) {
    return sandbox.items(guardian.membership()).stream()
        .filter(item -> item.has("itemInstanceId"))
        .collect(
            Collectors.toMap(
                item -> item.path("itemInstanceId").asString(),
                item ->
                    new Holding(
                        place(item),
                        item.path("bucketHash").asString(),
                        item.path("locked").asBoolean())));
  }

  private static String place(JsonNode item) {
    String owner = item.path("owner").asString();
    if (owner.equals("vault")) {
      return owner;
    }
    if (owner.equals("account")) {
      return "pockets";
    }
    if (item.path("sitsIn").asLong() == POSTMASTER) {
      return "postmaster-" + owner;
    }
    return (item.path("equipped").asBoolean() ? "worn-" : "bag-") + owner;
  }

  private long count(String sql) {
    return database.sql(sql).query(Long.class).single();
  }
}
