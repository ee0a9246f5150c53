package com.destinyvaultraider.bungie;

/** Thrown when a call to Bungie did not succeed; {@link #failure()} says what to do about it. */
public final class BungieException extends RuntimeException {

  private final transient BungieFailure failure;

  public BungieException(BungieFailure failure) {
    super("%s (%d)".formatted(failure.name(), failure.code()));
    this.failure = failure;
  }

  /** What went wrong, as a value to switch over. */
  public BungieFailure failure() {
    return failure;
  }
}
