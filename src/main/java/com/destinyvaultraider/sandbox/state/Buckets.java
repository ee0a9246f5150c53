package com.destinyvaultraider.sandbox.state;

import java.util.Set;

/** The buckets that the rules speak of. */
final class Buckets {

  static final long VAULT = 138197802L;
  static final long POSTMASTER = 215593132L;
  static final long QUESTS = 1345459588L;
  static final long EMBLEMS = 4274335291L;
  static final Set<Long> WEAPONS = Set.of(1498876634L, 2465295065L, 953998645L);
  static final Set<Long> ARMOR =
      Set.of(3448274439L, 3551918588L, 14239492L, 20886954L, 1585787867L);

  private Buckets() {}

  static boolean countsForPower(long bucket) {
    return WEAPONS.contains(bucket) || ARMOR.contains(bucket);
  }
}
