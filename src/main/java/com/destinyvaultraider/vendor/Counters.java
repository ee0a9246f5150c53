package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inspection.Sheets;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import org.springframework.stereotype.Component;

/** Prepares counters for players. */
@Component
class Counters {

  private final Layout layout;
  private final Details details;
  private final BungieSite bungie;
  private final Watches watches;

  Counters(Layout layout, Details details, BungieSite bungie, Watches watches) {
    this.layout = layout;
    this.details = details;
    this.bungie = bungie;
    this.watches = watches;
  }

  Counter of(Player player, Picture picture) {
    return new Counter(
        picture,
        layout.tiles(picture, ""),
        details,
        new Sheets(bungie.imageRoot()),
        watches.known(player));
  }
}
