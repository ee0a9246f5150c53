package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Destiny accounts of a person that answer, and those that do not, such as the ones that cross
 * save has put aside.
 */
public record LinkedProfiles(List<Profile> profiles, List<ProfileError> profilesWithErrors) {

  /**
   * An account that can be asked for its profile.
   *
   * @param crossSaveOverride 0 without cross save, otherwise the type of the membership that counts
   */
  public record Profile(
      int membershipType,
      long membershipId,
      @Nullable String displayName,
      @Nullable String bungieGlobalDisplayName,
      @Nullable Integer bungieGlobalDisplayNameCode,
      @Nullable Instant dateLastPlayed,
      @Nullable Integer crossSaveOverride,
      boolean isOverridden,
      boolean isCrossSavePrimary) {

    /** The membership of this account. */
    public Membership membership() {
      return new Membership(membershipType, membershipId);
    }
  }

  /** An account that does not answer, with the code that says why. */
  public record ProfileError(int errorCode, @Nullable UserCard infoCard) {}

  /** The answer as it comes over the wire. */
  record Answer(
      @Nullable List<@Nullable Profile> profiles,
      @Nullable List<@Nullable ProfileError> profilesWithErrors) {

    /** A list that is missing is no empty one. */
    LinkedProfiles toProfiles() {
      if (profiles == null) {
        throw new BungieException(Failures.ofStatus(200, false));
      }
      return new LinkedProfiles(WireLists.present(profiles), WireLists.present(profilesWithErrors));
    }
  }
}
