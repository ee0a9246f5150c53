package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Tiles;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.trouble.Trouble;
import com.destinyvaultraider.vendor.WatchPage.Found;
import com.destinyvaultraider.vendor.WatchPage.Seller;
import com.destinyvaultraider.vendor.WatchPage.Watched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out what a player waits for. */
@Component
class WatchPages {

  private static final int MOST_FOUND = 24;
  private static final int WEAPON = 3;
  private static final int PLUG = 19;
  private static final int DUMMY = 20;

  private final Market market;
  private final Watches watches;
  private final Pictures pictures;
  private final Layout layout;

  WatchPages(Market market, Watches watches, Pictures pictures, Layout layout) {
    this.market = market;
    this.watches = watches;
    this.pictures = pictures;
    this.layout = layout;
  }

  /**
   * The page.
   *
   * @param name what to look for among all things that there are, or empty
   */
  WatchPage of(Player player, String name) {
    Picture picture = pictures.of(player);
    Tiles tiles = layout.tiles(picture, "");
    Definitions definitions = picture.definitions();
    List<Wanted> wanted = watches.all(player);
    Set<Long> hashes = wanted.stream().map(Wanted::hash).collect(Collectors.toSet());
    Perks perks = new Perks(definitions);
    Sold sold = sold(player);
    Instant now = pictures.now();
    List<Watched> watched =
        wanted.stream()
            .map(each ->
                new Watched(
                    tiles.ofDefinition(definitions.item(each.hash()), 1),
                    definitions.item(each.hash()).itemType() == WEAPON,
                    perks.line(each.perks()),
                    sold.wares().stream()
                        .filter(wares -> wares.itemHash() == each.hash())
                        .map(wares -> seller(wares, now))
                        .distinct()
                        .toList()))
            .sorted(Comparator.comparing((Watched each) -> each.sellers().isEmpty()))
            .toList();
    String text = name.strip();
    List<Found> found =
        text.isEmpty()
            ? List.of()
            : matching(definitions, text).stream()
                .map(item -> new Found(tiles.ofDefinition(item, 1), hashes.contains(item.hash())))
                .toList();
    return new WatchPage(sold.trouble(), watched, text, found, answer(text, found.size()));
  }

  /** Who sells what is waited for, and why that is not known. */
  private record Sold(List<Wares> wares, String trouble) {}

  private Sold sold(Player player) {
    try {
      return new Sold(market.watched(player), "");
    } catch (BungieException e) {
      return new Sold(List.of(), Words.say("vendor.sellers-untold", Trouble.sentence(e.failure())));
    }
  }

  private static String answer(String name, int found) {
    if (name.isEmpty()) {
      return "";
    }
    return found == 0
        ? Words.say("vendor.found-none", name)
        : found < MOST_FOUND
            ? Words.say("vendor.found", found, name)
            : Words.say("vendor.found-many", found, name);
  }

  private static Seller seller(Wares wares, Instant now) {
    return new Seller(
        wares.vendor(),
        wares.vendorHash() == Stalls.XUR ? "/xur" : "/vendors/" + wares.vendorHash(),
        Countdown.to(wares.until(), now, "vendor.seller-until"));
  }

  /** What has the name first, then what it is a part of; of the same name what is rarer first. */
  private static List<ItemDefinition> matching(Definitions definitions, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<ItemDefinition> found = new ArrayList<>();
    for (ItemDefinition item : definitions.items()) {
      if (item.itemType() != PLUG
          && item.itemType() != DUMMY
          && item.name().toLowerCase(Locale.ROOT).contains(wanted)) {
        found.add(item);
      }
    }
    found.sort(
        Comparator.comparing(
                (ItemDefinition item) -> !item.name().toLowerCase(Locale.ROOT).equals(wanted))
            .thenComparingInt(item -> -item.tier())
            .thenComparing(ItemDefinition::name)
            .thenComparingLong(ItemDefinition::hash));
    return found.subList(0, Math.min(MOST_FOUND, found.size()));
  }
}
