package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.PictureIncomplete;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.wishlist.WishListsPage.Entry;
import com.destinyvaultraider.wishlist.WishListsPage.Owned;
import com.destinyvaultraider.wishlist.WishListsPage.Removed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the page of a player's lists; it can be shown while Bungie is away, too. */
@Component
class WishListsPages {

  private final Shelf shelf;
  private final Readings readings;
  private final WishLists lists;
  private final Pictures pictures;
  private final Layout layout;

  WishListsPages(
      Shelf shelf, Readings readings, WishLists lists, Pictures pictures, Layout layout) {
    this.shelf = shelf;
    this.readings = readings;
    this.lists = lists;
    this.pictures = pictures;
    this.layout = layout;
  }

  /** All lists of a player. */
  WishListsPage of(Player player) {
    List<Entry> entries = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    for (Kept kept : shelf.of(player.id())) {
      if (kept.removedAt() == null) {
        entries.add(entry(kept, readings.of(kept.digest()), entries.isEmpty()));
      } else {
        removed.add(new Removed(kept.id(), kept.title(), layout.ago(kept.removedAt())));
      }
    }
    return new WishListsPage(entries, removed, entries.isEmpty() ? List.of() : owned(player));
  }

  private Entry entry(Kept kept, Reading reading, boolean first) {
    String rolls = Words.say("wishlist.rolls", reading.list().size());
    String doubles = reading.doubles() == 0 ? "" : Words.say("wishlist.doubles", reading.doubles());
    int more = reading.wrong() - reading.misread().size();
    return new Entry(
        kept.id(),
        kept.title(),
        reading.description(),
        Words.say("wishlist.figures", rolls, doubles, layout.ago(kept.addedAt())),
        reading.wrong() == 0 ? "" : Words.say("wishlist.wrong", reading.wrong()),
        reading.misread().stream().map(Intake::sentence).toList(),
        more == 0 ? "" : Words.say("wishlist.more-lines", more),
        first);
  }

  private List<Owned> owned(Player player) {
    Verdicts verdicts;
    try {
      verdicts = lists.of(player, pictures.atHand(player));
    } catch (BungieException | PictureIncomplete _) {
      return List.of();
    }
    long wished = verdicts.all().values().stream().filter(Verdict::wished).count();
    long unwanted = verdicts.all().size() - wished;
    return List.of(
        new Owned(Words.say("wishlist.owned-wished", wished), "is:wishlist"),
        new Owned(Words.say("wishlist.owned-unwanted", unwanted), "is:trashlist"));
  }
}
