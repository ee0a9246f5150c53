package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.Socket.Kind;
import java.util.List;
import java.util.Set;

/**
 * A plug with what only the reckoning of stats needs of it.
 *
 * @param kind what a socket with it in it is for
 * @param masterwork whether the game labels it as a masterwork
 * @param breaker the champions that it breaks, as in {@link ItemFacts#breaker()}
 */
record PlugSheet(
    Plug plug, Kind kind, List<Investment> investments, boolean masterwork, int breaker) {

  private static final Set<String> NATURE = Set.of("intrinsics", "armor_stats", "armor_archetypes");

  /** Whether it makes up what an item is by nature, so that its stats count as the item's own. */
  boolean isNature() {
    return kind == Kind.INTRINSIC || NATURE.contains(plug.category());
  }
}
