package com.destinyvaultraider.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of what players say, each with what was before, so that it can be undone. */
@Component
class Revisions {

  private static final int BATCH = 1_000;
  private static final int KEPT = 200;
  private static final String FIND =
      """
      select change.id, words, made_at, undone, undoes, count(thing) as things,
        bool_and(is_instance) as is_instance, min(thing) as thing
      from annotation_change change join annotation_change_entry on change_id = change.id
      """;
  private static final String FORGET =
      """
      delete from annotation_change where user_id = :user
        and (made_at < now() - interval '1 year' or (words <> :lasting and id <= (
          select id from annotation_change where user_id = :user
          order by id desc offset :kept limit 1)))
      """;
  private static final String GROUPED = " group by change.id order by change.id desc limit ?";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Revisions(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * What became of one thing.
   *
   * @param before what was said before
   * @param after what is said since
   */
  record Entry(Thing thing, Annotation before, Annotation after) {

    /** What is to be said again: each part that nobody has changed since as it was before. */
    Annotation takenBack(Annotation now) {
      boolean tag = before.tag() != after.tag() && now.tag() == after.tag();
      boolean notes = !before.notes().equals(after.notes()) && now.notes().equals(after.notes());
      return new Annotation(tag ? before.tag() : now.tag(), notes ? before.notes() : now.notes());
    }
  }

  /**
   * A change with what it undoes, if it is the undoing of one.
   *
   * @param deeds what was done, as it is kept
   */
  record Found(Revision revision, String deeds, @Nullable Long undoes) {}

  /**
   * Adds a change and returns its number; those of long ago, and all but the last ones, are
   * dropped. What was said of things that were gone is kept for as long as a year: they may return.
   */
  long add(long user, String deeds, @Nullable Long undoes, List<Entry> entries) {
    long id =
        jdbc.sql(
                "insert into annotation_change (user_id, words, undoes) values (?, ?, ?)"
                    + " returning id")
            .params(Arrays.asList(user, deeds, undoes))
            .query(Long.class)
            .single();
    batches.batchUpdate(
        "insert into annotation_change_entry values (?, ?, ?, ?, ?, ?, ?)",
        entries,
        BATCH,
        (row, entry) -> {
          row.setLong(1, id);
          row.setBoolean(2, entry.thing().instance());
          row.setLong(3, entry.thing().number());
          row.setString(4, name(entry.before().tag()));
          row.setString(5, name(entry.after().tag()));
          row.setString(6, entry.before().notes());
          row.setString(7, entry.after().notes());
        });
    jdbc.sql(FORGET)
        .param("user", user)
        .param("kept", KEPT)
        .param("lasting", Deed.Kind.FORGOTTEN.name())
        .update();
    return id;
  }

  /** The newest changes of a user, the last one first. */
  List<Revision> recent(long user, int most) {
    return jdbc.sql(FIND + " where user_id = ?" + GROUPED)
        .params(user, most)
        .query((row, _) -> found(row).revision())
        .list();
  }

  /** A change, if it is this user's. */
  Optional<Found> find(long user, long id) {
    return jdbc.sql(FIND + " where user_id = ? and change.id = ?" + GROUPED)
        .params(user, id, 1)
        .query((row, _) -> found(row))
        .optional();
  }

  /** What a change did. */
  List<Entry> entries(long id) {
    return jdbc.sql("select * from annotation_change_entry where change_id = ?")
        .param(id)
        .query((row, _) ->
            new Entry(
                new Thing(row.getBoolean("is_instance"), row.getLong("thing")),
                new Annotation(
                    Books.tag(row.getString("tag_before")), row.getString("notes_before")),
                new Annotation(
                    Books.tag(row.getString("tag_after")), row.getString("notes_after"))))
        .list();
  }

  /** Marks a change as undone; if it was itself an undoing, what it had undone stands again. */
  void markUndone(long user, Found found) {
    Optional<Found> next = Optional.of(found);
    boolean undone = true;
    while (next.isPresent()) {
      Found each = next.get();
      jdbc.sql("update annotation_change set undone = ? where id = ?")
          .params(undone, each.revision().id())
          .update();
      undone = !undone;
      Long before = each.undoes();
      next = before == null ? Optional.empty() : find(user, before);
    }
  }

  /** Lets what is remembered of one instance be of another one, under which it goes on. */
  void rename(long user, Thing from, Thing to) {
    jdbc.sql(
            """
            update annotation_change_entry entry set thing = :to
            from annotation_change change
            where change.id = change_id and user_id = :user and is_instance and thing = :from
              and not exists (select from annotation_change_entry other
                where other.change_id = change.id and other.is_instance and other.thing = :to)
            """)
        .param("user", user)
        .param("from", from.number())
        .param("to", to.number())
        .update();
  }

  private static Found found(ResultSet row) throws SQLException {
    String deeds = row.getString("words");
    int things = row.getInt("things");
    Thing thing = new Thing(row.getBoolean("is_instance"), row.getLong("thing"));
    return new Found(
        new Revision(
            row.getLong("id"),
            Deed.said(deeds),
            things,
            things == 1 ? thing : null,
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getBoolean("undone")),
        deeds,
        row.getObject("undoes", Long.class));
  }

  private static @Nullable String name(@Nullable Tag tag) {
    return tag == null ? null : tag.name();
  }
}
