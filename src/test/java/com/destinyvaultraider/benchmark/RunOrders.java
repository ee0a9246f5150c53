package com.destinyvaultraider.benchmark;

import com.destinyvaultraider.VaultRaiderApplication;
import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.TransferRequest;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.Manifest;
import com.destinyvaultraider.transfer.order.NewOrder;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.order.Watch;
import com.destinyvaultraider.transfer.plan.Planner;
import com.destinyvaultraider.transfer.plan.Regard;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Orders in the whole application with its sandbox and database: what an order costs beyond its
 * bare calls, what a waiting one weighs, and how long fifty players take together.
 */
final class RunOrders {

  private static final int PLAYERS = 50;
  private static final int MOVES = 20;
  private static final int WAITING = 400;
  private static final Duration LATENCY = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int BUDGET = 18;
  private static final long CROWD = 23_310_000L;

  private final ConfigurableApplicationContext application;
  private final Orders orders;
  private final Pictures pictures;
  private final Watch watch;
  private final SandboxControl sandbox;
  private final int port;

  /** Not that of an earlier run: its database may be of another version of the tables. */
  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "benchmark-orders");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private RunOrders(String... settings) {
    application =
        SpringApplication.run(
            VaultRaiderApplication.class,
            Stream.concat(
                    Stream.of(
                        "--server.port=0",
                        "--data-directory=" + emptyFolder(),
                        "--inventory.fresh-for=1h",
                        "--sandbox.crowd=" + PLAYERS),
                    Stream.of(settings))
                .toArray(String[]::new));
    application.getBean(Manifest.class).refresh();
    port = application.getEnvironment().getRequiredProperty("local.server.port", int.class);
    orders = application.getBean(Orders.class);
    pictures = application.getBean(Pictures.class);
    watch = application.getBean(Watch.class);
    sandbox = new SandboxControl(port);
  }

  /** Takes all measurements and prints them. */
  static void measure() {
    RunOrders unhindered =
        new RunOrders(
            "--bungie.action-spacing=0ms",
            "--bungie.requests-per-second=1000000",
            "--sandbox.spaced-actions=false",
            "--sandbox.requests-per-second=1000000");
    unhindered.printOverhead();
    unhindered.printWeight();
    unhindered.application.close();
    RunOrders many = new RunOrders();
    many.printCrowd();
    many.application.close();
  }

  private void printOverhead() {
    Player player = signIn(CROWD + 1);
    for (int round = 0; round < 12; round++) {
      run(player, outOfVault(player));
      run(player, backToVault(player));
    }
    int steps = 0;
    long time = 0;
    for (int round = 0; round < 10; round++) {
      for (List<Wish> wishes : List.of(outOfVault(player))) {
        time += run(player, wishes);
      }
      time += run(player, backToVault(player));
      steps += 2 * MOVES;
    }
    double perStep = time / 1e6 / steps;
    double perCall = bareCalls(player);
    System.out.printf(
        "%norder of %d moves, sandbox latency 0: %.2f ms a step, bare call %.2f ms,"
            + " of our own %.2f ms (goal 10 ms)%n",
        MOVES, perStep, perCall, perStep - perCall);
  }

  /** The same calls one after another without an order, in milliseconds each. */
  private double bareCalls(Player player) {
    BungieClient bungie = application.getBean(BungieClient.class);
    AccessTokens tokens = application.getBean(AccessTokens.class);
    Membership membership = player.requireCurrent().membership();
    Picture picture = pictures.of(player);
    CharacterId character = picture.characters().getFirst().id();
    List<Item> items = inVault(picture);
    long begin = System.nanoTime();
    int calls = 0;
    for (int round = 0; round < 10; round++) {
      for (boolean toVault : new boolean[] {false, true}) {
        for (Item item : items) {
          var request =
              new TransferRequest(membership, character, item.hash(), item.id(), 1, toVault);
          tokens.with(
              player, token -> bungie.transfer(token, player.bungieMembershipId(), request));
          calls++;
        }
      }
    }
    return (System.nanoTime() - begin) / 1e6 / calls;
  }

  private void printWeight() {
    Player player = signIn(CROWD + 2);
    List<Wish> wishes = outOfVault(player);
    sandbox.putsFault("{'kind':'latency','millis':60000,'path':'/Platform/Destiny2/Actions'}");
    place(player, wishes);
    long heap = usedHeap();
    long disk = diskUsed();
    for (int i = 0; i < WAITING; i++) {
      place(player, List.of(wishes.getFirst()));
    }
    System.out.printf(
        "%d waiting orders of one move: %.1f KB of heap each (goal 10 KB), %.1f KB on disk each%n",
        WAITING,
        Math.max(0, usedHeap() - heap) / 1024.0 / WAITING,
        (diskUsed() - disk) / 1024.0 / WAITING);
  }

  private long diskUsed() {
    return application
        .getBean(JdbcClient.class)
        .sql(
            "select sum(pg_total_relation_size(oid))::bigint from pg_class"
                + " where relname in ('orders', 'order_load', 'order_step', 'order_note')")
        .query(Long.class)
        .single();
  }

  private static long usedHeap() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void printCrowd() {
    List<Player> players =
        LongStream.rangeClosed(1, PLAYERS).mapToObj(number -> signIn(CROWD + number)).toList();
    List<List<Wish>> wishes = players.stream().map(this::outOfVault).toList();
    sandbox.putsFault(
        "{'kind':'latency','millis':%d,'path':'/Platform/Destiny2/Actions'}"
            .formatted(LATENCY.toMillis()));
    long begin = System.nanoTime();
    List<Order> placed = new ArrayList<>();
    for (int i = 0; i < PLAYERS; i++) {
      placed.add(place(players.get(i), wishes.get(i)));
    }
    for (Order order : placed) {
      require(watch.await(order, PATIENCE));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double alone = MOVES * LATENCY.toMillis() / 1000.0;
    double budget = (double) PLAYERS * MOVES / BUDGET;
    double least = Math.max(alone, budget);
    System.out.printf(
        "%d players, %d moves each, %d ms latency: %.1f s; spacing and latency allow %.1f s, the"
            + " budget of %d calls a second %.1f s; ratio %.2f (goal 1.2)%n",
        PLAYERS, MOVES, LATENCY.toMillis(), seconds, alone, BUDGET, budget, seconds / least);
  }

  private Player signIn(long person) {
    Browser browser = new Browser(port);
    browser.get(
        Browser.location(
            browser.get(
                "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as="
                    + person
                    + "&state="
                    + browser.startSignIn())));
    long user =
        application
            .getBean(JdbcClient.class)
            .sql("select id from users where bungie_membership_id = ?")
            .param(person)
            .query(Long.class)
            .single();
    return application.getBean(Players.class).find(user).orElseThrow();
  }

  private List<Wish> outOfVault(Player player) {
    Picture picture = pictures.of(player);
    Target target = new Target.OnCharacter(picture.characters().getFirst().id(), false);
    return inVault(picture).stream().map(item -> wish(item, target)).toList();
  }

  private List<Wish> backToVault(Player player) {
    Picture picture = pictures.of(player);
    return picture
        .at(new Place.Carried(picture.characters().getFirst().id()))
        .filter(picture::movable)
        .limit(MOVES)
        .map(item -> wish(item, new Target.Vault()))
        .toList();
  }

  /** So many things out of the vault as an order moves, for which there is room. */
  private static List<Item> inVault(Picture picture) {
    Target target = new Target.OnCharacter(picture.characters().getFirst().id(), false);
    List<Item> chosen = new ArrayList<>();
    for (Item item : picture.at(new Place.Vault()).filter(each -> each.id() != null).toList()) {
      List<Item> more = new ArrayList<>(chosen);
      more.add(item);
      List<Wish> wishes = more.stream().map(each -> wish(each, target)).toList();
      var plan = Planner.plan(picture, wishes, Regard.FREE);
      if (chosen.size() < MOVES && !plan.displaces() && plan.stages().size() == more.size()) {
        chosen = more;
      }
    }
    if (chosen.size() < MOVES) {
      throw new IllegalStateException("only " + chosen.size() + " can be moved");
    }
    return chosen;
  }

  private static Wish wish(Item item, Target target) {
    ItemInstanceId id = item.id();
    if (id == null) {
      throw new IllegalArgumentException("a stack");
    }
    return new Wish(new Subject.Instance(id), target);
  }

  private long run(Player player, List<Wish> wishes) {
    long begin = System.nanoTime();
    require(watch.await(place(player, wishes), PATIENCE));
    return System.nanoTime() - begin;
  }

  private Order place(Player player, List<Wish> wishes) {
    return orders.place(player, NewOrder.send(UUID.randomUUID().toString(), wishes));
  }

  private static void require(Order order) {
    if (order.state() != Order.State.DONE) {
      throw new IllegalStateException("%s: %s".formatted(order.state(), order.sentence()));
    }
  }
}
