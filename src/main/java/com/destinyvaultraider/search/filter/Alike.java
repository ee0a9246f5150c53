package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.comparison.Likeness;
import java.util.Set;

/** Ways of being alike that have words of their own. */
final class Alike {

  static final Set<Likeness> ITEM = Set.of(Likeness.ITEM);
  static final Set<Likeness> STATS = Set.of(Likeness.STATS);
  static final Set<Likeness> PERKS = Set.of(Likeness.PERKS);

  private Alike() {}
}
