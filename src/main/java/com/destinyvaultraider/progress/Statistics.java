package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.PlayedStats.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has played.
 *
 * @param byMode sums of all time, those of modes that were played
 * @param merged the sum of the account with characters that are no more, or null where a single
 *     character is looked at
 * @param days sums of the last days, by mode and day
 * @param first the first of these days
 * @param last the last of them
 * @param weapons kills and precision kills by the weapon's hash
 */
record Statistics(
    Map<Mode, Tally> byMode,
    @Nullable Tally merged,
    Map<Mode, Map<LocalDate, Tally>> days,
    LocalDate first,
    LocalDate last,
    List<Weapon> weapons) {

  Statistics {
    byMode = Map.copyOf(byMode);
    days = Map.copyOf(days);
    weapons = List.copyOf(weapons);
  }

  /** What was done with a weapon. */
  record Weapon(long hash, long kills, long precision) {}

  /** A page of a history. */
  record History(List<Entry> entries, boolean more) {

    History {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Something that was asked for.
   *
   * @param found null where Bungie has never said
   * @param read when it said so, by its own clock
   * @param trouble why its last answer was of no use, or null
   * @param from since when and until when this holds
   */
  record Known<T>(
      @Nullable T found,
      Instant read,
      @Nullable BungieFailure trouble,
      Instant from,
      Instant until) {

    private static final int PRIVATE = 1665;

    /** Whether it need not be asked again. */
    boolean holds(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }

    /** Whether the player keeps it private. */
    boolean isPrivate() {
      return trouble != null && trouble.code() == PRIVATE;
    }
  }
}
