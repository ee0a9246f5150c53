package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.Socket.Kind;
import java.util.List;

/**
 * A plug with what only the reckoning of stats needs of it.
 *
 * @param kind what a socket with it in it is for
 * @param masterwork whether the game labels it as a masterwork
 * @param breaker the champions that it breaks, as in {@link ItemFacts#breaker()}
 */
record PlugSheet(
    Plug plug, Kind kind, List<Investment> investments, boolean masterwork, int breaker) {

  /** Whether it makes up what an item is by nature, so that its stats count as the item's own. */
  boolean isNature() {
    return kind == Kind.INTRINSIC || plug.category().equals("armor_stats");
  }

  /** Whether it stands for nothing being there. */
  boolean isEmptySocket() {
    return plug.category().contains("empty");
  }
}
