package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes that Bungie has confirmed lately, where all instances find them. */
@Component
class RecordedChanges {

  private static final int BETWEEN_FORGETTING = 64;
  private static final String RECENT =
      """
      select * from picture_change
      where membership_id = :id and membership_type = :type and id > :after
        and recorded_at > now() - interval '1 hour'
      order by id
      """;
  private static final String FORGET =
      """
      delete from picture_change
      where membership_id = :id and membership_type = :type
        and recorded_at < now() - interval '1 hour'
      """;
  private static final String RECORD =
      """
      insert into picture_change (membership_type, membership_id, took_effect_at, kind,
        instance_id, hash, quantity, quantity_before, from_place, to_place, locked)
      values (:type, :id, :at, :kind, :instance, :hash, :quantity, :before, :from, :to, :locked)
      returning id
      """;

  private final JdbcClient jdbc;

  RecordedChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Records a change and returns its number; those long settled are forgotten now and then. */
  long record(Membership membership, Change change) {
    long number = insert(membership, change);
    if (number % BETWEEN_FORGETTING == 0) {
      jdbc.sql(FORGET).param("id", membership.id()).param("type", membership.type()).update();
    }
    return number;
  }

  private long insert(Membership membership, Change change) {
    return jdbc.sql(RECORD)
        .param("type", membership.type())
        .param("id", membership.id())
        .param("at", OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC))
        .params(columns(change))
        .query(Long.class)
        .single();
  }

  /**
   * The changes of the last hour by their numbers, in the order in which they were made.
   *
   * @param after only those with a greater number
   */
  Map<Long, Change> of(Membership membership, long after) {
    Map<Long, Change> changes = new LinkedHashMap<>();
    jdbc.sql(RECENT)
        .param("id", membership.id())
        .param("type", membership.type())
        .param("after", after)
        .query(row -> {
          changes.put(row.getLong("id"), change(row));
        });
    return changes;
  }

  private static Map<String, ?> columns(Change change) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (String name :
        new String[] {"instance", "hash", "quantity", "before", "from", "to", "locked"}) {
      columns.put(name, null);
    }
    switch (change) {
      case Change.Moved(var item, var from, var to, var _) -> {
        columns.put("kind", "moved");
        columns.put("instance", item.value());
        columns.put("from", from.code());
        columns.put("to", to.code());
      }
      case Change.StackMoved(var hash, var quantity, var from, var to, var before, var _) -> {
        columns.put("kind", "stack");
        columns.put("hash", hash);
        columns.put("quantity", quantity);
        columns.put("before", before);
        columns.put("from", from.code());
        columns.put("to", to.code());
      }
      case Change.PutOn(var item, var character, var _) -> {
        columns.put("kind", "put-on");
        columns.put("instance", item.value());
        columns.put("to", new Place.Equipped(character).code());
      }
      case Change.LockChanged(var item, var locked, var _) -> {
        columns.put("kind", "lock");
        columns.put("instance", item.value());
        columns.put("locked", locked);
      }
      case Change.TrackChanged(var item, var tracked, var _) -> {
        columns.put("kind", "track");
        columns.put("instance", item.value());
        columns.put("locked", tracked);
      }
    }
    return columns;
  }

  private static Change change(ResultSet row) throws SQLException {
    Instant at = row.getObject("took_effect_at", OffsetDateTime.class).toInstant();
    ItemInstanceId item = new ItemInstanceId(row.getLong("instance_id"));
    return switch (row.getString("kind")) {
      case "moved" ->
          new Change.Moved(
              item, Place.of(row.getString("from_place")), Place.of(row.getString("to_place")), at);
      case "stack" ->
          new Change.StackMoved(
              row.getLong("hash"),
              row.getInt("quantity"),
              Place.of(row.getString("from_place")),
              Place.of(row.getString("to_place")),
              row.getInt("quantity_before"),
              at);
      case "put-on" -> new Change.PutOn(item, wearer(row.getString("to_place")), at);
      case "track" -> new Change.TrackChanged(item, row.getBoolean("locked"), at);
      default -> new Change.LockChanged(item, row.getBoolean("locked"), at);
    };
  }

  private static CharacterId wearer(String code) {
    return ((Place.Equipped) Place.of(code)).character();
  }
}
