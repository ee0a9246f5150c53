package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.ClanMembers.Member;
import com.destinyvaultraider.clan.Reading.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the clan, with what the last look at their profile has shown.
 *
 * @param reading null before the first look
 * @param readAt when that was
 * @param triedAt when Bungie was asked last
 * @param failures how often in a row Bungie had no answer
 */
record ClanMember(
    Member card,
    @Nullable Reading reading,
    @Nullable Instant readAt,
    @Nullable Instant triedAt,
    int failures) {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final Duration GOOD_FOR_AT_MOST = Duration.ofDays(1);

  /** Bungie's answers lag behind by so much: who has just gone may have done something before. */
  private static final Duration LAG = Duration.ofMinutes(2);

  private static final int DOUBLINGS = 6;

  long id() {
    return card.membership().id();
  }

  /** What the last look has shown, in which nothing is known before the first. */
  Outcome outcome() {
    return reading == null ? Outcome.NO_ANSWER : reading.outcome();
  }

  /** Whether nobody has looked yet. */
  boolean isUnread() {
    return reading == null && failures == 0;
  }

  List<ClanCharacter> characters() {
    return reading == null ? List.of() : reading.characters();
  }

  /** When the member was last seen; for one who is online, since when. */
  @Nullable Instant seenAt() {
    Instant played = reading == null ? null : reading.lastPlayed();
    Instant changed = card.changedAt();
    if (changed == null) {
      return played;
    }
    return card.online() || played == null || played.isBefore(changed) ? changed : played;
  }

  /** Whether Bungie should be asked, since something may have changed or is not known. */
  boolean isDue(Instant now, ClanProperties properties) {
    if (failures > 0 || reading == null || readAt == null) {
      Duration doubled = properties.retryAfter().multipliedBy(1L << Math.min(failures, DOUBLINGS));
      Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
      return triedAt == null || !Freshness.is(triedAt, pause, now);
    }
    if (Freshness.is(readAt, properties.progressFreshFor(), now)) {
      return false;
    }
    Instant changed = card.changedAt();
    return card.online()
        || changed == null
        || changed.isAfter(readAt.minus(LAG))
        || !Freshness.is(readAt, GOOD_FOR_AT_MOST, now);
  }
}
