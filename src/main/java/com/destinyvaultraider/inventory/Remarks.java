package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.Player;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What features above this one know of items and the vault may be sorted by. One of them provides
 * it as a bean, since this feature must not know them.
 */
public record Remarks(BiFunction<Player, Picture, Function<Item, Remark>> source) {

  /** Nobody knows anything. */
  static final Remarks NONE = new Remarks((_, _) -> _ -> new Remark(0, "", Integer.MAX_VALUE));

  /** What is known of the items of this picture. */
  Function<Item, Remark> of(Player player, Picture picture) {
    return source.apply(player, picture);
  }

  /**
   * What is known of an item.
   *
   * @param season the number of the season it came with, or 0
   * @param tag what the player has tagged it as, or empty
   * @param tagOrder what is wanted most comes first
   */
  public record Remark(int season, String tag, int tagOrder) {}
}
