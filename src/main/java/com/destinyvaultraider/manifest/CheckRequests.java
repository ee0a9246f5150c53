package com.destinyvaultraider.manifest;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Where readers who meet something unknown ask for a look at Bungie's version, without waiting for
 * it. However many ask, one look in some minutes is granted.
 */
@Component
final class CheckRequests {

  private final long pause;
  private final AtomicLong nextGrant = new AtomicLong(System.nanoTime());
  private final Semaphore granted = new Semaphore(0);

  CheckRequests(ManifestProperties properties) {
    this.pause = properties.checkOnUnknownEvery().toNanos();
  }

  /** Asks for a check; returns at once. */
  void ask() {
    long now = System.nanoTime();
    long due = nextGrant.get();
    if (now - due >= 0 && nextGrant.compareAndSet(due, now + pause)) {
      granted.release();
    }
  }

  /** Asks for a check that cannot wait for its turn, because of something rare; returns at once. */
  void need() {
    granted.release();
  }

  /** Waits until the time has passed or somebody has asked, and says whether somebody has. */
  boolean await(Duration atMost) throws InterruptedException {
    boolean asked = granted.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
    granted.drainPermits();
    return asked;
  }
}
