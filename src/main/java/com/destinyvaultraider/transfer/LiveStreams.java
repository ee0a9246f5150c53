package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.inventory.PictureIncomplete;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.manifest.ManifestNotReady;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.order.Watch;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes server-sent events, each stream on the virtual thread of its request. A burst of changes
 * is one event, and a shutdown ends all streams at once.
 */
@Component
class LiveStreams {

  /** Sleeping costs only the stream's own virtual thread; what changes meanwhile is told after. */
  private static final Duration BETWEEN_EVENTS = Duration.ofMillis(250);

  /** A browser comes back by itself, and then its session is looked at anew. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** More pages than anybody has open at once, each of which holds a connection. */
  static final int MOST_OF_ONE = 24;

  private final Orders orders;
  private final Pictures pictures;
  private final Watch watch;
  private final LiveProperties properties;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  LiveStreams(Orders orders, Pictures pictures, Watch watch, LiveProperties properties) {
    this.orders = orders;
    this.pictures = pictures;
    this.watch = watch;
    this.properties = properties;
  }

  /** One open page. */
  private static final class Listener {

    private final long player;
    private final Semaphore changes = new Semaphore(1);

    private Listener(long player) {
      this.player = player;
    }
  }

  /** Whether the player may open another page that is told. */
  boolean haveRoomFor(Player player) {
    return listeners.stream().filter(each -> each.player == player.id()).count() < MOST_OF_ONE;
  }

  /** Tells of everything that is not as the page shows it, until the page is closed. */
  void tell(Player player, String seenOrders, String seenPicture, PrintWriter out) {
    Listener listener = new Listener(player.id());
    Semaphore changes = listener.changes;
    listeners.add(listener);
    long end = System.nanoTime() + LONGEST.toNanos();
    String told = seenOrders;
    String shown = seenPicture;
    try (Watch.Watcher _ =
        watch.over(player.requireCurrent().membership().id(), changes::release)) {
      out.write("retry: 1000\n\n");
      while (!closed && System.nanoTime() < end && !out.checkError()) {
        if (changes.tryAcquire(properties.heartbeat().toMillis(), TimeUnit.MILLISECONDS)) {
          changes.drainPermits();
          told = tell("orders", told, Glance.of(orders.open(player)), out);
          shown = tell("picture", shown, picture(player, shown), out);
          out.flush();
          Thread.sleep(BETWEEN_EVENTS);
        } else {
          out.write(": still here\n\n");
          pictures.lookAgain(player);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(listener);
    }
  }

  private static String tell(String event, String before, String now, PrintWriter out) {
    if (!now.equals(before)) {
      out.write("event: %s\ndata: %s\n\n".formatted(event, now));
    }
    return now;
  }

  private String picture(Player player, String otherwise) {
    try {
      return pictures.word(player);
    } catch (BungieException | PictureIncomplete | ManifestNotReady | SignInRequired _) {
      return otherwise;
    }
  }

  /** Before the server waits for the requests under way, which these are. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed = true;
    listeners.forEach(listener -> listener.changes.release());
  }
}
