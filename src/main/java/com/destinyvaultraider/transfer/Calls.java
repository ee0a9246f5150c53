package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.ActionReceipt;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.PostmasterRequest;
import com.destinyvaultraider.bungie.TransferRequest;
import org.springframework.stereotype.Component;

/** Makes the one call to Bungie that a step stands for. */
@Component
class Calls {

  private final BungieClient bungie;

  Calls(BungieClient bungie) {
    this.bungie = bungie;
  }

  ActionReceipt make(Player player, AccessToken token, Step step) {
    Membership membership = player.requireCurrent().membership();
    long bungieId = player.bungieMembershipId();
    return switch (step) {
      case Step.ToVault(var cargo, var character) ->
          bungie.transfer(token, bungieId, transfer(membership, character, cargo, true));
      case Step.FromVault(var cargo, var character) ->
          bungie.transfer(token, bungieId, transfer(membership, character, cargo, false));
      case Step.Pull(var cargo, var character) ->
          bungie.pullFromPostmaster(
              token,
              bungieId,
              new PostmasterRequest(
                  membership, character, cargo.hash(), cargo.id(), cargo.quantity()));
      case Step.PutOn(var cargo, var character) ->
          bungie.equip(token, bungieId, membership, character, cargo.instance());
    };
  }

  private static TransferRequest transfer(
      Membership membership, CharacterId character, Cargo cargo, boolean toVault) {
    return new TransferRequest(
        membership, character, cargo.hash(), cargo.id(), cargo.quantity(), toVault);
  }
}
