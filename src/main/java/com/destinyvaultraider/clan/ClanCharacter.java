package com.destinyvaultraider.clan;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character of a member.
 *
 * @param standings by the hash of the milestone, as far as the game lists it for the character;
 *     null where nobody may see that
 */
record ClanCharacter(
    long id,
    long classHash,
    long genderHash,
    int power,
    @Nullable Instant lastPlayed,
    @Nullable String emblem,
    @Nullable Map<Long, Standing> standings) {

  /** Whether it has been played since this instant. */
  boolean wasPlayedSince(Instant since) {
    return lastPlayed != null && !lastPlayed.isBefore(since);
  }
}
