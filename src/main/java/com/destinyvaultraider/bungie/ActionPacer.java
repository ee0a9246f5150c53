package com.destinyvaultraider.bungie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps the item actions of each player in single file and apart by the spacing that Bungie
 * documents, counted from the start of a request. One spacing serves all actions: they all ask for
 * the same, and some share a limit. A throttled player's next action waits as long as Bungie said.
 */
final class ActionPacer {

  private static final Duration FORGET_AFTER = Duration.ofMinutes(30);

  /** More than Bungie's limit for all of them lets act within that time. */
  private static final int MOST_PLAYERS = 50_000;

  private final Cache<Long, Lane> lanes =
      Caffeine.newBuilder().maximumSize(MOST_PLAYERS).expireAfterAccess(FORGET_AFTER).build();
  private final RequestBudget budget;
  private final Duration spacing;
  private final Duration longestWait;
  private final Time time;

  ActionPacer(RequestBudget budget, Duration spacing, Duration longestWait, Time time) {
    this.budget = budget;
    this.spacing = spacing;
    this.longestWait = longestWait;
    this.time = time;
  }

  /** How long after the start of one action of a player the next may start. */
  Duration spacing() {
    return spacing;
  }

  /** Makes the call when it is the player's turn. */
  <T> T run(long player, Supplier<T> call) {
    Lane lane = lanes.get(player, id -> new Lane(time.nanos()));
    try {
      if (!lane.lock.tryLock(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new BungieException(Failures.waitedTooLong(spacing));
      }
      try {
        return runInLane(lane, call);
      } finally {
        lane.lock.unlock();
      }
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new BungieException(Failures.interrupted(), ex);
    }
  }

  private <T> T runInLane(Lane lane, Supplier<T> call) throws InterruptedException {
    long wait = lane.notBefore - time.nanos();
    if (wait > longestWait.toNanos()) {
      throw new BungieException(Failures.waitedTooLong(Duration.ofNanos(wait)));
    }
    if (wait > 0) {
      time.sleep(Duration.ofNanos(wait));
    }
    budget.acquire();
    lane.notBefore = time.nanos() + spacing.toNanos();
    try {
      return call.get();
    } catch (BungieException ex) {
      if (ex.failure() instanceof BungieFailure.RetryLater later && !later.unclear()) {
        lane.notBefore = time.nanos() + later.pause().toNanos();
      }
      throw ex;
    }
  }

  /** One player's file; what is in it is read and written under its lock. */
  private static final class Lane {

    private final ReentrantLock lock = new ReentrantLock(true);
    private long notBefore;

    Lane(long notBefore) {
      this.notBefore = notBefore;
    }
  }
}
