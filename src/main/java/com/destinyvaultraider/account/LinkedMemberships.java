package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.CurrentUser;
import com.destinyvaultraider.bungie.LinkedProfiles;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.UserCard;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Bungie says of a person's accounts, from two calls of which either may have failed or told
 * half. The order in which Bungie names them means nothing.
 *
 * @param user the answer of GetMembershipsForCurrentUser, or null
 * @param profiles the answer of GetLinkedProfiles, or null
 * @param characters how many characters there are on those accounts that were asked for them
 */
record LinkedMemberships(
    @Nullable CurrentUser user,
    @Nullable LinkedProfiles profiles,
    Map<Membership, Integer> characters) {

  LinkedMemberships(@Nullable CurrentUser user, @Nullable LinkedProfiles profiles) {
    this(user, profiles, Map.of());
  }

  /**
   * DestinyAccountNotFound and what Bungie answers for platforms that are closed for good. Anything
   * else passes: the account is the player's, and only does not answer now.
   */
  private static final Set<Integer> NO_ACCOUNT = Set.of(1601, 1630, 1668, 1670, 1682);

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
    return Stream.concat(
            profiles.profiles().stream().map(LinkedMemberships::globalName),
            failing().map(UserCard::bungieName))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The accounts among which only their characters can tell which one is played. */
  List<Membership> ambiguous() {
    List<PlayableAccount> playable = playable(List.of());
    return playable.size() < 2 || playable.stream().anyMatch(PlayableAccount::crossSavePrimary)
        ? List.of()
        : playable.stream().map(PlayableAccount::membership).toList();
  }

  /** The same with the characters of those accounts that say something of them. */
  LinkedMemberships with(Map<Membership, Integer> characters) {
    return new LinkedMemberships(user, profiles, characters);
  }

  /**
   * The accounts that can be played. The linked profiles know best which ones do; where they are
   * silent, it stays as it was.
   *
   * @param before what was known when Bungie was asked last
   */
  List<PlayableAccount> playable(List<PlayableAccount> before) {
    Map<Membership, PlayableAccount> known =
        before.stream().collect(Collectors.toMap(PlayableAccount::membership, Function.identity()));
    Map<Membership, Candidate> candidates = new LinkedHashMap<>();
    if (user == null) {
      // Only the cards are complete: what else does not name an account may hide it.
      before.forEach(account -> candidates.put(account.membership(), Candidate.of(account)));
    }
    cards().forEach(card -> candidates.put(card.membership(), Candidate.of(card)));
    failing().forEach(card -> candidates.put(card.membership(), Candidate.of(card)));
    answering()
        .forEach(profile ->
            candidates.merge(profile.membership(), Candidate.of(profile), Candidate::withProfile));
    Set<Integer> types =
        candidates.keySet().stream().map(Membership::type).collect(Collectors.toSet());
    return candidates.values().stream()
        .filter(candidate -> isPlayable(candidate, known, types))
        .map(candidate ->
            candidate.toAccount(
                isPrimary(candidate),
                characters.get(candidate.membership()),
                known.get(candidate.membership())))
        .toList();
  }

  private boolean isPlayable(
      Candidate candidate, Map<Membership, PlayableAccount> known, Set<Integer> types) {
    Membership membership = candidate.membership();
    boolean primary = isPrimary(candidate);
    if (!Platforms.playsDestiny(membership.type()) || (candidate.isOverridden(types) && !primary)) {
      return false;
    }
    if (profiles == null) {
      return primary
          || known.containsKey(membership)
          || (known.isEmpty() && !Platforms.isRetired(membership.type()));
    }
    Integer error = errors().get(membership);
    if (error != null) {
      return !NO_ACCOUNT.contains(error);
    }
    return candidate.answers() || primary || known.containsKey(membership);
  }

  /** By its id, or by its own word that it stands for itself. */
  private boolean isPrimary(Candidate candidate) {
    Long primary = user == null ? null : user.primaryMembershipId();
    return primary == null ? candidate.isSaidPrimary() : primary == candidate.membership().id();
  }

  private Stream<UserCard> cards() {
    return user == null ? Stream.empty() : user.destinyMemberships().stream();
  }

  private Stream<LinkedProfiles.Profile> answering() {
    return profiles == null ? Stream.empty() : profiles.profiles().stream();
  }

  private Stream<UserCard> failing() {
    return profiles == null
        ? Stream.empty()
        : profiles.profilesWithErrors().stream()
            .map(LinkedProfiles.ProfileError::infoCard)
            .filter(Objects::nonNull);
  }

  private Map<Membership, Integer> errors() {
    Map<Membership, Integer> errors = new LinkedHashMap<>();
    if (profiles != null) {
      for (LinkedProfiles.ProfileError error : profiles.profilesWithErrors()) {
        UserCard card = error.infoCard();
        if (card != null) {
          errors.put(card.membership(), error.errorCode());
        }
      }
    }
    return errors;
  }

  private static String globalName(LinkedProfiles.Profile profile) {
    String name = profile.bungieGlobalDisplayName();
    Integer code = profile.bungieGlobalDisplayNameCode();
    if (name == null || name.isBlank()) {
      return "";
    }
    return code == null ? name : "%s#%04d".formatted(name, code);
  }

  /**
   * All that was said of one account.
   *
   * @param override the type of the account that counts with cross save, 0 without
   * @param profile what it answers with, or null where it does not
   */
  private record Candidate(
      Membership membership,
      @Nullable String onPlatform,
      @Nullable String global,
      int override,
      LinkedProfiles.@Nullable Profile profile) {

    static Candidate of(PlayableAccount account) {
      return new Candidate(
          account.membership(),
          account.displayName(),
          null,
          account.crossSavePrimary() ? account.membershipType() : 0,
          null);
    }

    static Candidate of(UserCard card) {
      Integer override = card.crossSaveOverride();
      return new Candidate(
          card.membership(),
          card.displayName(),
          card.bungieGlobalDisplayName(),
          override == null ? 0 : override,
          null);
    }

    static Candidate of(LinkedProfiles.Profile profile) {
      Integer override = profile.crossSaveOverride();
      return new Candidate(
          profile.membership(),
          profile.displayName(),
          profile.bungieGlobalDisplayName(),
          override == null ? 0 : override,
          profile);
    }

    /** The answer knows better than the card. */
    Candidate withProfile(Candidate answer) {
      return new Candidate(
          membership,
          answer.onPlatform == null ? onPlatform : answer.onPlatform,
          answer.global == null ? global : answer.global,
          answer.override,
          answer.profile);
    }

    boolean answers() {
      return profile != null;
    }

    /** A platform that nobody knows stands in for another one only where it has an account. */
    boolean isOverridden(Set<Integer> types) {
      return (profile != null && profile.isOverridden())
          || (override != membership.type()
              && (Platforms.isKnown(override) || types.contains(override)));
    }

    boolean isSaidPrimary() {
      return profile == null ? override == membership.type() : profile.isCrossSavePrimary();
    }

    PlayableAccount toAccount(
        boolean primary, @Nullable Integer characters, @Nullable PlayableAccount before) {
      Instant played = profile == null ? null : profile.dateLastPlayed();
      return new PlayableAccount(
          membership.type(),
          membership.id(),
          name(),
          played == null && before != null ? before.lastPlayedAt() : played,
          primary,
          characters == null && before != null ? before.characters() : characters);
    }

    private String name() {
      if (onPlatform != null && !onPlatform.isBlank()) {
        return onPlatform;
      }
      return global == null || global.isBlank() ? "Guardian" : global;
    }
  }
}
