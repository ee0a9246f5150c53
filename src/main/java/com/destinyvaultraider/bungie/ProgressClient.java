package com.destinyvaultraider.bungie;

import java.time.Instant;

/**
 * What may be asked of Bungie about how far a player is. Every method throws {@link
 * BungieException} where Bungie refuses, is down or is not understood.
 */
public class ProgressClient {

  private static final EnvelopeReader<ProgressProfile> PROFILE =
      new EnvelopeReader<>(ProgressProfile.class);

  private final BungieCalls calls;

  ProgressClient(BungieCalls calls) {
    this.calls = calls;
  }

  /** What time it is by Bungie's clock, as near as its last answer tells. */
  public Instant now() {
    return calls.now();
  }

  /** {@code Destiny2.GetProfile} with what tells how far the player is. */
  public ProgressProfile profile(AccessToken token, Membership membership) {
    String path =
        "/Destiny2/%d/Profile/%d/?components=%s"
            .formatted(membership.type(), membership.id(), ProgressProfile.COMPONENTS);
    return calls.read("GetProfile", path, token, PROFILE);
  }
}
