package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.ClanMembers.Member;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.clan.Clan.Findings;
import com.destinyvaultraider.clan.Clan.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is known about clans, for all instances. */
@Component
@Transactional
class ClanStore {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  ClanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The clan in which an account was seen last. */
  @Transactional(readOnly = true)
  Optional<Long> clanOf(Membership membership) {
    return jdbc.sql(
            """
            select clan_id from clan_member join clan on clan.id = clan_id
            where membership_id = ? and membership_type = ? order by roster_read_at desc limit 1
            """)
        .params(membership.id(), membership.type())
        .query(Long.class)
        .optional();
  }

  /** All that is known about a clan; nothing where it was written in a way not understood now. */
  @Transactional(readOnly = true)
  Optional<Clan> find(long id) {
    List<ClanMember> members =
        jdbc.sql("select * from clan_member where clan_id = ? order by joined_at, membership_id")
            .param(id)
            .query((row, _) -> member(row))
            .list();
    return jdbc.sql("select * from clan where id = ?")
        .param(id)
        .query((row, _) -> Optional.ofNullable(clan(row, members)))
        .optional()
        .flatMap(found -> found);
  }

  /** Keeps what was found out about a clan as a whole. */
  void keep(Findings findings, @Nullable Instant readAt, Instant now) {
    jdbc.sql(
            """
            insert into clan (id, findings, sheet_read_at, seen_at)
            values (:id, :findings, :read, :now)
            on conflict (id) do update set findings = :findings, sheet_read_at = :read
            """)
        .param("id", findings.sheet().id())
        .param("findings", JSON.writeValueAsString(findings))
        .param("read", utcOrNull(readAt))
        .param("now", utc(now))
        .update();
  }

  /** Keeps who is in a clan and forgets who no longer is. */
  void keepRoster(long id, List<Member> members, Instant now) {
    List<Long> ids = members.stream().map(member -> member.membership().id()).toList();
    jdbc.sql("delete from clan_member where clan_id = ? and membership_id <> all (?)")
        .params(id, ids.toArray(Long[]::new))
        .update();
    members.forEach(member -> keep(id, member));
    jdbc.sql("update clan set roster_read_at = ? where id = ?").params(utc(now), id).update();
  }

  private void keep(long id, Member member) {
    jdbc.sql(
            """
            insert into clan_member (clan_id, membership_type, membership_id, name, rank, online,
                changed_at, joined_at)
            values (:clan, :type, :id, :name, :rank, :online, :changed, :joined)
            on conflict (clan_id, membership_id) do update
            set membership_type = :type, name = :name, rank = :rank, online = :online,
                changed_at = :changed, joined_at = :joined
            """)
        .param("clan", id)
        .param("type", member.membership().type())
        .param("id", member.membership().id())
        .param("name", member.name())
        .param("rank", member.rank())
        .param("online", member.online())
        .param("changed", utcOrNull(member.changedAt()))
        .param("joined", utcOrNull(member.joinedAt()))
        .update();
  }

  /** Keeps what a look at a member's profile has shown. */
  void keep(long id, ClanMember member, Reading reading, Instant now) {
    jdbc.sql(
            """
            update clan_member set reading = :reading, read_at = :now, tried_at = :now, failures = 0
            where clan_id = :clan and membership_id = :member
            """)
        .param("reading", JSON.writeValueAsString(reading))
        .param("now", utc(now))
        .param("clan", id)
        .param("member", member.id())
        .update();
  }

  /** Notes that there was no answer about a member; what was seen before stays. */
  void noteFailure(long id, ClanMember member, Instant now) {
    jdbc.sql(
            """
            update clan_member set tried_at = ?, failures = failures + 1
            where clan_id = ? and membership_id = ?
            """)
        .params(utc(now), id, member.id())
        .update();
  }

  /** Notes what Bungie had no answer for. */
  void noteSilence(long id, Set<Part> silent, Instant now) {
    jdbc.sql("update clan set silent = ?, tried_at = ? where id = ?")
        .params(silent.stream().map(Part::name).collect(Collectors.joining(",")), utc(now), id)
        .update();
  }

  /** Notes that somebody looks at a clan. */
  void noteLook(long id, Instant now) {
    jdbc.sql("update clan set seen_at = ? where id = ? and seen_at < ?")
        .params(utc(now), id, utc(now.minusSeconds(3_600)))
        .update();
  }

  /** Forgets a clan that is no more. */
  void forget(long id) {
    jdbc.sql("delete from clan where id = ?").param(id).update();
  }

  /** Forgets clans at which nobody has looked since. */
  void forgetUnseenSince(Instant since) {
    jdbc.sql("delete from clan where seen_at < ?").param(utc(since)).update();
  }

  private static @Nullable Clan clan(ResultSet row, List<ClanMember> members) throws SQLException {
    Findings findings = read(row.getString("findings"), Findings.class);
    return findings == null
        ? null
        : new Clan(
            findings,
            instant(row, "sheet_read_at"),
            instant(row, "roster_read_at"),
            parts(row.getString("silent")),
            instant(row, "tried_at"),
            members);
  }

  private static ClanMember member(ResultSet row) throws SQLException {
    String reading = row.getString("reading");
    return new ClanMember(
        new Member(
            new Membership(row.getInt("membership_type"), row.getLong("membership_id")),
            row.getString("name"),
            row.getInt("rank"),
            row.getBoolean("online"),
            instant(row, "changed_at"),
            instant(row, "joined_at")),
        reading == null ? null : read(reading, Reading.class),
        instant(row, "read_at"),
        instant(row, "tried_at"),
        row.getInt("failures"));
  }

  /** What another version wrote and this one cannot read is asked for again. */
  private static <T> @Nullable T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JacksonException _) {
      return null;
    }
  }

  private static Set<Part> parts(String names) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Arrays.stream(Part.values())
        .filter(part -> List.of(names.split(",", -1)).contains(part.name()))
        .forEach(parts::add);
    return parts;
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
    return instant == null ? null : utc(instant);
  }
}
