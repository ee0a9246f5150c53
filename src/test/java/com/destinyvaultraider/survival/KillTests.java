package com.destinyvaultraider.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.survival.Toll.Hold;
import com.destinyvaultraider.survival.Toll.Trap;
import com.destinyvaultraider.transfer.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the server at every boundary between the steps of orders of ten, and in the middle of every
 * call, with the call having taken effect or not. One kill meets three people's orders, each in
 * another way; in turn another instance runs already, or is started afterwards.
 */
class KillTests extends SurvivalTestBase {

  private static final Logger log = LoggerFactory.getLogger(KillTests.class);
  private static final int STEPS = 10;
  private static final List<Way> WAYS = List.of(Way.values());
  private static final Duration ARRIVING = Duration.ofMinutes(2);

  private final List<Marcher> three = new ArrayList<>();
  private final List<String> table = new ArrayList<>();

  /** One of the three people. */
  private record Marcher(Player player, March march, Map<String, String> belongings) {}

  /** Where an order stands when the server is killed. */
  private enum Way {
    BETWEEN_STEPS,
    CALL_WITHOUT_EFFECT,
    CALL_WITH_EFFECT
  }

  /**
   * One kill.
   *
   * @param boundary how many steps are done or, in the middle of a call, begun
   * @param shift which of the three people meets it in which way
   */
  private record Round(int boundary, int shift) {

    Way wayOf(int person) {
      return boundary == 0 ? Way.BETWEEN_STEPS : WAYS.get((person + shift) % WAYS.size());
    }
  }

  /** Something that has stopped an order, until it lets go again. */
  private record Stop(BooleanSupplier reached, Runnable release) {}

  @Test
  void everyOrderIsFinishedOnceWhereverTheServerIsKilled() {
    three.add(marcher(VETERAN, March::amongCharacters));
    three.add(marcher(CROSS_SAVER, March::ofStacks));
    three.add(marcher(RAIDER, March::withOneCharacter));
    Checkpoint.install(dataSource);

    Instance victim = start("server-0").awaitUp();
    List<Round> rounds = rounds();
    for (int i = 0; i < rounds.size(); i++) {
      victim = killAndFinish(rounds.get(i), i, victim);
    }
    log.info("Killed {} times:\n{}", rounds.size(), String.join("\n", table));
  }

  /** Each boundary once, where every way is met by one person; or by each where there is time. */
  private static List<Round> rounds() {
    IntStream shifts = Boolean.getBoolean("kill.full") ? IntStream.range(0, 3) : IntStream.of(0);
    return shifts
        .boxed()
        .flatMap(shift ->
            IntStream.rangeClosed(0, STEPS)
                .mapToObj(boundary -> new Round(boundary, boundary + shift)))
        .toList();
  }

  /** Returns the process that has taken over. */
  private Instance killAndFinish(Round round, int number, Instance victim) {
    boolean there = number % 2 == 0;
    boolean another = number % 4 < 2;
    String next = "server-" + (number + 1);
    toll.forget();

    List<Stop> stops = new ArrayList<>();
    List<Order> placed = new ArrayList<>();
    for (int i = 0; i < three.size(); i++) {
      stops.add(stop(three.get(i).player(), round.boundary(), round.wayOf(i)));
    }
    for (Marcher each : three) {
      Order order = place(each.player(), each.march().wishes(there));
      assertThat(order.steps()).hasSize(STEPS);
      placed.add(order);
    }
    for (Stop stop : stops) {
      await(round.toString()).atMost(ARRIVING).until(stop.reached()::getAsBoolean);
    }
    Instance successor = another ? start(next).awaitUp() : null;
    three.forEach(each -> assertThat(carrier(each.player())).isEqualTo(victim.name()));

    victim.kill();
    Instant killed = Instant.now();
    stops.forEach(stop -> stop.release().run());
    Instance heir = successor == null ? start(next) : successor;

    List<String> times = new ArrayList<>();
    for (int i = 0; i < three.size(); i++) {
      Marcher each = three.get(i);
      Order done = awaitEnd(each.player(), placed.get(i));
      Instant ended = done.endedAt() == null ? killed : done.endedAt();
      double seconds = Duration.between(killed, ended).toMillis() / 1000.0;
      times.add("%s %.1f s".formatted(round.wayOf(i), seconds));
      assertCarriedOutOnce(each.player(), done);
      assertArrived(each.player(), each.march().arrivals(there));
      assertThat(belongings(each.player())).isEqualTo(each.belongings());
    }
    table.add(
        "step %2d, %s: %s"
            .formatted(
                round.boundary(),
                another ? "another takes over" : "started again     ",
                String.join(", ", times)));
    return heir;
  }

  private Stop stop(Player player, int boundary, Way way) {
    long person = player.bungieMembershipId();
    return switch (way) {
      case BETWEEN_STEPS -> {
        Checkpoint checkpoint = Checkpoint.close(dataSource, person, boundary, STEPS);
        yield new Stop(checkpoint::isReached, checkpoint::close);
      }
      case CALL_WITHOUT_EFFECT -> stop(person, boundary, Hold.BEFORE_ITS_EFFECT);
      case CALL_WITH_EFFECT -> stop(person, boundary, Hold.AFTER_ITS_EFFECT);
    };
  }

  private static Stop stop(long person, int boundary, Hold hold) {
    Trap trap = toll.trap(person, boundary - 1, hold);
    return new Stop(trap::isSprung, trap::open);
  }

  private Marcher marcher(long person, Function<Picture, March> kind) {
    Player player = signIn(person);
    return new Marcher(player, kind.apply(pictures.of(player)), belongings(player));
  }
}
