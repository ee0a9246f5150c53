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

  /** Waits until a check is due, because the time has passed or because somebody asked. */
  void await(Duration atMost) throws InterruptedException {
    if (granted.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
      granted.drainPermits();
    }
  }
}
