package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.comparison.LowerCopies;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.PlayedCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one search looks at: the holdings, what has been said of them, and who plays. */
public final class Scene {

  private final Holdings holdings;
  private final Function<Item, Annotation> annotations;
  private final @Nullable PlayedCharacter current;
  private final List<Searched> all = new ArrayList<>();

  /**
   * Sets a search up.
   *
   * @param current the character that the player has chosen, or null where there is none
   */
  public Scene(
      Holdings holdings,
      Function<Item, Annotation> annotations,
      @Nullable PlayedCharacter current) {
    this.holdings = holdings;
    this.annotations = annotations;
    this.current = current;
    for (ItemDetail detail : holdings.details()) {
      all.add(new Searched(all.size(), detail, annotations.apply(detail.item())));
    }
  }

  /** Everything that can be found. */
  public List<Searched> all() {
    return all;
  }

  Holdings holdings() {
    return holdings;
  }

  @Nullable PlayedCharacter current() {
    return current;
  }

  LowerCopies lowerCopies() {
    return LowerCopies.of(holdings.duplicates(Alike.ITEM), annotations);
  }
}
