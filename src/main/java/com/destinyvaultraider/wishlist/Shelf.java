package com.destinyvaultraider.wishlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of players, kept in PostgreSQL; a text that several have is kept once. */
@Component
@Transactional
class Shelf {

  /** How many lists of a player count at once. */
  static final int MOST = 10;

  /** How large they may be together: two of the largest that there are, and some more. */
  static final int MOST_BYTES = 30 * 1024 * 1024;

  private static final HexFormat HEX = HexFormat.of();
  private static final String LISTS =
      """
      select id, digest, title, size, added_at, removed_at
      from wish_list join wish_list_text using (digest)
      where user_id = ?
      """;

  private final JdbcClient jdbc;

  Shelf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All lists of a user: those that count in their order, then the removed ones, newest first. */
  @Transactional(readOnly = true)
  List<Kept> of(long user) {
    return jdbc.sql(LISTS + " order by removed_at desc nulls first, place, id")
        .param(user)
        .query((row, _) -> kept(row))
        .list();
  }

  /** Nobody else changes the lists of this user before the transaction ends. */
  List<Kept> lock(long user) {
    jdbc.sql("select id from users where id = ? for update").param(user).query().singleColumn();
    return of(user);
  }

  /** The packed text of a list, if it is this user's. */
  @Transactional(readOnly = true)
  Optional<byte[]> content(long user, long id) {
    return jdbc.sql(
            """
            select content from wish_list join wish_list_text using (digest)
            where user_id = ? and id = ?
            """)
        .params(user, id)
        .query(byte[].class)
        .optional();
  }

  /** The packed text that is known by this. */
  @Transactional(readOnly = true)
  Optional<byte[]> content(String digest) {
    return jdbc.sql("select content from wish_list_text where digest = ?")
        .param(HEX.parseHex(digest))
        .query(byte[].class)
        .optional();
  }

  /** What becomes of a list that is to be added. */
  enum Outcome {
    DONE,
    /** The user has a list with the same text. */
    THERE_ALREADY,
    /** The user has as many lists as one may have. */
    TOO_MANY,
    /** The lists of the user would be too large together. */
    TOO_MUCH,
    /** The user has no such list. */
    NO_SUCH
  }

  /** Adds a list behind all others; one that the user has removed comes back instead. */
  Outcome add(long user, String digest, String title, byte[] content, int size) {
    List<Kept> all = lock(user);
    for (Kept same : all) {
      if (same.digest().equals(digest)) {
        return same.counts() ? Outcome.THERE_ALREADY : restore(user, same.id());
      }
    }
    Outcome room = room(all, size);
    if (room == Outcome.DONE) {
      write(user, digest, title, content, size);
      forget(user);
    }
    return room;
  }

  private void write(long user, String digest, String title, byte[] content, int size) {
    // Also where the text is there: its row is locked, so that it cannot be forgotten meanwhile.
    jdbc.sql(
            """
            insert into wish_list_text (digest, content, size) values (?, ?, ?)
            on conflict (digest) do update set size = excluded.size
            """)
        .params(HEX.parseHex(digest), content, size)
        .update();
    jdbc.sql(
            """
            insert into wish_list (user_id, digest, title, place)
            select ?, ?, ?, coalesce(max(place), 0) + 1 from wish_list where user_id = ?
            """)
        .params(user, HEX.parseHex(digest), title, user)
        .update();
  }

  /**
   * Lets a list count before the one that is before it.
   *
   * @return false where the user has no such list that counts
   */
  boolean moveUp(long user, long id) {
    List<Long> order =
        new ArrayList<>(lock(user).stream().filter(Kept::counts).map(Kept::id).toList());
    int at = order.indexOf(id);
    if (at > 0) {
      Collections.swap(order, at, at - 1);
    }
    for (int place = 0; place < order.size(); place++) {
      jdbc.sql("update wish_list set place = ? where id = ?")
          .params(place, order.get(place))
          .update();
    }
    return at >= 0;
  }

  /**
   * Lets a list count no longer. It is kept for whoever wants it back, but not for ever.
   *
   * @return false where the user has no such list that counts
   */
  boolean remove(long user, long id) {
    boolean done =
        jdbc.sql(
                    """
                    update wish_list set removed_at = now()
                    where user_id = ? and id = ? and removed_at is null
                    """)
                .params(user, id)
                .update()
            > 0;
    forget(user);
    return done;
  }

  /** Lets a removed list count again, behind all others. */
  Outcome restore(long user, long id) {
    List<Kept> all = lock(user);
    Kept gone =
        all.stream().filter(each -> each.id() == id && !each.counts()).findFirst().orElse(null);
    Outcome room = gone == null ? Outcome.NO_SUCH : room(all, gone.size());
    if (room == Outcome.DONE) {
      jdbc.sql(
              """
              update wish_list set removed_at = null,
                place = (select coalesce(max(place), 0) + 1 from wish_list where user_id = ?)
              where id = ?
              """)
          .params(user, id)
          .update();
    }
    return room;
  }

  private static Outcome room(List<Kept> all, int size) {
    List<Kept> counting = all.stream().filter(Kept::counts).toList();
    long together = counting.stream().mapToLong(Kept::size).sum();
    if (counting.size() >= MOST) {
      return Outcome.TOO_MANY;
    }
    return together + size > MOST_BYTES ? Outcome.TOO_MUCH : Outcome.DONE;
  }

  /** Forgets what was removed a week ago, anybody's, and of this user's all but the last ones. */
  private void forget(long user) {
    jdbc.sql(
            """
            delete from wish_list where removed_at < now() - interval '7 days' or id in (
              select id from wish_list where user_id = ? and removed_at is not null
              order by removed_at desc, id desc offset 3)
            """)
        .param(user)
        .update();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("id"),
        HEX.formatHex(row.getBytes("digest")),
        row.getString("title"),
        row.getInt("size"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        removed(row.getObject("removed_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant removed(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
