package com.destinyvaultraider.bungie;

import org.jspecify.annotations.Nullable;

/**
 * A membership as Bungie describes it: a Destiny account on one platform, or the Bungie.net account
 * itself (type 254).
 *
 * @param displayName the name on that platform
 * @param bungieGlobalDisplayName the name in the game, the same on all platforms
 * @param bungieGlobalDisplayNameCode the number behind that name
 * @param crossSaveOverride 0 without cross save, otherwise the type of the membership that counts
 */
public record UserCard(
    int membershipType,
    long membershipId,
    @Nullable String displayName,
    @Nullable String bungieGlobalDisplayName,
    @Nullable Integer bungieGlobalDisplayNameCode,
    @Nullable Integer crossSaveOverride) {

  /** The membership that this card describes. */
  public Membership membership() {
    return new Membership(membershipType, membershipId);
  }

  /** Whether cross save put another membership in this one's place. */
  public boolean isOverridden() {
    return crossSaveOverride != null
        && crossSaveOverride != 0
        && crossSaveOverride != membershipType;
  }

  /** The name as other players see it, {@code Name#0042}; the platform's name where it lacks. */
  public String bungieName() {
    String name = BungieName.of(bungieGlobalDisplayName, bungieGlobalDisplayNameCode);
    if (name != null) {
      return name;
    }
    return displayName == null ? "" : displayName;
  }
}
