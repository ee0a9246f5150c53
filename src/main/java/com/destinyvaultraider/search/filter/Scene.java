package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.comparison.LowerCopies;
import com.destinyvaultraider.comparison.OwnStat;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.comparison.StatLower;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.wishlist.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one search looks at: the holdings, what has been said of them, and who plays. */
public final class Scene {

  private final Holdings holdings;
  private final Function<Item, Annotation> annotations;
  private final @Nullable PlayedCharacter current;
  private final OwnStats own;
  private final Supplier<Verdicts> wishes;
  private final List<Searched> all = new ArrayList<>();

  /**
   * Sets a search up.
   *
   * @param current the character that the player has chosen, or null where there is none
   * @param own the stats that the player has made up
   * @param wishes what the player's wish lists say, only asked where a search asks it
   */
  public Scene(
      Holdings holdings,
      Function<Item, Annotation> annotations,
      @Nullable PlayedCharacter current,
      OwnStats own,
      Supplier<Verdicts> wishes) {
    this.holdings = holdings;
    this.annotations = annotations;
    this.current = current;
    this.own = own;
    this.wishes = wishes;
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

  Verdicts wishes() {
    return wishes.get();
  }

  /** Whether a piece of armor is beaten in each of the player's own stats that it has. */
  Predicate<ItemDetail> customStatLower(List<ItemDetail> among) {
    Map<OwnStat, StatLower> lower = new HashMap<>();
    own.all().forEach(stat -> lower.put(stat, StatLower.of(among, stat)));
    return detail -> {
      List<OwnStat> of = own.of(detail);
      return !of.isEmpty()
          && of.stream().map(lower::get).allMatch(each -> each.beaten(detail).isPresent());
    };
  }

  LowerCopies lowerCopies() {
    return LowerCopies.of(holdings.duplicates(Alike.ITEM), annotations);
  }
}
