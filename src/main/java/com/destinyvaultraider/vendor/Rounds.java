package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.VendorsResponse;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks Bungie what all vendors together sell to a character, without details of the goods. An
 * answer is good for some minutes, but never beyond the moment when the first of them has other
 * goods. While Bungie does not answer, the last answer is shown. Thread-safe.
 */
@Component
class Rounds {

  private static final Set<Integer> COMPONENTS = Set.of(400, 401, 402);
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final int MOST_CHARACTERS = 300;

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Cache<CharacterId, Known<VendorsResponse>> answers =
      Caffeine.newBuilder()
          .maximumSize(MOST_CHARACTERS)
          .expireAfterAccess(Duration.ofHours(2))
          .build();

  Rounds(BungieClient bungie, AccessTokens tokens) {
    this.bungie = bungie;
    this.tokens = tokens;
  }

  /** What is known of what the vendors sell to this character. */
  Known<VendorsResponse> of(Player player, CharacterId character) {
    Instant now = bungie.now();
    return Objects.requireNonNull(
        answers
            .asMap()
            .compute(
                character,
                (_, known) ->
                    known != null && known.isGood(now) ? known : ask(player, character, known)));
  }

  private Known<VendorsResponse> ask(
      Player player, CharacterId character, @Nullable Known<VendorsResponse> known) {
    Membership membership = player.requireCurrent().membership();
    try {
      VendorsResponse answer =
          tokens.with(player, token -> bungie.vendors(token, membership, character, COMPONENTS));
      Instant now = bungie.now();
      return Known.of(answer, now, goodUntil(answer, now));
    } catch (BungieException e) {
      return Known.still(known, e.failure(), bungie.now());
    }
  }

  private static Instant goodUntil(VendorsResponse answer, Instant now) {
    Instant latest = now.plus(GOOD_FOR);
    return Answers.present(answer).stream()
        .map(vendor -> Answers.refresh(Answers.one(answer, vendor)))
        .filter(refresh -> refresh != null && refresh.isAfter(now) && refresh.isBefore(latest))
        .min(Instant::compareTo)
        .orElse(latest);
  }
}
