package com.destinyvaultraider.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideOthers;
import com.destinyvaultraider.TestFolder;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.Manifest;
import com.destinyvaultraider.sandbox.SandboxServer;
import com.destinyvaultraider.survival.Toll.Passed;
import com.destinyvaultraider.transfer.order.NewOrder;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.plan.Wish;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A sandbox that outlives the applications which use it, a database that they share, and one
 * application in this process that places orders and carries none out. That application is not
 * handed on to the next class, which has a sandbox at another address.
 */
@BesideOthers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "bungie.api-key=sandbox-key",
      "bungie.client-id=1",
      "bungie.client-secret=sandbox-secret",
      "account.token-key=" + SurvivalTestBase.TOKEN_KEY
    })
@Import(SurvivalTestBase.PlacesOnly.class)
@DirtiesContext
abstract class SurvivalTestBase {

  static final String TOKEN_KEY = "bWFueSBoYW5kcyBtYWtlIG9yZGVycyBsYXN0IGxvbmc=";
  private static final Path DIRECTORY = TestFolder.of("survival");
  private static final Duration FINISHING = Duration.ofMinutes(2);
  private static final int DONE = 1;
  private static final int TOO_CLOSE = 36;
  private static final long POSTMASTER = 215593132L;

  /** Their Bungie.net ids with the memberships that they play. */
  static final Map<Long, Long> PEOPLE =
      Map.of(
          23_300_001L, 4611686018400000101L,
          23_300_002L, 4611686018400000201L,
          23_300_006L, 4611686018400000601L);

  static final long VETERAN = 23_300_001L;
  static final long CROSS_SAVER = 23_300_002L;
  static final long RAIDER = 23_300_006L;

  static SandboxServer sandbox;
  static Toll toll;

  @LocalServerPort private int port;
  @Autowired private Environment environment;
  @Autowired private Manifest manifest;
  @Autowired private Players players;
  @Autowired Pictures pictures;
  @Autowired Orders orders;
  @Autowired DataSource dataSource;
  @Autowired JdbcClient database;

  private static final List<Instance> INSTANCES = new ArrayList<>();

  /** Leaves the carrying out of orders to other processes. */
  @TestConfiguration(proxyBeanMethods = false)
  static class PlacesOnly {

    @Bean
    DbSchedulerStarter neverStarts() {
      return () -> {};
    }
  }

  @BeforeAll
  static void openTheSandbox() {
    sandbox = SandboxServer.start(Map.of("sandbox.spaced-actions", true));
    Map<String, Long> owners = new HashMap<>();
    PEOPLE.forEach((person, membership) ->
        sandbox
            .client()
            .get("/sandbox/control/accounts/" + membership)
            .json()
            .path("characters")
            .forEach(character -> owners.put(character.path("characterId").asString(), person)));
    toll = Toll.before(sandbox.origin(), owners);
  }

  @AfterAll
  static void closeAll() {
    INSTANCES.forEach(Instance::close);
    INSTANCES.clear();
    toll.close();
    sandbox.close();
  }

  @DynamicPropertySource
  static void bungie(DynamicPropertyRegistry registry) {
    registry.add("bungie.base-url", () -> toll.origin() + "/sandbox");
  }

  /** Starts another process of the application on the same database. */
  Instance start(String name) {
    return start(name, Map.of());
  }

  /** The same, with further settings. */
  Instance start(String name, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    for (String shared :
        new String[] {
          "spring.datasource.url", "spring.datasource.username", "bungie.base-url",
              "bungie.api-key",
          "bungie.client-id", "bungie.client-secret", "account.token-key", "manifest.directory",
          "data-directory"
        }) {
      settings.put(shared, Objects.requireNonNull(environment.getProperty(shared)));
    }
    settings.put("server.port", "0");
    settings.put("inventory.fresh-for", "1h");
    settings.put("db-scheduler.polling-interval", "200ms");
    settings.put("db-scheduler.heartbeat-interval", "500ms");
    settings.put("db-scheduler.missed-heartbeats-limit", "4");
    settings.putAll(more);
    Instance instance = Instance.start(name, DIRECTORY, settings);
    INSTANCES.add(instance);
    return instance;
  }

  /** Signs somebody in, so that all instances know them. */
  Player signIn(long person) {
    session(person);
    return player(person);
  }

