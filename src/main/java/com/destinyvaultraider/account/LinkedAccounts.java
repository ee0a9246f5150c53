package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks Bungie which accounts a person has: at sign-in, once a day while they come, and when they
 * want it. What they have chosen stays chosen, also while Bungie does not name it.
 */
@Component
class LinkedAccounts {

  private static final Logger log = LoggerFactory.getLogger(LinkedAccounts.class);

  /** The membership type under which Bungie.net ids themselves are asked for. */
  private static final int BUNGIE_NET = 254;

  private static final Set<Integer> CHARACTERS = Set.of(200);
  private static final Duration GOOD_FOR = Duration.ofDays(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_WISHES = Duration.ofSeconds(20);

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Players players;
  private final Clock clock;
  private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();

  LinkedAccounts(BungieClient bungie, AccessTokens tokens, Players players, Clock clock) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.players = players;
    this.clock = clock;
  }

  /** Makes a call with a token. */
  private interface Caller {
    <T> T call(Function<AccessToken, T> call);
  }

  /** What came of asking. */
  enum Outcome {
    READ,
    READ_JUST_NOW,
    NO_ANSWER
  }

  /** What Bungie says to a token that it has handed out just now. */
  LinkedMemberships of(AccessToken token, long bungieMembershipId) {
    return ask(
        bungieMembershipId,
        new Caller() {
          @Override
          public <T> T call(Function<AccessToken, T> call) {
            return call.apply(token);
          }
        });
  }

  /** Asks in the background where Bungie's last word is old; nobody waits for it. */
  void lookAfter(Player player, @Nullable Instant lastRead) {
    boolean old = lastRead == null || lastRead.isBefore(clock.instant().minus(GOOD_FOR));
    if (old && players.isToRead(player, GOOD_FOR)) {
      executor.execute(() -> read(player));
    }
  }

  /**
   * Asks now, unless that was done a moment ago.
   *
   * @throws SignInRequired if Bungie no longer knows the player
   */
  Outcome readNow(Player player) {
    if (!players.isToRead(player, BETWEEN_WISHES)) {
      return Outcome.READ_JUST_NOW;
    }
    LinkedMemberships memberships = ask(player);
    if (!memberships.isKnown()) {
      players.readLater(player, BETWEEN_WISHES, GOOD_FOR);
      return Outcome.NO_ANSWER;
    }
    players.learn(player, memberships);
    return Outcome.READ;
  }

  private void read(Player player) {
    try {
      LinkedMemberships memberships = ask(player);
      if (memberships.isKnown()) {
        players.learn(player, memberships);
      } else {
        players.readLater(player, AFTER_A_FAILURE, GOOD_FOR);
      }
    } catch (SignInRequired e) {
      log.debug("The accounts of a player are not read: {}", e.getMessage());
      players.readLater(player, AFTER_A_FAILURE, GOOD_FOR);
    }
  }

  private LinkedMemberships ask(Player player) {
    return ask(
        player.bungieMembershipId(),
        new Caller() {
          @Override
          public <T> T call(Function<AccessToken, T> call) {
            return tokens.with(player, call);
          }
        });
  }

  /**
   * Two calls that know different things; it goes on with what either of them says. The first is
   * the one that Bungie refuses where a token is not good: the other is answered for anybody, but
   * without the accounts that the player hides.
   */
  private LinkedMemberships ask(long bungieMembershipId, Caller caller) {
    LinkedMemberships memberships =
        new LinkedMemberships(
            answer(caller, bungie::membershipsOfCurrentUser),
            answer(caller, token -> bungie.linkedProfiles(token, BUNGIE_NET, bungieMembershipId)));
    Map<Membership, Integer> characters = new HashMap<>();
    for (Membership membership : memberships.ambiguous()) {
      ProfileResponse profile =
          answer(
              caller, token -> bungie.profile(token, membership, CHARACTERS, _ -> false).profile());
      if (profile != null && profile.characters() != null && profile.characters().data() != null) {
        characters.put(membership, profile.characters().data().size());
      }
    }
    return memberships.with(characters);
  }

  private static <T> @Nullable T answer(Caller caller, Function<AccessToken, T> call) {
    try {
      return caller.call(call);
    } catch (BungieException e) {
      log.warn("Which accounts somebody has is asked without an answer: {}", e.getMessage());
      return null;
    }
  }
}
