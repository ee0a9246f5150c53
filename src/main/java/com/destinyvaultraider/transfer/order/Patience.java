package com.destinyvaultraider.transfer.order;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting that ends early when the server stops. */
final class Patience {

  private static final Duration GLANCE = Duration.ofMillis(200);

  private Patience() {}

  /** Sleeps for the given time, or less if there is reason to stop. */
  static void sleep(Duration time, BooleanSupplier stopping) {
    long end = System.nanoTime() + time.toNanos();
    long left = time.toNanos();
    while (left > 0 && !stopping.getAsBoolean()) {
      try {
        Thread.sleep(Duration.ofNanos(Math.min(left, GLANCE.toNanos())));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
      left = end - System.nanoTime();
    }
  }
}
