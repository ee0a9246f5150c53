package com.destinyvaultraider.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everyone who has signed in. */
interface Users extends Repository<User, Long> {

  Optional<User> findById(long id);

  Optional<User> findByBungieMembershipId(long bungieMembershipId);

  /** The user for a change; a second one waits until the first is done. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select u from User u where u.bungieMembershipId = :bungieMembershipId")
  Optional<User> lockByBungieMembershipId(long bungieMembershipId);

  /** Makes the row that {@link #lockByBungieMembershipId} locks, unless it is there. */
  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          insert into users (bungie_membership_id, display_name)
          values (:bungieMembershipId, :displayName)
          on conflict (bungie_membership_id) do nothing
          """)
  void insertIfMissing(long bungieMembershipId, String displayName);

  /** Sets when the accounts were read, where that was before the given moment or never. */
  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          update users set accounts_read_at = :now
          where id = :id and (accounts_read_at is null or accounts_read_at < :before)
          """)
  int claimReading(long id, Instant now, Instant before);

  /** Sets when the accounts were read. */
  @Modifying
  @Query(nativeQuery = true, value = "update users set accounts_read_at = :moment where id = :id")
  void setAccountsReadAt(long id, Instant moment);
}
