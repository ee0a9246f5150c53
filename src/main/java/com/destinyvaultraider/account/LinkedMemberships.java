package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.CurrentUser;
import com.destinyvaultraider.bungie.LinkedProfiles;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.UserCard;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Bungie says of a person's accounts, from two calls of which either may have failed. The
 * order in which Bungie names them means nothing.
 *
 * @param user the answer of GetMembershipsForCurrentUser, or null
 * @param profiles the answer of GetLinkedProfiles, or null
 */
record LinkedMemberships(@Nullable CurrentUser user, @Nullable LinkedProfiles profiles) {

  /** Whether Bungie said anything at all. */
  boolean isKnown() {
    return user != null || profiles != null;
  }

  /** The person's name, or null where Bungie did not say. */
  @Nullable String displayName() {
    if (user != null) {
      return user.displayName();
    }
    if (profiles == null) {
      return null;
    }
    return profiles.profiles().stream()
        .map(LinkedMemberships::globalName)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The accounts that can be played; the linked profiles know best which ones do. */
  List<PlayableAccount> playable() {
    if (profiles != null) {
      return fromProfiles(profiles);
    }
    return user == null ? List.of() : fromCards(user);
  }

  private List<PlayableAccount> fromProfiles(LinkedProfiles profiles) {
    Set<Membership> failing =
        profiles.profilesWithErrors().stream()
            .map(LinkedProfiles.ProfileError::infoCard)
            .filter(card -> card != null)
            .map(UserCard::membership)
            .collect(Collectors.toSet());
    Predicate<LinkedProfiles.Profile> playable =
        profile ->
            Platforms.playsDestiny(profile.membershipType())
                && !profile.isOverridden()
                && !failing.contains(profile.membership());
    return profiles.profiles().stream()
        .filter(playable)
        .map(profile ->
            new PlayableAccount(
                profile.membershipType(),
                profile.membershipId(),
                name(profile.displayName(), profile.bungieGlobalDisplayName()),
                profile.dateLastPlayed(),
                profile.isCrossSavePrimary() || isPrimary(profile.membershipId())))
        .toList();
  }

  private List<PlayableAccount> fromCards(CurrentUser user) {
    return user.destinyMemberships().stream()
        .filter(card -> Platforms.playsDestiny(card.membershipType()))
        .filter(card -> !card.isOverridden())
        .filter(
            card -> !Platforms.isRetired(card.membershipType()) || isPrimary(card.membershipId()))
        .map(card ->
            new PlayableAccount(
                card.membershipType(),
                card.membershipId(),
                name(card.displayName(), card.bungieGlobalDisplayName()),
                null,
                isPrimary(card.membershipId())))
        .toList();
  }

  private boolean isPrimary(long membershipId) {
    Long primary = user == null ? null : user.primaryMembershipId();
    return primary != null && primary == membershipId;
  }

  private static String name(@Nullable String onPlatform, @Nullable String global) {
    if (onPlatform != null && !onPlatform.isBlank()) {
      return onPlatform;
    }
    return global == null || global.isBlank() ? "Guardian" : global;
  }

  private static String globalName(LinkedProfiles.Profile profile) {
    String name = profile.bungieGlobalDisplayName();
    Integer code = profile.bungieGlobalDisplayNameCode();
    if (name == null || name.isBlank()) {
      return "";
    }
    return code == null ? name : "%s#%04d".formatted(name, code);
  }
}
