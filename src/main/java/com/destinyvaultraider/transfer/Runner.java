package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.ActionReceipt;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.PostmasterRequest;
import com.destinyvaultraider.bungie.TransferRequest;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out one step after another against Bungie and confirms each to the picture. */
@Component
class Runner {

  private static final int MOST_TRIES = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Pictures pictures;

  Runner(BungieClient bungie, AccessTokens tokens, Pictures pictures) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.pictures = pictures;
  }

  /**
   * Carries out a step.
   *
   * @return why it failed, or empty if it took effect
   */
  Optional<BungieFailure> run(Player player, Step step) {
    for (int tries = 1; ; tries++) {
      try {
        Picture before = pictures.of(player);
        ActionReceipt receipt = tokens.with(player, token -> call(player, token, step));
        pictures.confirm(player, step.change(before, receipt.at()));
        return Optional.empty();
      } catch (BungieException e) {
        BungieFailure failure = e.failure();
        if (failure.unclear()) {
          return tookEffect(player, step) ? Optional.empty() : Optional.of(failure);
        }
        if (!worthAnotherTry(failure) || tries == MOST_TRIES) {
          return Optional.of(failure);
        }
      }
    }
  }

  /**
   * Only a throttle is tried again: the client waits as long as Bungie asks before the next call.
   */
  private static boolean worthAnotherTry(BungieFailure failure) {
    return failure instanceof BungieFailure.RetryLater
        && failure.pause().compareTo(LONGEST_PAUSE) <= 0;
  }

  /**
   * Asks Bungie where things are after an answer that left it open whether the step took effect.
   */
  private boolean tookEffect(Player player, Step step) {
    try {
      Picture now = pictures.refreshed(player);
      Cargo cargo = step.cargo();
      Place there = step.to();
      return cargo.id() != null
          && now.item(cargo.id()).map(item -> item.place().equals(there)).orElse(false);
    } catch (BungieException _) {
      return false;
    }
  }

  private ActionReceipt call(Player player, AccessToken token, Step step) {
    Membership membership = player.requireCurrent().membership();
    long bungieId = player.bungieMembershipId();
    Cargo cargo = step.cargo();
    return switch (step) {
      case Step.ToVault(var _, var character) ->
          bungie.transfer(
              token,
              bungieId,
              new TransferRequest(
                  membership, character, cargo.hash(), cargo.id(), cargo.quantity(), true));
      case Step.FromVault(var _, var character) ->
          bungie.transfer(
              token,
              bungieId,
              new TransferRequest(
                  membership, character, cargo.hash(), cargo.id(), cargo.quantity(), false));
      case Step.Pull(var _, var character) ->
          bungie.pullFromPostmaster(
              token,
              bungieId,
              new PostmasterRequest(
                  membership, character, cargo.hash(), cargo.id(), cargo.quantity()));
      case Step.PutOn(var _, var character) ->
          bungie.equip(token, bungieId, membership, character, cargo.instance());
    };
  }
}
