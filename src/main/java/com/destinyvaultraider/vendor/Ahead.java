package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks for single vendors behind the page that lists them, one after the other and for one player
 * at a time, so that their pages are at hand when they are opened. Where too many wait, the rest is
 * asked for when it is opened.
 */
@Component
class Ahead {

  private static final Logger log = LoggerFactory.getLogger(Ahead.class);
  private static final int MOST_WAITING = 40;
  private static final int MOST_VENDORS = 30;

  private final Stalls stalls;
  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofVirtual().name("vendors").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  Ahead(Stalls stalls) {
    this.stalls = stalls;
  }

  /** Asks for those of these vendors that are not at hand. */
  void fetch(Player player, CharacterId character, List<Long> vendors) {
    List<Long> wanted =
        vendors.stream()
            .filter(vendor -> stalls.atHand(character, vendor) == null)
            .limit(MOST_VENDORS)
            .toList();
    if (!wanted.isEmpty()) {
      executor.execute(() -> wanted.forEach(vendor -> ask(player, character, vendor)));
    }
  }

  private void ask(Player player, CharacterId character, long vendor) {
    try {
      stalls.of(player, character, vendor);
    } catch (BungieException | SignInRequired e) {
      log.debug("A vendor was not asked for ahead of time: {}", e.getMessage());
    }
  }

  @PreDestroy
  void stop() {
    executor.shutdownNow();
  }
}