  /** Signs somebody in and returns the cookie that all instances know the session by. */
  String session(long person) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    Browser browser = new Browser(port);
    browser.signIn(sandbox.client().code(person));
    return "SESSION=" + browser.cookie("SESSION");
  }

  /** Signs somebody in at one of the processes. */
  static Browser signIn(Instance instance, long person) {
    Browser browser = new Browser(instance.port());
    browser.signIn(sandbox.client().code(person));
    return browser;
  }

  /** Moves the sandbox's clock so far from ours, and lifts all faults. */
  static void moveClock(Duration offset) {
    sandbox
        .client()
        .put(
            "/sandbox/control/faults",
            "{\"faults\":[],\"clockOffsetSeconds\":%d}".formatted(offset.toSeconds()));
  }

  /** Somebody who has signed in before. */
  Player player(long person) {
    long id =
        database
            .sql("select id from users where bungie_membership_id = ?")
            .param(person)
            .query(Long.class)
            .single();
    return players.find(id).orElseThrow();
  }

  /** Makes the sandbox stumble. */
  static void faults(String... faults) {
    sandbox.client().faults(faults);
  }

  Order place(Player player, List<Wish> wishes) {
    return orders.place(player, NewOrder.send(UUID.randomUUID().toString(), wishes));
  }

  /** The order as it stands when nothing more happens to it by itself. */
  Order awaitEnd(Player player, Order order) {
    return await("order " + order.id() + " of " + player.displayName())
        .atMost(FINISHING)
        .until(() -> now(player, order), now -> !now.state().isUnderWay());
  }

  Order now(Player player, Order order) {
    return orders.find(player, order.id()).orElseThrow();
  }

  /** The instance that has the orders of this player in its hands, or an empty string. */
  String carrier(Player player) {
    return database
        .sql(
            "select coalesce(picked_by, '') from scheduled_tasks where task_name = 'orders'"
                + " and task_instance = ? and picked")
        .param(Long.toString(player.bungieMembershipId()))
        .query(String.class)
        .optional()
        .orElse("");
  }

  static List<Passed> passedOf(Player player) {
    return toll.passed().stream()
        .filter(passed -> passed.owner() == player.bungieMembershipId())
        .toList();
  }

  /** Every step once, each with one call that took effect. */
  static void assertCarriedOutOnce(Player player, Order order) {
    assertThat(order.state()).as(order.sentence()).isEqualTo(Order.State.DONE);
    assertThat(order.loads()).allMatch(load -> load.state() == Order.LoadState.DONE);
    assertThat(order.steps()).allMatch(step -> step.state() == Order.StepState.DONE);
    List<Passed> passed = passedOf(player);
    assertThat(passed)
        .filteredOn(each -> each.code() == DONE)
        .extracting(Passed::what)
        .containsExactlyElementsOf(order.steps().stream().flatMap(March::describe).toList());
    // A machine that is starved of time may let two calls drift together, which costs a second.
    assertThat(passed).extracting(Passed::code).isSubsetOf(DONE, TOO_CLOSE);
  }

  /** The actions of a person have reached the sandbox as far apart as Bungie asks. */
  static void assertKeptApart(Player player) {
    List<Passed> passed = passedOf(player);
    assertThat(passed).extracting(Passed::code).containsOnly(DONE);
    for (int i = 1; i < passed.size(); i++) {
      assertThat(Duration.between(passed.get(i - 1).at(), passed.get(i).at()))
          .as("between %s and %s", passed.get(i - 1), passed.get(i))
          .isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }
  }

  /** The sandbox's true state is what was wanted. */
  static void assertArrived(Player player, List<March.Arrival> arrivals) {
    List<JsonNode> truth = truth(player);
    for (March.Arrival arrival : arrivals) {
      long there =
          truth.stream()
              .filter(item ->
                  item.path("itemInstanceId")
                      .asString(item.path("itemHash").asString())
                      .equals(arrival.item()))
              .filter(item -> lies(item, arrival.place()))
              .mapToInt(item -> item.path("quantity").asInt())
              .sum();
      assertThat(there).as(arrival.toString()).isEqualTo(arrival.quantity());
    }
  }

  /** What of all that somebody owns no order may change: how much there is, and every lock. */
  static Map<String, String> belongings(Player player) {
    Map<String, String> belongings = new HashMap<>();
    Function<JsonNode, String> name =
        item -> item.path("itemInstanceId").asString(item.path("itemHash").asString());
    for (JsonNode item : truth(player)) {
      belongings.merge(
          name.apply(item),
          item.path("quantity").asInt() + (item.path("locked").asBoolean() ? " locked" : ""),
          (one, other) -> Integer.toString(Integer.parseInt(one) + Integer.parseInt(other)));
    }
    return belongings;
  }

  static List<JsonNode> truth(Player player) {
    return sandbox.client().items(player.requireCurrent().membership().id());
  }

  private static boolean lies(JsonNode item, Place place) {
    return item.path("owner").asString().equals(place.owner())
        && item.path("equipped").asBoolean() == (place instanceof Place.Equipped)
        && item.path("sitsIn").asLong() != POSTMASTER;
  }
}
