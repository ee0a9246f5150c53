package com.destinyvaultraider.manifest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the checks for a new version went.
 *
 * @param lastCheck when Bungie was last asked, with or without success
 * @param lastFailure when a check last failed
 * @param failure why the last check failed; null where it succeeded
 */
record ManifestState(
    @Nullable Instant lastCheck, @Nullable Instant lastFailure, @Nullable String failure) {

  static final ManifestState BEFORE_ANY_CHECK = new ManifestState(null, null, null);

  ManifestState succeeded(Instant now) {
    return new ManifestState(now, lastFailure, null);
  }

  ManifestState failed(Instant now, String reason) {
    return new ManifestState(now, now, reason);
  }
}
