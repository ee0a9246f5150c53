package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.VendorResponse;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Asks Bungie what Xûr sells to a character; an answer is good for a few minutes, but never beyond
 * the moment when he comes or goes. Thread-safe.
 */
@Component
class Xur {

  static final long HASH = 2190858386L;

  private static final int VENDOR_NOT_FOUND = 1627;
  private static final Set<Integer> COMPONENTS = Set.of(400, 401, 402);
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final int MOST_CHARACTERS = 1_000;

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Clock clock;
  private final Cache<Question, Optional<VendorResponse>> answers =
      Caffeine.newBuilder().maximumSize(MOST_CHARACTERS).expireAfterWrite(GOOD_FOR).build();

  Xur(BungieClient bungie, AccessTokens tokens, Clock clock) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** What he sells to this character of the player, or empty while he is away. */
  Optional<VendorResponse> stockFor(Player player, CharacterId character) {
    Question question = new Question(character, XurWeek.nextChange(clock.instant()));
    return answers.get(question, _ -> ask(player, character));
  }

  private Optional<VendorResponse> ask(Player player, CharacterId character) {
    Membership membership = player.requireCurrent().membership();
    try {
      return Optional.of(
          tokens.with(
              player, token -> bungie.vendor(token, membership, character, HASH, COMPONENTS)));
    } catch (BungieException e) {
      if (e.failure().code() == VENDOR_NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** What is asked for whom, and until when the answer can be true. */
  private record Question(CharacterId character, Instant until) {}
}
