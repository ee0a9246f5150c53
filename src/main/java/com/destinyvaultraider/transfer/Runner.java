package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ActionReceipt;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out one step against Bungie and confirms it to the picture. */
@Component
class Runner {

  private static final int MOST_TRIES = 3;
  private static final int MOST_LOOKS = 5;
  private static final int STILL_EQUIPPED = 1656;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final Calls calls;
  private final AccessTokens tokens;
  private final Pictures pictures;
  private final Clock clock;

  Runner(Calls calls, AccessTokens tokens, Pictures pictures, Clock clock) {
    this.calls = calls;
    this.tokens = tokens;
    this.pictures = pictures;
    this.clock = clock;
  }

  /**
   * Carries out a step. It is repeated only where it is known not to have taken effect: after a
   * throttle, where the game lags behind an un-equip, and where Bungie says after an unclear answer
   * that everything is where it was.
   */
  Ran run(Player player, Step step) {
    BungieFailure failure = null;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Picture before = pictures.atHand(player);
      try {
        ActionReceipt receipt = tokens.with(player, token -> calls.make(player, token, step));
        pictures.confirm(player, step.change(before, receipt.at()));
        return new Ran.Done();
      } catch (BungieException e) {
        failure = e.failure();
      }
      if (failure.unclear()) {
        Optional<Picture> now = lookAgain(player);
        if (now.isEmpty()) {
          return new Ran.Unknown();
        }
        if (step.tookEffect(before, now.get())) {
          return new Ran.Done();
        }
      } else if (failure.code() == STILL_EQUIPPED) {
        pause();
      } else if (!isThrottle(failure)) {
        break;
      }
    }
    return failure == null ? new Ran.Unknown() : new Ran.Failed(failure);
  }

  /** The client itself waits as long as Bungie asks before the next call. */
  private static boolean isThrottle(BungieFailure failure) {
    return failure instanceof BungieFailure.RetryLater
        && failure.pause().compareTo(LONGEST_PAUSE) <= 0;
  }

  /**
   * Where things are by now: what Bungie answers may still be from before, so it is asked again.
   */
  private Optional<Picture> lookAgain(Player player) {
    Instant since = clock.instant();
    Optional<Picture> now = Optional.empty();
    for (int looks = 0; looks < MOST_LOOKS && now.isEmpty(); looks++) {
      pause();
      now = pictures.takenAfter(player, since);
    }
    return now;
  }

  private static void pause() {
    try {
      Thread.sleep(A_MOMENT);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
