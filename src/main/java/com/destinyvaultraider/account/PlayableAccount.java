package com.destinyvaultraider.account;

import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.bungie.Membership;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account that its player can play, as it is kept.
 *
 * @param displayName the name on that platform
 * @param crossSavePrimary whether cross save made it the one that counts
 * @param characters how many characters it has; null where that was not asked
 */
@Embeddable
record PlayableAccount(
    int membershipType,
    long membershipId,
    String displayName,
    @Column(name = "last_played_at") @Nullable Instant lastPlayedAt,
    boolean crossSavePrimary,
    @Nullable Integer characters) {

  /** The same order whatever order Bungie names them in. */
  static final Comparator<PlayableAccount> LAST_PLAYED_FIRST =
      Comparator.comparing(PlayableAccount::lastPlayed)
          .reversed()
          .thenComparingInt(PlayableAccount::membershipType)
          .thenComparingLong(PlayableAccount::membershipId);

  /**
   * What the player chose, else what cross save chose, else what was played last. An account is
   * "played" for Bungie when the game was started, so that one without characters comes last.
   */
  static @Nullable PlayableAccount current(
      List<PlayableAccount> accounts, @Nullable Membership chosen) {
    return accounts.stream()
        .min(
            Comparator.comparing((PlayableAccount account) -> !account.membership().equals(chosen))
                .thenComparing(account -> !account.crossSavePrimary())
                .thenComparing(PlayableAccount::isEmpty)
                .thenComparing(LAST_PLAYED_FIRST))
        .orElse(null);
  }

  Membership membership() {
    return new Membership(membershipType, membershipId);
  }

  /** Whether there is nobody to play with. */
  boolean isEmpty() {
    return characters != null && characters == 0;
  }

  LinkedAccount toLinkedAccount() {
    return new LinkedAccount(membership(), displayName, Platforms.name(membershipType));
  }

  private Instant lastPlayed() {
    return lastPlayedAt == null ? Instant.EPOCH : lastPlayedAt;
  }
}
