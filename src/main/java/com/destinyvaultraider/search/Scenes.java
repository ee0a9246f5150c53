package com.destinyvaultraider.search;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.comparison.StatBook;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.search.completion.Vocabulary;
import com.destinyvaultraider.search.filter.Scene;
import com.destinyvaultraider.search.filter.Understood;
import com.destinyvaultraider.wishlist.WishLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What searches look at. */
@Component
class Scenes {

  private final AccountHoldings holdings;
  private final Annotations annotations;
  private final StatBook stats;
  private final WishLists wishes;

  Scenes(AccountHoldings holdings, Annotations annotations, StatBook stats, WishLists wishes) {
    this.holdings = holdings;
    this.annotations = annotations;
    this.stats = stats;
    this.wishes = wishes;
  }

  /** All that a player may find in a picture. */
  Scene of(Player player, Picture picture, @Nullable PlayedCharacter current, Understood search) {
    return new Scene(
        holdings.of(picture),
        annotations.of(player),
        current,
        search.own(),
        () -> wishes.of(player, picture));
  }

  /**
   * What a player has typed.
   *
   * @throws com.destinyvaultraider.search.query.QueryRefused if it asks for too much
   */
  Understood understood(Player player, String typed) {
    return Understood.of(typed, stats.of(player), () -> wishes.any(player));
  }

  /** What a player may be about to type who looks for things in a picture. */
  Vocabulary vocabulary(Player player, Picture picture) {
    return holdings
        .vocabulary(picture)
        .withStats(stats.of(player).names())
        .withLists(wishes.any(player));
  }
}
