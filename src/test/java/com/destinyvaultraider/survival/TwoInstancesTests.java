package com.destinyvaultraider.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.survival.Toll.Hold;
import com.destinyvaultraider.survival.Toll.Passed;
import com.destinyvaultraider.survival.Toll.Trap;
import com.destinyvaultraider.transfer.order.LockWish;
import com.destinyvaultraider.transfer.order.Locking;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances on one database: they share the work, and neither undoes what the other does. */
class TwoInstancesTests extends SurvivalTestBase {

  private static final Logger log = LoggerFactory.getLogger(TwoInstancesTests.class);
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<ItemInstanceId> USED = new HashSet<>();

  private static final long HOARDER = 23_300_005L;

  private static final List<Instance> PAIR = new ArrayList<>();

  @Autowired private AccessTokens tokens;
  @Autowired private Locking locking;

  @BeforeEach
  void startBoth() {
    if (PAIR.isEmpty()) {
      PAIR.addAll(List.of(start("one"), start("other")));
    }
    PAIR.forEach(Instance::awaitUp);
    toll.forget();
  }

  @AfterEach
  void noFaults() {
    faults();
  }

  @Test
  void shareTheWorkOfSeveralAccounts() {
    faults("{\"kind\":\"latency\",\"millis\":300,\"path\":\"/Platform/Destiny2/Actions\"}");
    List<Player> players = Stream.of(VETERAN, CROSS_SAVER, RAIDER).map(this::signIn).toList();
    Set<String> carriers = new HashSet<>();
    for (int round = 0; round < 20 && carriers.size() < 2; round++) {
      toll.forget();
      List<Order> placed = new ArrayList<>();
      for (Player player : players) {
        placed.add(place(player, List.of(send(player), send(player))));
      }
      for (int i = 0; i < players.size(); i++) {
        Player player = players.get(i);
        Order order = placed.get(i);
        await()
            .atMost(SOON)
            .until(() -> carriers.add(carrier(player)) || now(player, order).state().isEnded());
        assertCarriedOutOnce(player, awaitEnd(player, order));
      }
      carriers.remove("");
    }
    log.info("Orders were carried out by {}", carriers);
    assertThat(carriers).hasSize(2);
  }

  @Test
  void carryOutOneAccountsOrdersOneAfterAnotherWithTheSpacingKept() {
    Player player = signIn(VETERAN);
    assertCarriedOutOnce(player, awaitEnd(player, place(player, List.of(send(player)))));
    toll.forget();
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      orders.add(place(player, List.of(send(player))));
    }

