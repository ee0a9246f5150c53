package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.ActionReceipt;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import org.springframework.stereotype.Component;

/**
 * Follows quests. Doing it twice does no harm, so what has no clear answer may simply be asked for
 * again.
 */
@Component
class Tracking {

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Pictures pictures;

  Tracking(BungieClient bungie, AccessTokens tokens, Pictures pictures) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.pictures = pictures;
  }

  /** Follows a quest, or no longer; says what went wrong, or nothing. */
  String track(Player player, Picture picture, Item item, boolean tracked) {
    CharacterId holder = item.place().character();
    ItemInstanceId id = item.id();
    if (holder == null || id == null) {
      return Words.say("inspection.only-carried");
    }
    try {
      ActionReceipt receipt =
          tokens.with(
              player,
              token ->
                  bungie.track(
                      token,
                      player.bungieMembershipId(),
                      picture.membership(),
                      holder,
                      id,
                      tracked));
      pictures.confirm(player, new Change.TrackChanged(id, tracked, receipt.at()));
      return "";
    } catch (BungieException e) {
      // It may have taken effect all the same: the next page asks.
      pictures.doubt(player);
      return TrackingWords.of(e.failure(), item.definition().name());
    } catch (SignInRequired _) {
      return Words.say("inspection.sign-in-and-repeat");
    }
  }
}
