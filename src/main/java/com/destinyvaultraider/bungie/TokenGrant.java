package com.destinyvaultraider.bungie;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What Bungie hands out at sign-in and at every refresh.
 *
 * @param refreshToken good for one use; null where the application is registered as public
 * @param bungieMembershipId the Bungie.net membership id (type 254) of who signed in
 */
public record TokenGrant(
    AccessToken accessToken,
    Duration expiresIn,
    @Nullable String refreshToken,
    @Nullable Duration refreshExpiresIn,
    long bungieMembershipId) {

  @Override
  public String toString() {
    return "TokenGrant[bungieMembershipId=%d]".formatted(bungieMembershipId);
  }
}
