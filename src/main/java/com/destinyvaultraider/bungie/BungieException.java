package com.destinyvaultraider.bungie;

import org.jspecify.annotations.Nullable;

/** Thrown when a call to Bungie did not succeed; {@link #failure()} says what to do about it. */
public final class BungieException extends RuntimeException {

  private final transient BungieFailure failure;

  public BungieException(BungieFailure failure) {
    this(failure, null);
  }

  public BungieException(BungieFailure failure, @Nullable Throwable cause) {
    super("%s (%d)".formatted(failure.name(), failure.code()), cause);
    this.failure = failure;
  }

  /** What went wrong, as a value to switch over. */
  public BungieFailure failure() {
    return failure;
  }
}
