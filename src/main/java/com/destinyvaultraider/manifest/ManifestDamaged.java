package com.destinyvaultraider.manifest;

import org.jspecify.annotations.Nullable;

/** Thrown where a manifest, downloaded or on disk, is not what it should be. */
class ManifestDamaged extends RuntimeException {

  ManifestDamaged(String message) {
    super(message);
  }

  ManifestDamaged(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
