package com.destinyvaultraider.transfer.farming;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureIncomplete;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.transfer.order.NewOrder;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has what is too much on a farming character sent to the vault, by an order like any other. */
@Component
class FarmingRun {

  private final Farming farming;
  private final Players players;
  private final Pictures pictures;
  private final Orders orders;

  FarmingRun(Farming farming, Players players, Pictures pictures, Orders orders) {
    this.farming = farming;
    this.players = players;
    this.pictures = pictures;
    this.orders = orders;
  }

  /** Does the work once; false where it is over. */
  boolean work(long userId, long membershipId) {
    Optional<Spell> found = farming.find(userId, membershipId);
    Optional<Player> player =
        found.flatMap(spell -> players.find(userId).map(each -> each.playing(spell.membership())));
    if (found.isEmpty() || player.isEmpty()) {
      return false;
    }
    Words.speaking(player.get().language(), () -> work(player.get(), found.get()));
    return true;
  }

  private void work(Player player, Spell spell) {
    try {
      farming.say(spell, makeRoom(player, spell));
    } catch (BungieException | PictureIncomplete _) {
      farming.say(spell, Words.say("transfer.farming-no-answer"));
    } catch (SignInRequired _) {
      farming.say(spell, Words.say("transfer.farming-sign-in"));
    }
  }

  private String makeRoom(Player player, Spell spell) {
    if (orders.open(player).stream().anyMatch(order -> order.state().isUnderWay())) {
      return spell.trouble();
    }
    pictures.doubt(player);
    Picture picture = pictures.of(player);
    List<Wish> wishes =
        Overflow.of(picture, spell.character(), spell.freeSlots(), orders.regard(player)).stream()
            .map(Item::id)
            .flatMap(Stream::ofNullable)
            .map(id -> new Wish(new Subject.Instance(id), new Target.Vault()))
            .toList();
    if (wishes.isEmpty()) {
      return "";
    }
    String key = UUID.randomUUID().toString();
    Order order =
        orders.place(player, new NewOrder(key, Purpose.FARMING, wishes, null, List.of(), false));
    return order.state() == Order.State.FAILED ? Words.say("transfer.farming-vault-full") : "";
  }
}
