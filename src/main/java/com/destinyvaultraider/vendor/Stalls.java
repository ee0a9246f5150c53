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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks Bungie what single vendors sell to a character, with all that is told of the goods. An
 * answer is good until the vendor's goods change; Xûr's for a few minutes, but never beyond the
 * moment when he comes or goes. While Bungie does not answer, the last answer is shown.
 * Thread-safe.
 */
@Component
class Stalls {

  static final long XUR = 2190858386L;

  private static final int VENDOR_NOT_FOUND = 1627;
  private static final Set<Integer> COMPONENTS = Set.of(400, 401, 402, 300, 302, 304, 305, 310);
  private static final Duration BRIEFLY = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** Right after a reset Bungie may tell of the next one while it still shows the old goods. */
  private static final Duration UNSETTLED = Duration.ofMinutes(15);

  private static final int MOST_STALLS = 4_000;

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Cache<Question, Known<VendorResponse>> answers =
      Caffeine.newBuilder().maximumSize(MOST_STALLS).expireAfterWrite(Duration.ofDays(5)).build();

  Stalls(BungieClient bungie, AccessTokens tokens) {
    this.bungie = bungie;
    this.tokens = tokens;
  }

  /** What is known of what a vendor sells to this character; no answer where the vendor is away. */
  Known<VendorResponse> of(Player player, CharacterId character, long vendor) {
    Instant now = bungie.now();
    return Objects.requireNonNull(
        answers
            .asMap()
            .compute(
                question(character, vendor, now),
                (question, known) ->
                    known != null && known.isGood(now) ? known : ask(player, question, known)));
  }

  /** The same without asking Bungie, or null where nothing that is good is at hand. */
  @Nullable Known<VendorResponse> atHand(CharacterId character, long vendor) {
    Instant now = bungie.now();
    Known<VendorResponse> known = answers.getIfPresent(question(character, vendor, now));
    return known != null && known.isGood(now) ? known : null;
  }

  /** What was said of Xûr before he came or went does not hold after. */
  private static Question question(CharacterId character, long vendor, Instant now) {
    return new Question(character, vendor, vendor == XUR ? XurWeek.nextChange(now) : Instant.EPOCH);
  }

  private Known<VendorResponse> ask(
      Player player, Question question, @Nullable Known<VendorResponse> known) {
    Membership membership = player.requireCurrent().membership();
    long vendor = question.vendor();
    try {
      VendorResponse answer =
          tokens.with(
              player,
              token -> bungie.vendor(token, membership, question.character(), vendor, COMPONENTS));
      // An answer may have told that Bungie's clock is not where it was thought to be.
      Instant now = bungie.now();
      return Known.of(answer, now, goodUntil(vendor, answer, now));
    } catch (BungieException e) {
      Instant now = bungie.now();
      return e.failure().code() == VENDOR_NOT_FOUND
          ? Known.of(null, now, now.plus(BRIEFLY))
          : Known.still(known, e.failure(), now);
    }
  }

  private static Instant goodUntil(long vendor, VendorResponse answer, Instant now) {
    Instant briefly = now.plus(BRIEFLY);
    Instant refresh = Answers.refresh(answer);
    if (vendor == XUR || refresh == null || GameDay.since(now).compareTo(UNSETTLED) < 0) {
      return briefly;
    }
    Instant latest = now.plus(LONGEST);
    Instant until = refresh.isBefore(latest) ? refresh : latest;
    return until.isAfter(briefly) ? until : refresh.isAfter(now) ? refresh : briefly;
  }

  /**
   * What is asked for whom.
   *
   * @param until until when the answer can be true at most
   */
  private record Question(CharacterId character, long vendor, Instant until) {}
}
