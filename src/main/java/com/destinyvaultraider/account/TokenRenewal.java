package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.TokenEndpoint;
import com.destinyvaultraider.bungie.TokenGrant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refreshes tokens, one player's never twice at a time: the row stays locked while Bungie is asked,
 * so that a second one, also in another instance, finds the first one's result.
 */
@Component
class TokenRenewal {

  /**
   * How many refreshes may hold a database connection at once. A player always passes the same
   * gate, so that those who wait for the same player wait here and not on a connection.
   */
  private static final int GATES = 4;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final ReentrantLock[] gates =
      Stream.generate(ReentrantLock::new).limit(GATES).toArray(ReentrantLock[]::new);

  private final StoredGrants grants;
  private final TokenCipher cipher;
  private final TokenEndpoint endpoint;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TokenRenewal(
      StoredGrants grants,
      TokenCipher cipher,
      TokenEndpoint endpoint,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.grants = grants;
    this.cipher = cipher;
    this.endpoint = endpoint;
    this.transaction = new TransactionTemplate(transactions);
    // Its own, because what Bungie has handed out must be kept whatever becomes of the caller's.
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * A token that is good, from Bungie or from whoever refreshed a moment ago.
   *
   * @param refused the token that Bungie did not accept, or null where it has only grown old
   * @throws SignInRequired if the refresh token is dead
   * @throws BungieException if Bungie cannot be asked now; the tokens are kept
   */
  AccessToken renew(long userId, @Nullable AccessToken refused) {
    ReentrantLock gate = gates[Math.floorMod(userId, GATES)];
    pass(gate);
    Outcome outcome;
    try {
      outcome = transaction.execute(_ -> renewLocked(userId, refused));
    } finally {
      gate.unlock();
    }
    return switch (outcome) {
      case Good(AccessToken token) -> token;
      case Ended() -> throw new SignInRequired();
      case NotNow(BungieException failure) -> throw failure;
    };
  }

  private Outcome renewLocked(long userId, @Nullable AccessToken refused) {
    StoredGrant grant = grants.lockById(userId).orElse(null);
    if (grant == null || grant.isEnded()) {
      return new Ended();
    }
    Instant now = clock.instant();
    AccessToken token = grant.accessToken(cipher);
    if (token != null && !token.equals(refused) && grant.isUsable(now, AccessTokens.AHEAD)) {
      return new Good(token);
    }
    String refreshToken = grant.refreshToken(cipher, now);
    if (refreshToken == null) {
      grant.end(now);
      return new Ended();
    }
    try {
      TokenGrant fresh = endpoint.refresh(refreshToken);
      grant.replace(fresh, cipher, now);
      return new Good(fresh.accessToken());
    } catch (BungieException e) {
      if (e.failure() instanceof BungieFailure.SignInAgain) {
        grant.end(now);
        return new Ended();
      }
      if (token != null && refused == null && grant.isUsable(now, Duration.ZERO)) {
        return new Good(token);
      }
      return new NotNow(e);
    }
  }

  private static void pass(ReentrantLock gate) {
    try {
      if (gate.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    throw new BungieException(
        new BungieFailure.RetryLater(0, "TooManyRefreshesWaiting", LONGEST_WAIT, false));
  }

  /** What became of a refresh; a value, because an exception would undo the transaction. */
  private sealed interface Outcome {}

  private record Good(AccessToken token) implements Outcome {}

  private record Ended() implements Outcome {}

  private record NotNow(BungieException failure) implements Outcome {}
}
