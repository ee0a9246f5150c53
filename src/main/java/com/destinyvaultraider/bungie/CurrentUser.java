package com.destinyvaultraider.bungie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who an access token belongs to.
 *
 * @param bungieMembershipId the Bungie.net membership id (type 254)
 * @param displayName the name as other players see it, {@code Name#0042}
 * @param destinyMemberships all Destiny accounts, also those that were never played or that cross
 *     save has put aside
 * @param primaryMembershipId the account that cross save made the one that counts; null without
 *     cross save
 */
public record CurrentUser(
    long bungieMembershipId,
    String displayName,
    List<UserCard> destinyMemberships,
    @Nullable Long primaryMembershipId) {

  /** The answer as it comes over the wire. */
  record Answer(
      @Nullable List<@Nullable UserCard> destinyMemberships,
      @Nullable Long primaryMembershipId,
      @Nullable BungieNetUser bungieNetUser) {

    /** A list that is missing is no empty one. */
    CurrentUser toUser() {
      if (bungieNetUser == null
          || bungieNetUser.membershipId() == null
          || destinyMemberships == null) {
        throw new BungieException(Failures.ofStatus(200, false));
      }
      List<UserCard> cards = WireLists.present(destinyMemberships);
      return new CurrentUser(
          bungieNetUser.membershipId(), bungieNetUser.name(cards), cards, primaryMembershipId);
    }
  }

  /** The Bungie.net account. */
  record BungieNetUser(
      @Nullable Long membershipId,
      @Nullable String uniqueName,
      @Nullable String displayName,
      @Nullable String cachedBungieGlobalDisplayName,
      @Nullable Integer cachedBungieGlobalDisplayNameCode) {

    private String name(List<UserCard> cards) {
      String name = BungieName.of(cachedBungieGlobalDisplayName, cachedBungieGlobalDisplayNameCode);
      if (name != null) {
        return name;
      }
      for (UserCard card : cards) {
        if (card.bungieGlobalDisplayName() != null) {
          return card.bungieName();
        }
      }
      if (uniqueName != null) {
        return uniqueName;
      }
      return displayName == null ? "Guardian" : displayName;
    }
  }
}
