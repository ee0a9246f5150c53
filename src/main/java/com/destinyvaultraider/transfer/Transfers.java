package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
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
import java.util.List;
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
      Picture picture = pictures.atHand(player);
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
    List<Step> steps = plan.steps();
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      Optional<String> trouble = trouble(player, plan.item(), step);
      if (trouble.isPresent()) {
        List<Step> done = steps.subList(0, at);
        return new Outcome.Failure(
            trouble.get()
                + Words.stoppedAt(plan.item().definition().name(), reached(plan.item(), done))
                + swaps(picture, plan.item(), done));
      }
    }
    Place end = reached(plan.item(), steps);
    return new Outcome.Success(
        Words.done(plan.item(), end, holder(picture, end)) + swaps(picture, plan.item(), steps));
  }

  /** Runs a step and says in a sentence why it did not work out, if it did not. */
  private Optional<String> trouble(Player player, Item wanted, Step step) {
    String name = step.cargo().name();
    String sentence =
        switch (tried(player, step)) {
          case Ran.Done() -> "";
          case Ran.Failed(var failure) -> {
            if (failure instanceof BungieFailure.TellPlayer) {
              // The game knows something that we do not: the next page shows its latest word.
              pictures.doubt(player);
            }
            yield FailureWords.sentence(failure, name);
          }
          case Ran.Unknown() -> Words.nobodyKnows(name);
        };
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    String purpose = carries(step, wanted) ? "" : Words.toFree(wanted.definition().name(), name);
    return Optional.of(purpose + sentence);
  }

  private Ran tried(Player player, Step step) {
    try {
      return runner.run(player, step);
    } catch (SignInRequired _) {
      return new Ran.Failed(new BungieFailure.SignInAgain(0, "SignInRequired"));
    }
  }

  private static Place reached(Item item, List<Step> done) {
    return done.stream()
        .filter(step -> carries(step, item))
        .map(Step::to)
        .reduce((_, last) -> last)
        .orElse(item.place());
  }

  private static String swaps(Picture picture, Item wanted, List<Step> done) {
    StringBuilder words = new StringBuilder();
    for (Step step : done) {
      if (step instanceof Step.PutOn && !carries(step, wanted)) {
        boolean inItsPlace =
            picture
                .item(step.cargo().instance())
                .map(other -> other.bucketHash() == wanted.bucketHash())
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
