package com.destinyvaultraider.bungie;

import org.jspecify.annotations.Nullable;

/** Writes the name by which players find each other. */
final class BungieName {

  private BungieName() {}

  /** {@code Name#0042}, the bare name where the number is missing, or null without a name. */
  static @Nullable String of(@Nullable String name, @Nullable Integer code) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return code == null ? name : "%s#%04d".formatted(name, code);
  }
}
