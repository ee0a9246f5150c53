package com.destinyvaultraider.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.CurrentUser;
import com.destinyvaultraider.bungie.LinkedProfiles;
import com.destinyvaultraider.bungie.LinkedProfiles.Profile;
import com.destinyvaultraider.bungie.LinkedProfiles.ProfileError;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.UserCard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The menu of accounts, whatever order and gaps Bungie's answers have. */
class LinkedMembershipsTests {

  private static final Instant MONDAY = Instant.parse("2026-06-01T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-06-02T10:00:00Z");
  private static final Membership XBOX = new Membership(1, 11);
  private static final Membership STEAM = new Membership(3, 33);
  private static final Membership STADIA = new Membership(5, 55);

  @Test
  void offersEveryPlatformThatAnswersWithTheLastPlayedAsCurrent() {
    var memberships =
        new LinkedMemberships(
            null, linked(List.of(profile(XBOX, MONDAY, false), profile(STEAM, TUESDAY, false))));

    assertThat(memberships.playable())
        .extracting(PlayableAccount::membership)
        .containsExactlyInAnyOrder(XBOX, STEAM);
    assertThat(current(memberships, null)).isEqualTo(STEAM);
  }

  @Test
  void prefersTheCrossSavePrimaryToWhatWasPlayedLast() {
    var memberships =
        new LinkedMemberships(
            null, linked(List.of(profile(STEAM, TUESDAY, false), profile(XBOX, MONDAY, true))));

    assertThat(current(memberships, null)).isEqualTo(XBOX);
  }

  @Test
  void prefersWhatThePlayerChoseWhileItIsStillThere() {
    var memberships =
        new LinkedMemberships(
            null, linked(List.of(profile(XBOX, MONDAY, true), profile(STEAM, TUESDAY, false))));

    assertThat(current(memberships, STEAM)).isEqualTo(STEAM);
    assertThat(current(memberships, STADIA)).isEqualTo(XBOX);
  }

  @Test
  void doesNotOfferWhatAnswersWithAnError() {
    var profiles =
        new LinkedProfiles(
            List.of(profile(XBOX, MONDAY, false), profile(STEAM, TUESDAY, false)),
            List.of(new ProfileError(1601, card(STEAM, 0)), new ProfileError(1601, null)));

    assertThat(new LinkedMemberships(null, profiles).playable())
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
  }

  @Test
  void keepsAClosedPlatformOnlyWhereItsAccountAnswers() {
    var seen = new LinkedMemberships(null, linked(List.of(profile(STADIA, MONDAY, false))));
    var unseen = new LinkedMemberships(user(null, card(STADIA, 0), card(XBOX, 0)), null);

    assertThat(seen.playable()).extracting(PlayableAccount::membership).containsExactly(STADIA);
    assertThat(unseen.playable()).extracting(PlayableAccount::membership).containsExactly(XBOX);
  }

  @Test
  void neverOffersAnotherGameOrTheBungieAccountItself() {
    Membership marathon = new Membership(20, 99);
    Membership bungie = new Membership(254, 7);

    var memberships =
        new LinkedMemberships(
            user(null, card(marathon, 0), card(bungie, 0)),
            linked(List.of(profile(marathon, TUESDAY, true), profile(bungie, TUESDAY, true))));

    assertThat(memberships.playable()).isEmpty();
    assertThat(new LinkedMemberships(memberships.user(), null).playable()).isEmpty();
  }

  @Test
  void goesByTheCardsWhereTheLinkedProfilesDidNotAnswer() {
    var memberships = new LinkedMemberships(user(11L, card(STEAM, 1), card(XBOX, 1)), null);

    assertThat(memberships.playable())
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
    assertThat(memberships.displayName()).isEqualTo("Cayde#0006");
  }

  @Test
  void findsTheNameInTheProfilesWhereTheUserDidNotAnswer() {
    var memberships = new LinkedMemberships(null, linked(List.of(profile(XBOX, MONDAY, false))));

    assertThat(memberships.displayName()).isEqualTo("Cayde#0006");
  }

  @Test
  void namesPlatformsAsPlayersSayThem() {
    assertThat(List.of(1, 2, 3, 4, 5, 6, 42).stream().map(Platforms::name))
        .containsExactly(
            "Xbox", "PlayStation", "Steam", "Battle.net", "Stadia", "Epic Games", "Platform 42");
  }

  private static @Nullable Membership current(
      LinkedMemberships memberships, @Nullable Membership chosen) {
    PlayableAccount current = PlayableAccount.current(memberships.playable(), chosen);
    return current == null ? null : current.membership();
  }

  private static CurrentUser user(@Nullable Long primary, UserCard... cards) {
    return new CurrentUser(7, "Cayde#0006", List.of(cards), primary);
  }

  private static UserCard card(Membership membership, int crossSaveOverride) {
    return new UserCard(membership.type(), membership.id(), "Cayde", "Cayde", 6, crossSaveOverride);
  }

  private static LinkedProfiles linked(List<Profile> profiles) {
    return new LinkedProfiles(profiles, List.of());
  }

  private static Profile profile(Membership membership, Instant lastPlayed, boolean primary) {
    return new Profile(
        membership.type(), membership.id(), "Cayde", "Cayde", 6, lastPlayed, false, primary);
  }
}
