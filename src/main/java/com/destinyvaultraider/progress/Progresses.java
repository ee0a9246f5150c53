package com.destinyvaultraider.progress;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProgressClient;
import com.destinyvaultraider.bungie.ProgressProfile;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far players are; an answer is good for a minute, but never beyond a reset. While Bungie does
 * not answer, the last one is shown. Thread-safe.
 */
@Component
class Progresses {

  private static final Duration GOOD_FOR = Duration.ofMinutes(1);
  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration KEPT = Duration.ofHours(12);
  private static final int MOST_ACCOUNTS = 100;

  private final ProgressClient bungie;
  private final AccessTokens tokens;
  private final Sheets sheets;
  private final Cache<Membership, Known> answers =
      Caffeine.newBuilder().maximumSize(MOST_ACCOUNTS).expireAfterAccess(KEPT).build();

  Progresses(ProgressClient bungie, AccessTokens tokens, Sheets sheets) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.sheets = sheets;
  }

  /**
   * What is known of how far an account is.
   *
   * @param progress null where Bungie has never said
   * @param read when Bungie said so, by its own clock
   * @param trouble why its last answer was of no use, or null
   * @param from since when and until when this holds: not asked again in between
   */
  record Known(
      @Nullable Progress progress,
      Instant read,
      @Nullable BungieFailure trouble,
      Instant from,
      Instant until) {

    private boolean holds(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }

  /** How far the account is that the player has chosen. */
  Known of(Player player) {
    Membership membership = player.requireCurrent().membership();
    Instant now = now();
    return Objects.requireNonNull(
        answers
            .asMap()
            .compute(
                membership,
                (_, known) ->
                    known != null && known.holds(now)
                        ? known
                        : ask(player, membership, known, now)));
  }

  /** What time it is in the game. */
  Instant now() {
    return bungie.now();
  }

  /** Forgets everything. */
  void forget() {
    answers.invalidateAll();
  }

  private Known ask(Player player, Membership membership, @Nullable Known known, Instant asked) {
    try {
      ProgressProfile profile = tokens.with(player, token -> bungie.profile(token, membership));
      Instant now = now();
      Instant good = now.plus(GOOD_FOR);
      Instant reset = Resets.nextDaily(now);
      return new Known(sheets.read(profile), now, null, now, good.isBefore(reset) ? good : reset);
    } catch (BungieException ex) {
      Duration pause = ex.failure().pause();
      // From now on, for a failure can take longer than this until it is one.
      Instant until =
          now().plus(pause.compareTo(REST_AFTER_FAILURE) > 0 ? pause : REST_AFTER_FAILURE);
      return known == null
          ? new Known(null, asked, ex.failure(), asked, until)
          : new Known(known.progress(), known.read(), ex.failure(), asked, until);
    }
  }
}
