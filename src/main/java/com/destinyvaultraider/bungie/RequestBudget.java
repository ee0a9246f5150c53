package com.destinyvaultraider.bungie;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one budget that all calls of this process share, since Bungie counts requests per source
 * address. Calls over the budget wait for their turn; where that would take too long they fail as
 * something to retry later.
 *
 * <p>Kept as the moment when the next call is due if calls came evenly spaced: a call may be early
 * by half a second's worth of calls, which lets short bursts through without raising the average.
 */
final class RequestBudget {

  private final Time time;
  private final long interval;
  private final long tolerance;
  private final Duration longestWait;
  private final AtomicLong nextDue;

  RequestBudget(int requestsPerSecond, Duration longestWait, Time time) {
    this.time = time;
    this.interval = Duration.ofSeconds(1).toNanos() / requestsPerSecond;
    this.tolerance = interval * (requestsPerSecond / 2);
    this.longestWait = longestWait;
    this.nextDue = new AtomicLong(time.nanos());
  }

  /** Returns when one more call may be made. */
  void acquire() {
    long wait = reserve();
    if (wait > 0) {
      try {
        time.sleep(Duration.ofNanos(wait));
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
        throw new BungieException(Failures.interrupted(), ex);
      }
    }
  }

  /** Holds every call back for a while, as Bungie asked. */
  void pause(Duration pause) {
    long until = time.nanos() + pause.toNanos() + tolerance;
    nextDue.accumulateAndGet(
        until, (due, pausedUntil) -> due - pausedUntil > 0 ? due : pausedUntil);
  }

  private long reserve() {
    while (true) {
      long now = time.nanos();
      long due = nextDue.get();
      long wait = due - tolerance - now;
      if (wait > longestWait.toNanos()) {
        throw new BungieException(Failures.waitedTooLong(Duration.ofNanos(wait)));
      }
      long base = due - now > 0 ? due : now;
      if (nextDue.compareAndSet(due, base + interval)) {
        return wait;
      }
    }
  }
}
