package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.EquipReceipt;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.PostmasterRequest;
import com.destinyvaultraider.bungie.TransferRequest;
import com.destinyvaultraider.transfer.order.Order.Action;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the one call to Bungie that a step stands for. */
@Component
class Calls {

  private final BungieClient bungie;
  private final AccessTokens tokens;

  Calls(BungieClient bungie, AccessTokens tokens) {
    this.bungie = bungie;
    this.tokens = tokens;
  }

  /** Makes it; where several things are put on, some may be refused although the call succeeds. */
  EquipReceipt make(Player player, Action action) {
    return tokens.with(
        player,
        token ->
            switch (action) {
              case Action.Move(Step.PutOn putOn) -> putOn(player, token, putOn);
              case Action.Move(var step) -> receipt(move(player, token, step));
              case SetLock(var cargo, var character, var locked) ->
                  receipt(
                      bungie
                          .lock(
                              token,
                              player.bungieMembershipId(),
                              player.requireCurrent().membership(),
                              character,
                              cargo.instance(),
                              locked)
                          .at());
            });
  }

  private Instant move(Player player, AccessToken token, Step step) {
    Membership membership = player.requireCurrent().membership();
    long bungieId = player.bungieMembershipId();
    CharacterId character = step.character();
    Cargo cargo = step.cargo().getFirst();
    if (step instanceof Step.Pull) {
      return bungie
          .pullFromPostmaster(
              token,
              bungieId,
              new PostmasterRequest(
                  membership, character, cargo.hash(), cargo.id(), cargo.quantity()))
          .at();
    }
    boolean toVault = step instanceof Step.ToVault;
    return bungie
        .transfer(
            token,
            bungieId,
            new TransferRequest(
                membership, character, cargo.hash(), cargo.id(), cargo.quantity(), toVault))
        .at();
  }

  private EquipReceipt putOn(Player player, AccessToken token, Step.PutOn step) {
    Membership membership = player.requireCurrent().membership();
    long bungieId = player.bungieMembershipId();
    List<ItemInstanceId> items = step.cargo().stream().map(Cargo::instance).toList();
    return items.size() == 1
        ? new EquipReceipt(
            bungie.equip(token, bungieId, membership, step.character(), items.getFirst()).at(),
            Set.copyOf(items),
            Map.of())
        : bungie.equipItems(token, bungieId, membership, step.character(), items);
  }

  private static EquipReceipt receipt(Instant at) {
    return new EquipReceipt(at, Set.of(), Map.of());
  }
}
