package com.destinyvaultraider.annotation;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was said about a weapon again when it has been shaped anew: then it has another
 * instance id, and the same crafted date.
 *
 * @param from under which id it was known
 * @param to under which id it is now, which may be the same
 * @param said what is to be kept under that
 */
record Following(Thing from, Thing to, Said said) {

  /** All that is to be carried over, or to be written down so that it can be one day. */
  static List<Following> of(Book book, List<ItemDetail> details) {
    Map<Instant, Thing> byDate = new HashMap<>();
    book.said()
        .forEach((thing, said) -> {
          if (said.crafted() != null) {
            byDate.put(said.crafted(), thing);
          }
        });
    List<Following> found = new ArrayList<>();
    for (ItemDetail detail : details) {
      Following following = of(book, byDate, detail);
      if (following != null) {
        found.add(following);
      }
    }
    return found;
  }

  private static @Nullable Following of(Book book, Map<Instant, Thing> byDate, ItemDetail detail) {
    ItemDetail.Crafting crafting = detail.crafting();
    ItemInstanceId id = detail.item().id();
    if (id == null || crafting == null || crafting.crafted() == null) {
      return null;
    }
    Instant crafted = crafting.crafted().truncatedTo(ChronoUnit.SECONDS);
    long hash = detail.item().hash();
    Thing now = Thing.of(id);
    Said said = book.said().get(now);
    if (said != null) {
      Said news = said.crafted(hash, crafted);
      return news.equals(said) ? null : new Following(now, now, news);
    }
    Thing before = byDate.get(crafted);
    Said known = before == null ? null : book.said().get(before);
    return before == null || known == null || (known.hash() != null && known.hash() != hash)
        ? null
        : new Following(before, now, known.crafted(hash, crafted));
  }
}
