package com.destinyvaultraider.account;

import static java.util.Objects.requireNonNull;

import com.destinyvaultraider.account.SignInRequired.Reason;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.TokenEndpoint;
import com.destinyvaultraider.bungie.TokenGrant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refreshes tokens, one player's never twice at a time: the row stays locked while Bungie is asked,
 * so that a second one, also in another instance, finds the first one's result. That a refresh is
 * begun is written down before, so that one which was cut off is known to have been.
 */
@Component
class TokenRenewal {

  private static final Logger log = LoggerFactory.getLogger(TokenRenewal.class);

  /**
   * How many refreshes may hold a database connection at once. A player always passes the same
   * gate, so that those who wait for the same player wait here and not on a connection.
   */
  private static final int GATES = 4;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  /** RefreshTokenExpired and AuthorizationRecordExpired. */
  private static final Set<Integer> EXPIRED = Set.of(2118, 2123);

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
   * @param margin how much longer a token must live that is not replaced
   * @throws SignInRequired if the refresh token is dead
   * @throws BungieException if Bungie cannot be asked now; the tokens are kept
   */
  AccessToken renew(long userId, @Nullable AccessToken refused, Duration margin) {
    ReentrantLock gate = gates[Math.floorMod(userId, GATES)];
    pass(gate);
    Outcome outcome;
    try {
      // As precise as the database, which gives it back.
      Wanted wanted =
          new Wanted(userId, refused, margin, clock.instant().truncatedTo(ChronoUnit.MICROS));
      outcome = transaction.execute(_ -> begin(wanted));
      if (outcome instanceof Begun) {
        outcome = transaction.execute(_ -> carryOut(wanted));
      }
    } finally {
      gate.unlock();
    }
    return switch (outcome) {
      case Good(AccessToken token) -> token;
      case Ended(Reason reason) -> throw new SignInRequired(reason);
      case NotNow(BungieException failure) -> throw failure;
      case Begun() -> throw new IllegalStateException("a refresh is begun and not carried out");
    };
  }

  private Outcome begin(Wanted wanted) {
    return unlessKnown(
        wanted,
        grant -> {
          grant.beginRenewal(wanted.at());
          return new Begun();
        });
  }

  private Outcome carryOut(Wanted wanted) {
    return unlessKnown(wanted, grant -> ask(grant, wanted));
  }

  private Outcome ask(StoredGrant grant, Wanted wanted) {
    try {
      TokenGrant fresh = endpoint.refresh(requireNonNull(grant.refreshToken(cipher)));
      grant.renew(fresh, cipher, clock.instant());
      return new Good(fresh.accessToken());
    } catch (BungieException e) {
      return failed(grant, wanted, e);
    }
  }

  /** Does this with the locked tokens, unless they are good, or dead, already. */
  private Outcome unlessKnown(Wanted wanted, Function<StoredGrant, Outcome> work) {
    StoredGrant grant = grants.lockById(wanted.userId()).orElse(null);
    if (grant == null) {
      return new Ended(Reason.SIGNED_OUT);
    }
    Reason ended = grant.ended();
    if (ended != null) {
      return new Ended(ended);
    }
    AccessToken token = grant.accessToken(cipher);
    if (token != null
        && !token.equals(wanted.refused())
        && grant.isUsable(wanted.at(), wanted.margin())) {
      return new Good(token);
    }
    if (!grant.isRenewable(wanted.at())) {
      grant.end(wanted.at(), Reason.EXPIRED);
      return new Ended(Reason.EXPIRED);
    }
    // That a token does not open is not written down: the key may be put back.
    return grant.refreshToken(cipher) == null ? new Ended(Reason.UNREADABLE) : work.apply(grant);
  }

  private Outcome failed(StoredGrant grant, Wanted wanted, BungieException e) {
    BungieFailure failure = e.failure();
    if (isDead(failure)) {
      Reason reason = EXPIRED.contains(failure.code()) ? Reason.EXPIRED : Reason.WITHDRAWN;
      Reason known = grant.hasLostRenewal(wanted.at()) ? Reason.INTERRUPTED : reason;
      log.info("The tokens of user {} are dead: {} ({})", wanted.userId(), known, e.getMessage());
      grant.end(wanted.at(), known);
      return new Ended(known);
    }
    if (!failure.unclear()) {
      grant.giveUpRenewal(wanted.at());
    }
    AccessToken token = grant.accessToken(cipher);
    if (token != null
        && !token.equals(wanted.refused())
        && grant.isUsable(wanted.at(), Duration.ZERO)) {
      return new Good(token);
    }
    return new NotNow(new BungieException(withoutDoubt(failure), e));
  }

  /** Only where Bungie has named the tokens themselves as what is wrong. */
  private static boolean isDead(BungieFailure failure) {
    return failure instanceof BungieFailure.SignInAgain
        && (failure.code() == 0 || failure.code() >= 2106);
  }

  /** No doubt is passed on: what the caller wanted to do has not been tried at all. */
  private static BungieFailure withoutDoubt(BungieFailure failure) {
    return switch (failure) {
      case BungieFailure.RetryLater(int code, String name, Duration pause, _) ->
          new BungieFailure.RetryLater(code, name, pause, false);
      case BungieFailure.Down(int code, String name, _) ->
          new BungieFailure.Down(code, name, false);
      case BungieFailure.SignInAgain(int code, String name) ->
          new BungieFailure.Down(code, name, false);
      case BungieFailure.TellPlayer(int code, String name) ->
          new BungieFailure.Down(code, name, false);
    };
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

  /** What is asked for, and when. */
  private record Wanted(long userId, @Nullable AccessToken refused, Duration margin, Instant at) {}

  /** What became of a refresh; a value, because an exception would undo the transaction. */
  private sealed interface Outcome {}

  private record Begun() implements Outcome {}

  private record Good(AccessToken token) implements Outcome {}

  private record Ended(Reason reason) implements Outcome {}

  private record NotNow(BungieException failure) implements Outcome {}
}
