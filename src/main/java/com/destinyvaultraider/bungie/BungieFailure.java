package com.destinyvaultraider.bungie;

import java.time.Duration;

/** Why a call to Bungie did not succeed, as the thing to do about it. */
public sealed interface BungieFailure {

  /**
   * The PlatformErrorCodes value, or 0 where the answer carried none (HTML, time-out, no route).
   */
  int code();

  /** The identifier that goes with the code, such as {@code DestinyNoRoomInDestination}. */
  String name();

  /** How long to wait before another try, as Bungie asks; zero where it names no time. */
  default Duration pause() {
    return Duration.ZERO;
  }

  /** Whether the call may have taken effect although no clear answer came back. */
  default boolean unclear() {
    return false;
  }

  /** Throttled or a passing hiccup: the same call may succeed after the pause. */
  record RetryLater(int code, String name, Duration pause, boolean unclear)
      implements BungieFailure {}

  /** The token is no longer accepted: refresh it once, then ask the player to sign in again. */
  record SignInAgain(int code, String name) implements BungieFailure {}

  /** The game's rules or the request forbid it: only the player can change that. */
  record TellPlayer(int code, String name) implements BungieFailure {}

  /** Bungie is down, in maintenance or out of reach: keep everything, show what we have. */
  record Down(int code, String name, boolean unclear) implements BungieFailure {}
}
