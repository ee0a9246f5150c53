package com.destinyvaultraider.annotation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which annotated instances are still there, as PostgreSQL keeps it. */
@Component
class Sightings {

  private static final String SEEN =
      """
      update annotation set seen_on = :membership, missing_since = null, hash = there.hash
      from unnest(:things::bigint[], :hashes::bigint[]) as there (thing, hash)
      where user_id = :user and is_instance and annotation.thing = there.thing
        and (seen_on is distinct from :membership or missing_since is not null
          or annotation.hash is distinct from there.hash)
      """;
  private static final String MISSED =
      """
      update annotation set missing_since = :moment
      where user_id = :user and is_instance and seen_on = :membership and missing_since is null
        and thing <> all (:things::bigint[])
      """;
  private static final String GONE =
      """
      select thing from annotation
      where user_id = :user and is_instance and seen_on = :membership and missing_since <= :before
      """;
  private static final String FORGOTTEN =
      """
      delete from annotation_change_entry entry using annotation_change change
      where change.id = change_id and user_id = :user and words = :deed and not undone
        and is_instance and thing = any (:things::bigint[])
      returning thing, tag_before, notes_before
      """;

  private final JdbcClient jdbc;

  Sightings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All instances that are on an account at one moment, with the hash of each. */
  record Look(long membership, Map<Long, Long> hashes, Instant moment) {

    private long[] things() {
      return hashes.keySet().stream().mapToLong(Long::longValue).toArray();
    }
  }

  /** Notes of each thing that a user says something of whether it is there. */
  void note(long user, Look look) {
    long[] things = look.things();
    long[] hashes = new long[things.length];
    for (int at = 0; at < things.length; at++) {
      hashes[at] = look.hashes.getOrDefault(things[at], 0L);
    }
    jdbc.sql(SEEN)
        .param("user", user)
        .param("membership", look.membership)
        .param("things", things)
        .param("hashes", hashes)
        .update();
    jdbc.sql(MISSED)
        .param("user", user)
        .param("membership", look.membership)
        .param("things", things)
        .param("moment", utc(look.moment))
        .update();
  }

  /** The things that were there once and have not been for so long, whenever somebody looked. */
  List<Thing> gone(long user, Look look, Duration since) {
    return jdbc.sql(GONE)
        .param("user", user)
        .param("membership", look.membership)
        .param("before", utc(look.moment.minus(since)))
        .query((row, _) -> new Thing(true, row.getLong("thing")))
        .list();
  }

  /**
   * What was said of things that are there again after they had been forgotten for being gone. It
   * is told once: from then on they are as any other.
   */
  Map<Thing, Annotation> returned(long user, Look look) {
    Map<Thing, Annotation> returned = new HashMap<>();
    jdbc.sql(FORGOTTEN)
        .param("user", user)
        .param("deed", Deed.Kind.FORGOTTEN.name())
        .param("things", look.things())
        .query((row, _) ->
            returned.put(
                new Thing(true, row.getLong("thing")),
                new Annotation(
                    Books.tag(row.getString("tag_before")), row.getString("notes_before"))))
        .list();
    return returned;
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
