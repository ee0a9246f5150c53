package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.VendorResponse;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks Bungie what Xûr sells to a character; an answer is good for a few minutes, but never beyond
 * the moment when he comes or goes. While Bungie does not answer, the last one of his stay is
 * shown. Thread-safe.
 */
@Component
class Xur {

  static final long HASH = 2190858386L;

  private static final int VENDOR_NOT_FOUND = 1627;
  private static final Set<Integer> COMPONENTS = Set.of(400, 401, 402);
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);
  private static final int MOST_CHARACTERS = 1_000;

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Clock clock;
  private final Cache<Question, Stock> answers =
      Caffeine.newBuilder()
          .maximumSize(MOST_CHARACTERS)
          .expireAfterWrite(Duration.ofDays(5))
          .build();

  Xur(BungieClient bungie, AccessTokens tokens, Clock clock) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * What is known of what he sells.
   *
   * @param sales what he sells, or null while he is away or where nobody has said
   * @param asked when Bungie said so
   * @param trouble why Bungie's last answer was of no use, or null
   * @param until when to ask again
   */
  record Stock(
      @Nullable VendorResponse sales,
      @Nullable Instant asked,
      @Nullable BungieFailure trouble,
      Instant until) {}

  /** What he sells to this character of the player. */
  Stock stockFor(Player player, CharacterId character) {
    Instant now = clock.instant();
    Question question = new Question(character, XurWeek.nextChange(now));
    return Objects.requireNonNull(
        answers
            .asMap()
            .compute(
                question,
                (_, known) ->
                    known != null && known.until().isAfter(now)
                        ? known
                        : ask(player, character, known, now)));
  }

  private Stock ask(Player player, CharacterId character, @Nullable Stock known, Instant now) {
    Membership membership = player.requireCurrent().membership();
    try {
      VendorResponse sales =
          tokens.with(
              player, token -> bungie.vendor(token, membership, character, HASH, COMPONENTS));
      return new Stock(sales, now, null, now.plus(GOOD_FOR));
    } catch (BungieException e) {
      if (e.failure().code() == VENDOR_NOT_FOUND) {
        return new Stock(null, now, null, now.plus(GOOD_FOR));
      }
      Duration pause = e.failure().pause();
      Instant until =
          now.plus(pause.compareTo(REST_AFTER_FAILURE) > 0 ? pause : REST_AFTER_FAILURE);
      return known == null
          ? new Stock(null, null, e.failure(), until)
          : new Stock(known.sales(), known.asked(), e.failure(), until);
    }
  }

  /** What is asked for whom, and until when the answer can be true. */
  private record Question(CharacterId character, Instant until) {}
}
