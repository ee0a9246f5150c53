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
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    assertThat(memberships.playable(List.of()))
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

    assertThat(new LinkedMemberships(null, profiles).playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
  }

  @Test
  void keepsAClosedPlatformOnlyWhereItsAccountAnswers() {
    var seen = new LinkedMemberships(null, linked(List.of(profile(STADIA, MONDAY, false))));
    var unseen = new LinkedMemberships(user(null, card(STADIA, 0), card(XBOX, 0)), null);

    assertThat(seen.playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactly(STADIA);
    assertThat(unseen.playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
  }

  @Test
  void neverOffersAnotherGameOrTheBungieAccountItself() {
    Membership marathon = new Membership(20, 99);
    Membership bungie = new Membership(254, 7);

    var memberships =
        new LinkedMemberships(
            user(null, card(marathon, 0), card(bungie, 0)),
            linked(List.of(profile(marathon, TUESDAY, true), profile(bungie, TUESDAY, true))));

    assertThat(memberships.playable(List.of())).isEmpty();
    assertThat(new LinkedMemberships(memberships.user(), null).playable(List.of())).isEmpty();
  }

  @Test
  void goesByTheCardsWhereTheLinkedProfilesDidNotAnswer() {
    var memberships = new LinkedMemberships(user(11L, card(STEAM, 1), card(XBOX, 1)), null);

    assertThat(memberships.playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
    assertThat(memberships.displayName()).isEqualTo("Cayde#0006");
  }

  @Test
  void findsTheNameInTheProfilesWhereTheUserDidNotAnswer() {
    var memberships = new LinkedMemberships(null, linked(List.of(profile(XBOX, MONDAY, false))));

    assertThat(memberships.displayName()).isEqualTo("Cayde#0006");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 1651, 1665, 1618, 1669})
  void keepsOfferingWhatDoesNotAnswerOnlyNow(int error) {
    var profiles =
        new LinkedProfiles(
            List.of(profile(XBOX, MONDAY, false)),
            List.of(new ProfileError(error, card(STEAM, 0))));

    assertThat(new LinkedMemberships(null, profiles).playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactlyInAnyOrder(XBOX, STEAM);
  }

  @ParameterizedTest
  @ValueSource(ints = {1601, 1668, 1670})
  void doesNotOfferWhatBungieFindsNoAccountUnder(int error) {
    var profiles =
        new LinkedProfiles(
            List.of(profile(XBOX, MONDAY, false)),
            List.of(
                new ProfileError(error, card(STADIA, 0)), new ProfileError(error, card(STEAM, 0))));

    assertThat(new LinkedMemberships(null, profiles).playable(known(STEAM)))
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
  }

  @Test
  void doesNotOfferWhatCrossSaveHasPutAsideWhereverThatIsSaid() {
    var byTheCard = new LinkedProfiles(List.of(), List.of(new ProfileError(1651, card(XBOX, 3))));
    var byTheFlag =
        new LinkedProfiles(
            List.of(new Profile(1, 11, "Cayde", "Cayde", 6, MONDAY, 0, true, false)), List.of());
    var byTheType =
        new LinkedProfiles(
            List.of(new Profile(1, 11, "Cayde", "Cayde", 6, MONDAY, 3, false, false)), List.of());

    for (LinkedProfiles profiles : List.of(byTheCard, byTheFlag, byTheType)) {
      assertThat(new LinkedMemberships(null, profiles).playable(known(XBOX))).isEmpty();
    }
  }

  @Test
  void offersWhatIsSaidToBePutAsideForAPlatformThatNobodyKnows() {
    var memberships =
        new LinkedMemberships(
            user(null, card(STEAM, 77)), linked(List.of(profile(STEAM, MONDAY, false))));

    assertThat(memberships.playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactly(STEAM);
  }

  @Test
  void keepsTheCrossSavePrimaryWhileItDoesNotAnswer() {
    var profiles =
        new LinkedProfiles(
            List.of(),
            List.of(new ProfileError(1601, card(XBOX, 3)), new ProfileError(1651, card(STEAM, 3))));

    assertThat(new LinkedMemberships(null, profiles).playable(List.of()))
        .singleElement()
        .satisfies(account -> {
          assertThat(account.membership()).isEqualTo(STEAM);
          assertThat(account.crossSavePrimary()).isTrue();
        });
  }

  @Test
  void offersThePrimaryThatOnlyTheUserNames() {
    var memberships =
        new LinkedMemberships(
            user(33L, card(XBOX, 3), card(STEAM, 3)),
            linked(List.of(new Profile(1, 11, "Cayde", "Cayde", 6, MONDAY, 3, true, false))));

    assertThat(memberships.playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactly(STEAM);
  }

  @Test
  void offersWhatIsLeftOutOfCrossSaveAfterThePrimary() {
    var memberships =
        new LinkedMemberships(
            user(33L, card(XBOX, 0), card(STEAM, 3)),
            linked(
                List.of(
                    profile(XBOX, TUESDAY, false),
                    new Profile(3, 33, "Cayde", "Cayde", 6, MONDAY, 3, false, true))));

    assertThat(memberships.playable(List.of()))
        .extracting(PlayableAccount::membership)
        .containsExactlyInAnyOrder(XBOX, STEAM);
    assertThat(current(memberships, null)).isEqualTo(STEAM);
  }

  @Test
  void staysAsItWasWhereTheLinkedProfilesAreSilent() {
    List<PlayableAccount> before = List.of(new PlayableAccount(1, 11, "Cayde", MONDAY, false, 3));

    List<PlayableAccount> now =
        new LinkedMemberships(user(null, card(STEAM, 0), card(XBOX, 0)), null).playable(before);

    assertThat(now).isEqualTo(before);
  }

  @Test
  void keepsWhatAnAnswerWithoutTheUserMayHide() {
    assertThat(new LinkedMemberships(null, linked(List.of())).playable(known(XBOX)))
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
  }

  @Test
  void forgetsWhatThePlayerHasUnlinked() {
    var memberships =
        new LinkedMemberships(
            user(null, card(XBOX, 0)), linked(List.of(profile(XBOX, MONDAY, false))));

    assertThat(memberships.playable(known(XBOX, STEAM)))
        .extracting(PlayableAccount::membership)
        .containsExactly(XBOX);
  }

  @Test
  void remembersWhenItWasPlayedWhileAnAccountDoesNotAnswer() {
    var profiles = new LinkedProfiles(List.of(), List.of(new ProfileError(1651, card(STEAM, 0))));

    assertThat(
            new LinkedMemberships(null, profiles)
                .playable(List.of(new PlayableAccount(3, 33, "Cayde", MONDAY, false, 2))))
        .containsExactly(new PlayableAccount(3, 33, "Cayde", MONDAY, false, 2));
  }

  @Test
  void prefersAnAccountWithCharactersToOneThatWasOnlyStarted() {
    var memberships =
        new LinkedMemberships(
            null,
            linked(List.of(profile(XBOX, TUESDAY, false), profile(STEAM, MONDAY, false))),
            Map.of(XBOX, 0, STEAM, 1));

    assertThat(current(memberships, null)).isEqualTo(STEAM);
    assertThat(current(memberships, XBOX)).isEqualTo(XBOX);
  }

  @Test
  void asksForCharactersOnlyWhereTheyDecideSomething() {
    var one = new LinkedMemberships(null, linked(List.of(profile(XBOX, MONDAY, false))));
    var crossSave =
        new LinkedMemberships(
            null, linked(List.of(profile(XBOX, MONDAY, true), profile(STEAM, MONDAY, false))));
    var two =
        new LinkedMemberships(
            null, linked(List.of(profile(XBOX, MONDAY, false), profile(STEAM, MONDAY, false))));

    assertThat(one.ambiguous()).isEmpty();
    assertThat(crossSave.ambiguous()).isEmpty();
    assertThat(two.ambiguous()).containsExactlyInAnyOrder(XBOX, STEAM);
  }

  @Test
  void comesToTheSameWhateverOrderBungieNamesThemIn() {
    List<Profile> profiles =
        List.of(
            profile(XBOX, MONDAY, false),
            profile(STEAM, MONDAY, false),
            profile(new Membership(6, 66), MONDAY, false));

    assertThat(current(new LinkedMemberships(null, linked(profiles)), null))
        .isEqualTo(current(new LinkedMemberships(null, linked(profiles.reversed())), null));
  }

  @Test
  void namesPlatformsAsPlayersSayThem() {
    assertThat(List.of(1, 2, 3, 4, 5, 6, 42).stream().map(Platforms::name))
        .containsExactly(
            "Xbox", "PlayStation", "Steam", "Battle.net", "Stadia", "Epic Games", "Platform 42");
  }

  private static @Nullable Membership current(
      LinkedMemberships memberships, @Nullable Membership chosen) {
    PlayableAccount current = PlayableAccount.current(memberships.playable(List.of()), chosen);
    return current == null ? null : current.membership();
  }

  private static List<PlayableAccount> known(Membership... memberships) {
    return Stream.of(memberships)
        .map(each -> new PlayableAccount(each.type(), each.id(), "Cayde", null, false, null))
        .toList();
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
        membership.type(), membership.id(), "Cayde", "Cayde", 6, lastPlayed, 0, false, primary);
  }
}
