package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.AccessToken;
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
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Locks and unlocks, and follows quests. Doing either twice does no harm, so what has no clear
 * answer may simply be asked for again.
 */
@Component
class Marking {

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Pictures pictures;

  Marking(BungieClient bungie, AccessTokens tokens, Pictures pictures) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.pictures = pictures;
  }

  /**
   * How it went.
   *
   * @param done how many are as they shall be
   * @param problem why the rest is not, or empty
   */
  record Outcome(int done, String problem) {}

  /** Locks or unlocks these, one call each for those that are not so already. */
  Outcome lock(Player player, List<ItemInstanceId> items, boolean locked) {
    int done = 0;
    for (ItemInstanceId id : items) {
      Picture picture = pictures.atHand(player);
      Item item = picture.item(id).orElse(null);
      if (item == null || !item.lockable()) {
        continue;
      }
      if (item.isLocked() != locked) {
        String problem = tryTo(player, item, token -> lock(token, player, picture, id, locked));
        if (!problem.isEmpty()) {
          return new Outcome(done, problem);
        }
      }
      done++;
    }
    return new Outcome(done, "");
  }

  /** Follows a quest, or no longer. */
  Outcome track(Player player, ItemInstanceId id, boolean tracked) {
    Picture picture = pictures.atHand(player);
    Item item = picture.item(id).orElse(null);
    CharacterId holder = item == null ? null : item.place().character();
    if (item == null || holder == null) {
      return new Outcome(0, Words.say("inspection.only-carried"));
    }
    String problem =
        tryTo(
            player,
            item,
            token -> {
              ActionReceipt receipt =
                  bungie.track(
                      token,
                      player.bungieMembershipId(),
                      picture.membership(),
                      holder,
                      id,
                      tracked);
              return new Change.TrackChanged(id, tracked, receipt.at());
            });
    return new Outcome(problem.isEmpty() ? 1 : 0, problem);
  }

  private Change lock(
      AccessToken token, Player player, Picture picture, ItemInstanceId id, boolean locked) {
    CharacterId asks = picture.characters().getFirst().id();
    CharacterId holder = picture.item(id).map(item -> item.place().character()).orElse(asks);
    ActionReceipt receipt =
        bungie.lock(
            token,
            player.bungieMembershipId(),
            picture.membership(),
            holder == null ? asks : holder,
            id,
            locked);
    return new Change.LockChanged(id, locked, receipt.at());
  }

  /** Makes a call and takes its effect into the picture; says what went wrong, or nothing. */
  private String tryTo(Player player, Item item, Function<AccessToken, Change> call) {
    try {
      pictures.confirm(player, tokens.with(player, call));
      return "";
    } catch (BungieException e) {
      // It may have taken effect all the same: the next page asks.
      pictures.doubt(player);
      return MarkingWords.of(e.failure(), item.definition().name());
    } catch (SignInRequired _) {
      return Words.say("inspection.sign-in-and-repeat");
    }
  }
}
