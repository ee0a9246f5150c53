package com.destinyvaultraider.annotation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What all players say, as PostgreSQL keeps it. What was read is remembered; each look asks whether
 * it is still the newest, so that no instance shows what another one has changed.
 */
@Component
class Books {

  private static final int MOST_REMEMBERED = 500;
  private static final int BATCH = 1_000;
  private static final String WRITE =
      """
      insert into annotation
        (user_id, is_instance, thing, membership_id, hash, crafted_at, tag, notes)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (user_id, is_instance, thing) do update set
        membership_id = excluded.membership_id, hash = excluded.hash,
        crafted_at = excluded.crafted_at, tag = excluded.tag, notes = excluded.notes
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Cache<Long, Book> remembered =
      Caffeine.newBuilder()
          .maximumSize(MOST_REMEMBERED)
          .expireAfterAccess(Duration.ofHours(1))
          .build();

  Books(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** What a user says now: one small question where it has been read before. */
  Book of(long user) {
    long version =
        jdbc.sql("select version from annotation_book where user_id = ?")
            .param(user)
            .query(Long.class)
            .optional()
            .orElse(0L);
    Book known = remembered.getIfPresent(user);
    if (known != null && known.version() == version) {
      return known;
    }
    // Read after its version: what changes in between makes the next look read again.
    Book book = version == 0 ? new Book(0, Map.of()) : new Book(version, read(user));
    remembered.put(user, book);
    return book;
  }

  /** The same, and nobody else changes it before the transaction ends. */
  Book lock(long user) {
    touch(user);
    jdbc.sql("select version from annotation_book where user_id = ? for update")
        .param(user)
        .query(Long.class)
        .single();
    return of(user);
  }

  /** Makes the row that stands for all that a user says, unless it is there. */
  private void touch(long user) {
    jdbc.sql("insert into annotation_book (user_id) values (?) on conflict do nothing")
        .param(user)
        .update();
  }

  /** Writes down what is said about these things, all else stays. */
  void write(long user, Map<Thing, Said> changes) {
    List<Thing> silent = new ArrayList<>();
    List<Map.Entry<Thing, Said>> spoken = new ArrayList<>();
    changes
        .entrySet()
        .forEach(change -> {
          if (change.getValue().annotation().isEmpty()) {
            silent.add(change.getKey());
          } else {
            spoken.add(change);
          }
        });
    erase(user, silent);
    batches.batchUpdate(
        WRITE,
        spoken,
        BATCH,
        (row, change) -> {
          Said said = change.getValue();
          Instant crafted = said.crafted();
          Tag tag = said.annotation().tag();
          row.setLong(1, user);
          row.setBoolean(2, change.getKey().instance());
          row.setLong(3, change.getKey().number());
          row.setObject(4, said.membershipId());
          row.setObject(5, said.hash());
          row.setObject(
              6, crafted == null ? null : OffsetDateTime.ofInstant(crafted, ZoneOffset.UTC));
          row.setString(7, tag == null ? null : tag.name());
          row.setString(8, said.annotation().notes());
        });
    jdbc.sql("update annotation_book set version = version + 1 where user_id = ?")
        .param(user)
        .update();
  }

  /** Forgets what was said about things. */
  private void erase(long user, List<Thing> things) {
    batches.batchUpdate(
        "delete from annotation where user_id = ? and is_instance = ? and thing = ?",
        things,
        BATCH,
        (row, thing) -> {
          row.setLong(1, user);
          row.setBoolean(2, thing.instance());
          row.setLong(3, thing.number());
        });
  }

  /** Whether this user wants locks to follow tags; not unless they have said so. */
  boolean lockFollowsTag(long user) {
    return jdbc.sql("select lock_follows_tag from annotation_book where user_id = ?")
        .param(user)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Remembers whether a user wants locks to follow tags. */
  void letLockFollowTag(long user, boolean follows) {
    jdbc.sql(
            """
            insert into annotation_book (user_id, lock_follows_tag) values (?, ?)
            on conflict (user_id) do update set lock_follows_tag = excluded.lock_follows_tag
            """)
        .params(user, follows)
        .update();
  }

  /** The backup of another program that this user brought along, or null. */
  @Nullable String backup(long user) {
    return jdbc.sql("select backup from annotation_book where user_id = ? and backup is not null")
        .param(user)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  /** Keeps a backup of another program for the next one that this user takes away. */
  void keepBackup(long user, String backup) {
    jdbc.sql(
            """
            insert into annotation_book (user_id, backup) values (?, ?)
            on conflict (user_id) do update set backup = excluded.backup
            """)
        .params(user, backup)
        .update();
  }

  private Map<Thing, Said> read(long user) {
    Map<Thing, Said> said = new HashMap<>();
    jdbc.sql("select * from annotation where user_id = ?")
        .param(user)
        .query(row -> {
          said.put(new Thing(row.getBoolean("is_instance"), row.getLong("thing")), said(row));
        });
    return said;
  }

  private static Said said(ResultSet row) throws SQLException {
    OffsetDateTime crafted = row.getObject("crafted_at", OffsetDateTime.class);
    return new Said(
        new Annotation(tag(row.getString("tag")), row.getString("notes")),
        row.getObject("membership_id", Long.class),
        row.getObject("hash", Long.class),
        crafted == null ? null : crafted.toInstant());
  }

  static @Nullable Tag tag(@Nullable String name) {
    return name == null ? null : Tag.valueOf(name);
  }
}