    List<String> steps = new ArrayList<>();
    for (Order order : orders) {
      Order done = awaitEnd(player, order);
      assertThat(done.state()).as(done.sentence()).isEqualTo(Order.State.DONE);
      done.steps().stream().flatMap(March::describe).forEach(steps::add);
    }
    assertThat(passedOf(player)).extracting(Passed::what).containsExactlyElementsOf(steps);
    assertKeptApart(player);
  }

  @Test
  void loseNothingWhenOneThatWasThoughtDeadWakesUp() {
    Player player = signIn(CROSS_SAVER);
    Trap trap = toll.trap(CROSS_SAVER, 1, Hold.AFTER_ITS_EFFECT);
    Order order = place(player, List.of(send(player), send(player), send(player)));
    await().atMost(SOON).until(trap::isSprung);
    Instance frozen = named(carrier(player));

    frozen.freeze();
    try {
      assertCarriedOutOnce(player, awaitEnd(player, order));
    } finally {
      trap.pass();
      frozen.thaw();
    }
    await().atMost(SOON).until(() -> frozen.log().contains("carries on"));
    assertCarriedOutOnce(player, now(player, order));
    // The later ones may have been turned down for coming too close, and have had no effect then.
    assertThat(now(player, order).steps().getFirst().tries()).isEqualTo(1);
  }

  @Test
  void keepToTheTimeThatBungieAskedTheOtherToWait() {
    Player player = signIn(RAIDER);
    faults(
        "{\"kind\":\"throttle\",\"code\":36,\"seconds\":12,\"times\":1,"
            + "\"path\":\"/Platform/Destiny2/Actions\"}");
    Order order = place(player, List.of(send(player)));
    await().atMost(SOON).until(() -> passedOf(player).size() == 1);
    await()
        .atMost(SOON)
        .until(() -> now(player, order).steps().getFirst().state() == Order.StepState.PLANNED);

    replace(named(carrier(player)));

    assertThat(awaitEnd(player, order).state()).isEqualTo(Order.State.DONE);
    List<Passed> passed = passedOf(player);
    assertThat(Duration.between(passed.getFirst().at(), passed.getLast().at()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(12));
  }

  @Test
  void goOnLockingWhereTheOneThatWasKilledHadGotTo() {
    Player player = signIn(CROSS_SAVER);
    List<ItemInstanceId> items = unlocked(player, 6);
    Trap trap = toll.trap(CROSS_SAVER, 3, Hold.AFTER_ITS_EFFECT);
    Order order =
        locking.place(player, new LockWish(UUID.randomUUID().toString(), items, true, null));
    await().atMost(SOON).until(trap::isSprung);
    Instance victim = named(carrier(player));

    replace(victim);
    trap.open();

    Order done = awaitEnd(player, order);
    assertThat(done.state()).as(done.sentence()).isEqualTo(Order.State.DONE);
    assertThat(done.sentence()).isEqualTo("Locked 6 things.");
    // The one in the middle of which the server was killed may be locked once more.
    List<String> calls = done.steps().stream().flatMap(March::describe).toList();
    List<String> passed = passedOf(player).stream().map(Passed::what).toList();
    assertThat(passed).hasSizeBetween(6, 7);
    assertThat(passed.stream().distinct()).containsExactlyElementsOf(calls);
    assertKeptApart(player);
    assertThat(truth(player))
        .filteredOn(item -> item.path("locked").asBoolean())
        .extracting(item -> item.path("itemInstanceId").asString())
        .containsAll(items.stream().map(ItemInstanceId::toString).toList());
  }

  @Test
  void showWhatTheOtherHasMovedAtOnce() {
    Player player = signIn(VETERAN);
    ItemInstanceId item = carried(player);
    pictures.of(player);

    awaitEnd(player, place(player, List.of(toVault(item))));

    assertThat(pictures.atHand(player).item(item)).map(Item::place).contains(new Place.Vault());
  }

  @Test
  void refreshATokenOnceForTwentyRequestsAtOnce() throws Exception {
    String warm = session(VETERAN);
    PAIR.forEach(each -> await().atMost(SOON).until(() -> status(each, "/vault", warm) == 200));
    String session = session(HOARDER);
    Player player = player(HOARDER);
    endAccess(player);
    int before = toll.refreshes();
    List<Callable<Integer>> requests = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Instance instance = PAIR.get(i % 2);
      String page = i % 4 < 2 ? "/vault" : "/xur";
      requests.add(
          i % 5 == 0 ? () -> tokens.with(player, _ -> 200) : () -> status(instance, page, session));
    }

    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> answer : threads.invokeAll(requests)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).hasSize(20).containsOnly(200);
    assertThat(toll.refreshes() - before).isEqualTo(1);
  }

  @Test
  void tellThePlayerWhereOneWasKilledBetweenARefreshAndItsCommit() {
    Player player = signIn(RAIDER);
    Wish wish = send(player);
    faults("{\"kind\":\"expired-token\",\"times\":1,\"path\":\"/Platform/Destiny2/Actions\"}");
    Trap trap = toll.trapRefresh();
    Order order = place(player, List.of(wish));
    await().atMost(SOON).until(trap::isSprung);
    Instance victim = named(carrier(player));
    Instance other = PAIR.stream().filter(each -> each != victim).findFirst().orElseThrow();

    replace(victim);
    endAccess(player);
    trap.open();

    Order held = awaitEnd(player, order);
    assertThat(held.state()).isEqualTo(Order.State.HELD);
    assertThat(held.sentence()).contains("Sign in again, then resume this order");
    assertThatExceptionOfType(SignInRequired.class)
        .isThrownBy(() -> tokens.with(player, AccessToken::value))
        .withMessageContaining("INTERRUPTED");
    String again = session(RAIDER);
    assertThat(status(other, "/orders/" + order.id(), again)).isEqualTo(200);
    orders.resume(player, order.id());
    assertThat(awaitEnd(player, order).state()).isEqualTo(Order.State.DONE);
  }

  private void endAccess(Player player) {
    database
        .sql("update stored_grant set access_expires_at = now() where user_id = ?")
        .param(player.id())
        .update();
  }

  private static int status(Instance instance, String page, String session) {
    return new Browser(instance.port()).get(page, "Cookie", session).statusCode();
  }

  private Wish send(Player player) {
    return toVault(carried(player));
  }

  private static Wish toVault(ItemInstanceId item) {
    return new Wish(new Subject.Instance(item), new Target.Vault());
  }

  /** Something in the bag of the first character that no test has touched. */
  private ItemInstanceId carried(Player player) {
    Picture picture = pictures.of(player);
    return picture
        .at(new Place.Carried(picture.characters().getFirst().id()))
        .filter(picture::movable)
        .map(Item::id)
        .flatMap(Stream::ofNullable)
        .filter(USED::add)
        .findFirst()
        .orElseThrow();
  }

  /** Things in the vault that no test has touched, and that are not locked. */
  private List<ItemInstanceId> unlocked(Player player, int count) {
    return pictures
        .of(player)
        .at(new Place.Vault())
        .filter(item -> item.lockable() && !item.isLocked())
        .map(Item::id)
        .flatMap(Stream::ofNullable)
        .filter(USED::add)
        .limit(count)
        .toList();
  }

  private static Instance named(String name) {
    return PAIR.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  /** Kills one of the two and starts another in its place. */
  private void replace(Instance victim) {
    victim.kill();
    PAIR.replaceAll(each -> each == victim ? start(victim.name() + "-again") : each);
  }
}
