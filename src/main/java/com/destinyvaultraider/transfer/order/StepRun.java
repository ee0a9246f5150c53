package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureIncomplete;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.manifest.ManifestNotReady;
import com.destinyvaultraider.transfer.order.Order.Action;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes one call, or finds out what became of one that nobody knows the end of. */
@Component
class StepRun {

  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  private static final int MOST_TRIES = 4;

  private final Calls calls;
  private final OrderJournal journal;
  private final Results results;
  private final Refusals refusals;
  private final Pictures pictures;
  private final Turns turns;
  private final OrderProperties properties;
  private final Clock clock;

  StepRun(
      Calls calls,
      OrderJournal journal,
      Results results,
      Refusals refusals,
      Pictures pictures,
      Turns turns,
      OrderProperties properties,
      Clock clock) {
    this.calls = calls;
    this.journal = journal;
    this.results = results;
    this.refusals = refusals;
    this.pictures = pictures;
    this.turns = turns;
    this.properties = properties;
    this.clock = clock;
  }

  /** Makes the call of a step that is only planned. */
  Went make(Turn turn, Player player, Order order, Stage stage) {
    Picture before;
    try {
      before = pictures.atHand(player);
    } catch (BungieException e) {
      return later(order, e.failure());
    } catch (PictureIncomplete | ManifestNotReady _) {
      return new Went.Waits(A_MOMENT, FailureWords.waiting());
    } catch (SignInRequired _) {
      return new Went.Stuck(Endings.signIn());
    }
    if (stage.action() instanceof Action.Move(var step) && !step.isPossibleIn(before)) {
      return refusals.worldDiffers(player, order, stage, before);
    }
    if (stage.action() instanceof SetLock lock) {
      if (lock.isSo(before)) {
        results.soAlready(order, stage);
        return new Went.On();
      }
      return call(turn, player, order, stage.doing(lock.in(before)), before);
    }
    return call(turn, player, order, stage, before);
  }

  private Went call(Turn turn, Player player, Order order, Stage stage, Picture before) {
    results.expect(player, stage, before);
    journal.begin(turn, order, stage, inStack(stage, before), worn(stage, before));
    try {
      results.confirm(player, order, stage, before, calls.make(player, stage.action()));
      return new Went.On();
    } catch (BungieException e) {
      return failed(turn, player, order, stage, e.failure());
    } catch (SignInRequired _) {
      journal.postpone(order, stage);
      return new Went.Stuck(Endings.signIn());
    }
  }

  private Went failed(Turn turn, Player player, Order order, Stage stage, BungieFailure failure) {
    if (failure.unclear()) {
      journal.doubt(order, stage, pictures.now(), 0, "");
      return new Went.On();
    }
    if (FailureWords.isForGood(failure)) {
      return refusals.refused(player, order, stage, failure);
    }
    return switch (failure) {
      case BungieFailure.SignInAgain _ -> {
        journal.postpone(order, stage);
        yield new Went.Stuck(Endings.signIn());
      }
      case BungieFailure.RetryLater _, BungieFailure.Down _ -> {
        journal.postpone(order, stage);
        // Whoever carries on waits as well, should this instance end meanwhile.
        turns.spaceActions(turn, failure.pause());
        yield later(order, failure);
      }
      case BungieFailure.TellPlayer _ -> refusals.refused(player, order, stage, failure);
    };
  }

  /** Waits as long as Bungie asks; longer each time where it names no time. */
  private Went later(Order order, BungieFailure failure) {
    Duration since = Duration.between(order.progressedAt(), clock.instant()).dividedBy(2);
    Duration own = since.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : since;
    Duration pause = failure.pause().compareTo(own) > 0 ? failure.pause() : own;
    return new Went.Waits(
        pause.compareTo(Duration.ofMillis(200)) < 0 ? Duration.ofMillis(200) : pause,
        FailureWords.waiting(failure));
  }

  /**
   * Finds out whether a step that was begun took effect: Bungie is asked where things are until it
   * speaks of a moment after the question. Only then is the step taken as done, or, when its call
   * can no longer be on its way, made again.
   */
  Went judge(Player player, Order order, Stage stage) {
    Instant doubted = stage.doubtedAt();
    if (doubted == null) {
      // Whoever began it is gone, and their call may be on its way still.
      journal.doubt(order, stage, pictures.now(), 0, "");
      return new Went.On();
    }
    Optional<Picture> now;
    try {
      now = pictures.takenAfter(player, doubted);
    } catch (SignInRequired _) {
      return new Went.Stuck(Endings.signIn());
    }
    boolean done = now.filter(picture -> tookEffect(stage, picture)).isPresent();
    if (!done && stage.action() instanceof SetLock && stage.tries() < MOST_TRIES) {
      // Setting a lock twice does no harm.
      journal.again(order, stage);
      return new Went.Waits(A_MOMENT, FailureWords.looking(name(stage)));
    }
    if (now.isEmpty()) {
      return new Went.Waits(A_MOMENT, FailureWords.looking(name(stage)));
    }
    if (done) {
      results.seen(player, order, stage, now.get());
    } else if (stage.refusal() == 0
        && !now.get().minted().isAfter(doubted.plus(properties.straggling()))) {
      return new Went.Waits(A_MOMENT, FailureWords.looking(name(stage)));
    } else if (stage.tries() >= MOST_TRIES) {
      boolean lock = stage.action() instanceof SetLock;
      refusals.giveUp(
          player, order, stage, lock ? LockWords::gaveUp : FailureWords::gaveUp, now.get());
    } else {
      refusals.notTaken(player, order, stage, now.get());
    }
    return new Went.On();
  }

  private static boolean tookEffect(Stage stage, Picture now) {
    return switch (stage.action()) {
      case Action.Move(var step) -> step.tookEffect(stage.before(), now);
      case SetLock lock -> lock.isSo(now);
    };
  }

  /** What a step is about, in a word. */
  static String name(Stage stage) {
    return switch (stage.action()) {
      case Action.Move(var step) -> step.cargo().getFirst().name();
      case SetLock(var cargo, var _, var _) -> cargo.name();
    };
  }

  private static int inStack(Stage stage, Picture before) {
    if (stage.action() instanceof Action.Move(var step)) {
      Cargo cargo = step.cargo().getFirst();
      return cargo.id() == null ? before.quantity(cargo.hash(), step.quietEnd()) : 0;
    }
    return 0;
  }

  /** What is worn where the step puts something on. */
  private static List<ItemInstanceId> worn(Stage stage, Picture before) {
    if (!(stage.action() instanceof Action.Move(Step.PutOn putOn))) {
      return List.of();
    }
    return putOn.cargo().stream()
        .flatMap(cargo -> before.item(cargo.instance()).stream())
        .flatMap(item -> before.worn(putOn.character(), item.bucketHash()).stream())
        .map(Item::id)
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
