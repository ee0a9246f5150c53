package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.signal.AccountChanged;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets others see what happens to the orders and belongings of an account, as it happens. */
@Component
public class Watch {

  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
  private final OrderStore store;

  Watch(OrderStore store) {
    this.store = store;
  }

  /**
   * Calls back whenever something has changed for a Destiny membership, on the thread that hears of
   * it, so quickly. The watching ends when what is returned is closed.
   */
  public Watcher over(long membershipId, Runnable callback) {
    Watcher watcher = new Watcher(this, membershipId, callback);
    watchers.add(watcher);
    return watcher;
  }

  /** The order when nothing more happens to it by itself, or after this time as far as it got. */
  public Order await(Order order, Duration patience) {
    Semaphore changes = new Semaphore(0);
    long end = System.nanoTime() + patience.toNanos();
    try (Watcher _ = over(order.membership().id(), changes::release)) {
      long left = patience.toNanos();
      while (left > 0 && !store.isSettled(order.id())) {
        changes.tryAcquire(left, TimeUnit.NANOSECONDS);
        changes.drainPermits();
        left = end - System.nanoTime();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return store.find(order.id()).orElse(order);
  }

  @EventListener
  void hear(AccountChanged changed) {
    for (Watcher watcher : watchers) {
      Long account = changed.membershipId();
      if (account == null || account == watcher.membershipId()) {
        watcher.callback().run();
      }
    }
  }

  /** One who watches an account. */
  public record Watcher(Watch watch, long membershipId, Runnable callback)
      implements AutoCloseable {

    @Override
    public void close() {
      watch.watchers.remove(this);
    }
  }
}
