package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a clan's members.
 *
 * @param hasMore whether there is another page
 */
public record ClanMembers(List<Member> members, boolean hasMore) {

  /**
   * Somebody in a clan.
   *
   * @param rank the RuntimeGroupMemberType: 1 for beginners to 5 for the founder
   * @param changedAt when they came or went last, where Bungie knows
   */
  public record Member(
      Membership membership,
      String name,
      int rank,
      boolean online,
      @Nullable Instant changedAt,
      @Nullable Instant joinedAt) {}

  /** The answer as it comes over the wire. */
  record Answer(@Nullable List<@Nullable Row> results, @Nullable Boolean hasMore) {

    ClanMembers toMembers() {
      List<Member> members =
          WireLists.present(results).stream().flatMap(row -> row.toMember().stream()).toList();
      return new ClanMembers(members, hasMore != null && hasMore);
    }
  }

  /** A member as it comes over the wire. */
  record Row(
      int memberType,
      @Nullable Boolean isOnline,
      @Nullable Long lastOnlineStatusChange,
      @Nullable UserCard destinyUserInfo,
      @Nullable Instant joinDate) {

    /** The member; one without an account cannot be told from others. */
    List<Member> toMember() {
      if (destinyUserInfo == null) {
        return List.of();
      }
      long changed = lastOnlineStatusChange == null ? 0 : lastOnlineStatusChange;
      return List.of(
          new Member(
              destinyUserInfo.membership(),
              destinyUserInfo.bungieName(),
              memberType,
              isOnline != null && isOnline,
              changed <= 0 ? null : Instant.ofEpochSecond(changed),
              joinDate));
    }
  }
}
