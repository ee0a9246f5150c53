package com.destinyvaultraider.bungie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PacingTests {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
  private static final long CAYDE = 1;
  private static final long ZAVALA = 2;

  private final StoppedTime time = new StoppedTime();
  private final RequestBudget budget = new RequestBudget(18, LONGEST_WAIT, time);
  private final ActionPacer pacer =
      new ActionPacer(budget, Duration.ofMillis(100), LONGEST_WAIT, time);

  @Test
  void callsStayBelowTwentyASecondOverAnyTenSeconds() {
    List<Long> calls = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      budget.acquire();
      calls.add(time.nanos());
    }

    for (int first = 0; first < calls.size(); first++) {
      long from = calls.get(first);
      long until = from + Duration.ofSeconds(10).toNanos();
      long inWindow = calls.stream().filter(call -> call >= from && call < until).count();
      assertThat(inWindow).isLessThanOrEqualTo(200);
    }
  }

  @Test
  void aShortBurstIsNotHeldBack() {
    for (int i = 0; i < 9; i++) {
      budget.acquire();
    }

    assertThat(time.slept()).isZero();
  }

  @Test
  void aCallWhoseTurnIsTooFarAwayIsGivenUp() {
    budget.pause(Duration.ofMinutes(1));

    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(budget::acquire)
        .satisfies(ex -> {
          assertThat(ex.failure()).isInstanceOf(BungieFailure.RetryLater.class);
          assertThat(ex.failure().pause()).isGreaterThan(Duration.ofSeconds(59));
          assertThat(ex.failure().unclear()).isFalse();
        });
  }

  @Test
  void actionsOfAPlayerStartApartByTheSpacing() {
    pacer.run(CAYDE, () -> "first");
    time.pass(Duration.ofMillis(30));

    pacer.run(CAYDE, () -> "second");

    assertThat(time.slept()).isEqualTo(Duration.ofMillis(70));
  }

  @Test
  void playersDoNotWaitForEachOther() {
    pacer.run(CAYDE, () -> "his");

    pacer.run(ZAVALA, () -> "other");

    assertThat(time.slept()).isZero();
  }

  @Test
  void aThrottledPlayersNextActionWaitsAsLongAsBungieSaid() {
    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(() -> pacer.run(CAYDE, PacingTests::throttled));

    pacer.run(CAYDE, () -> "next");

    assertThat(time.slept()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void twoActionsOfAPlayerAreNeverUnderWayTogether() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    AtomicBoolean together = new AtomicBoolean();
    CountDownLatch allStarted = new CountDownLatch(8);
    List<Future<?>> actions = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        actions.add(
            threads.submit(() -> {
              allStarted.countDown();
              allStarted.await();
              return pacer.run(
                  CAYDE,
                  () -> {
                    together.compareAndSet(false, underWay.incrementAndGet() > 1);
                    for (int spin = 0; spin < 10_000; spin++) {
                      Thread.onSpinWait();
                    }
                    return underWay.decrementAndGet();
                  });
            }));
      }
    }

    for (Future<?> action : actions) {
      action.get();
    }
    assertThat(together).isFalse();
  }

  @Test
  void aWaitCanBeInterrupted() {
    pacer.run(CAYDE, () -> "first");
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(() -> pacer.run(CAYDE, () -> "second"))
        .satisfies(ex -> assertThat(ex.failure().unclear()).isFalse());
    assertThat(Thread.interrupted()).isTrue();
  }

  private static String throttled() {
    throw new BungieException(Failures.ofCode(36, "ThrottleLimitExceededMomentarily", 10, true));
  }

  /** Time that passes only when somebody sleeps. */
  private static final class StoppedTime implements Time {

    private long now = Long.MAX_VALUE - 1000;
    private Duration slept = Duration.ZERO;

    @Override
    public synchronized long nanos() {
      return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
      pass(duration);
      slept = slept.plus(duration);
    }

    synchronized void pass(Duration duration) {
      now += duration.toNanos();
    }

    synchronized Duration slept() {
      return slept;
    }
  }
}
