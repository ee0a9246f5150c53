package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.transfer.Planned.AlreadyThere;
import com.destinyvaultraider.transfer.Planned.Plan;
import com.destinyvaultraider.transfer.Planned.Refused;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Takes a player's orders: plans them against the picture and has them run, one after another. */
@Component
class Transfers {

  private final Pictures pictures;
  private final Runner runner;
  private final LoadingCache<Membership, ReentrantLock> turns =
      Caffeine.newBuilder().weakValues().build(_ -> new ReentrantLock(true));

  Transfers(Pictures pictures, Runner runner) {
    this.pictures = pictures;
    this.runner = runner;
  }

  /** Carries out an order; orders of one account wait for each other. */
  Outcome carryOut(Player player, Order order) {
    ReentrantLock turn = turns.get(player.requireCurrent().membership());
    turn.lock();
    try {
      Picture picture = pictures.of(player);
      return switch (Planner.plan(picture, order)) {
        case Refused(var sentence) -> new Outcome.Failure(sentence);
        case AlreadyThere(var item) ->
            new Outcome.Success(Words.already(item, item.place(), holder(picture, item.place())));
        case Plan plan -> run(player, picture, plan);
      };
    } finally {
      turn.unlock();
    }
  }

  private Outcome run(Player player, Picture picture, Plan plan) {
    Item item = plan.item();
    Place reached = item.place();
    for (Step step : plan.steps()) {
      Optional<BungieFailure> failure = runner.run(player, step);
      if (failure.isPresent()) {
        lookAgain(player, failure.get());
        String stoppedAt =
            reached.equals(item.place()) ? "" : Words.stoppedAt(item.definition().name(), reached);
        return new Outcome.Failure(
            FailureWords.sentence(failure.get(), step.cargo().name()) + stoppedAt);
      }
      if (carries(step, item)) {
        reached = step.to();
      }
    }
    return new Outcome.Success(
        Words.done(item, reached, holder(picture, reached)) + swaps(picture, plan));
  }

  /**
   * After a refusal the game knows something that we do not: the next page shows its latest word.
   */
  private void lookAgain(Player player, BungieFailure failure) {
    if (failure instanceof BungieFailure.TellPlayer) {
      try {
        pictures.refreshed(player);
      } catch (BungieException _) {
        // The refusal itself is what the player is told about.
      }
    }
  }

  private static String swaps(Picture picture, Plan plan) {
    StringBuilder words = new StringBuilder();
    for (Step step : plan.steps()) {
      if (step instanceof Step.PutOn && !carries(step, plan.item())) {
        boolean inItsPlace =
            picture
                .item(step.cargo().instance())
                .map(other -> other.bucketHash() == plan.item().bucketHash())
                .orElse(false);
        String name = step.cargo().name();
        words.append(inItsPlace ? Words.putOnInstead(name) : Words.madeWay(name));
      }
    }
    return words.toString();
  }

  private static boolean carries(Step step, Item item) {
    return step.cargo().hash() == item.hash() && Objects.equals(step.cargo().id(), item.id());
  }

  private static String holder(Picture picture, Place place) {
    return Optional.ofNullable(place.character())
        .flatMap(picture::character)
        .map(PlayedCharacter::className)
        .orElse("character");
  }
}
