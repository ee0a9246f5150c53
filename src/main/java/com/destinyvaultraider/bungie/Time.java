package com.destinyvaultraider.bungie;

import java.time.Duration;

/** The clock that pacing goes by, so that tests need not wait. */
interface Time {

  /** The machine's own clock. */
  Time SYSTEM =
      new Time() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
          Thread.sleep(duration);
        }
      };

  /** Nanoseconds since some fixed moment. */
  long nanos();

  /** Waits. */
  void sleep(Duration duration) throws InterruptedException;
}
