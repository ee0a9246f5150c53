package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.BungieException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Refreshes tokens that will end soon, so that nobody waits for it. An order that runs makes calls
 * all the time, so its player's token is always replaced before its end, also across a maintenance.
 */
@Component
class EarlyRenewal {

  private static final Logger log = LoggerFactory.getLogger(EarlyRenewal.class);
  private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
  private static final int MOST_PLAYERS = 10_000;

  private final TokenRenewal renewal;
  private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();
  private final Cache<Long, Boolean> tried =
      Caffeine.newBuilder().expireAfterWrite(BETWEEN_TRIES).maximumSize(MOST_PLAYERS).build();

  EarlyRenewal(TokenRenewal renewal) {
    this.renewal = renewal;
  }

  /** Refreshes this player's token in the background, unless that was tried a moment ago. */
  void begin(long userId) {
    if (tried.asMap().putIfAbsent(userId, true) == null) {
      executor.execute(() -> renew(userId));
    }
  }

  private void renew(long userId) {
    try {
      renewal.renew(userId, null, AccessTokens.EARLY);
    } catch (BungieException | SignInRequired e) {
      log.debug("A token was not refreshed ahead of time: {}", e.getMessage());
    }
  }
}
