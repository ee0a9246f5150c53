package com.destinyvaultraider.transfer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideOthers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.Manifest;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Orders of the veteran against the sandbox. Every test takes things that no other has touched, so
 * that nothing has to be put back.
 */
@BesideOthers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "bungie.read-timeout=2s",
      "inventory.fresh-for=1h",
      "sandbox.staleness=0s",
      "transfer.locks-after=2s",
      "transfer.patience=12s"
    })
abstract class OrderTestBase {

  static final String VETERAN = "4611686018400000101";
  static final long POWER = 953998645L;
  static final long VEHICLE = 2025709351L;
  static final long SHIP = 284967655L;
  static final long CONSUMABLES = 1469714392L;
  static final String ACTIONS = "/Platform/Destiny2/Actions/Items/";

  private static final long BUNGIE_ID = 23_300_001L;
  static final Duration ENDING = Duration.ofSeconds(60);
  private static final Set<Object> USED = new HashSet<>();

  @LocalServerPort private int port;
  @Autowired private Manifest manifest;
  @Autowired private Players players;
  @Autowired Pictures pictures;
  @Autowired Orders orders;
  @Autowired JdbcClient database;

  SandboxControl sandbox;
  Player player;
  CharacterId hunter;
  CharacterId warlock;
  CharacterId titan;

  @BeforeEach
  void signIn() {
    // The sandbox may still be busy making its manifest.
    await().atMost(ENDING).until(() -> manifest.isReady() || manifest.refresh());
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    signInAgain();
    long id =
        database
            .sql("select id from users where bungie_membership_id = ?")
            .param(BUNGIE_ID)
            .query(Long.class)
            .single();
    player = players.find(id).orElseThrow();
    leaveNothingOpen();
    // A busy machine may need longer for the first profile than these tests want to wait for it.
    Picture picture =
        await()
            .atMost(ENDING)
            .ignoreExceptionsInstanceOf(BungieException.class)
            .until(this::now, Objects::nonNull);
    List<CharacterId> characters =
        picture.characters().stream().map(character -> character.id()).toList();
    hunter = characters.get(0);
    warlock = characters.get(1);
    titan = characters.get(2);
    sandbox.forgetCalls();
  }

  /** An order that another test left on hold would stand before those of this one. */
  private void leaveNothingOpen() {
    orders.open(player).forEach(order -> orders.cancel(player, order.id()));
    await().atMost(ENDING).until(() -> orders.open(player).isEmpty());
  }

  void signInAgain() {
    Browser browser = new Browser(port);
    browser.get(
        Browser.location(
            browser.get(
                "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=%d&state=%s"
                    .formatted(BUNGIE_ID, browser.startSignIn()))));
  }

  /** What Bungie says now. */
  Picture now() {
    pictures.doubt(player);
    return pictures.of(player);
  }

  /** An instance that no test has touched, lying where it can be sent from. */
  ItemInstanceId fresh(Place place, long... buckets) {
    return fresh(
        place, item -> LongStream.of(buckets).anyMatch(bucket -> bucket == item.bucketHash()));
  }

  ItemInstanceId fresh(Place place, Predicate<Item> filter) {
    Picture picture = pictures.of(player);
    return picture
        .at(place)
        .filter(item -> item.id() != null && picture.movable(item) && filter.test(item))
        .map(Item::id)
        .flatMap(Stream::ofNullable)
        .filter(USED::add)
        .findFirst()
        .orElseThrow();
  }

  /** A stack in the pockets that no test has touched. */
  Item freshStack() {
    Picture picture = pictures.of(player);
    return picture
        .at(new Place.Pockets())
        .filter(item -> item.bucketHash() == CONSUMABLES && item.quantity() > 30)
        .filter(item -> picture.movable(item) && item.definition().stackUniqueLabel() == null)
        .filter(item -> USED.add(item.hash()))
        .findFirst()
        .orElseThrow();
  }

  static Wish toVault(ItemInstanceId item) {
    return new Wish(new Subject.Instance(item), new Target.Vault());
  }

  static Wish to(CharacterId character, ItemInstanceId item) {
    return new Wish(new Subject.Instance(item), new Target.OnCharacter(character, false));
  }

  static Wish equip(CharacterId character, ItemInstanceId item) {
    return new Wish(new Subject.Instance(item), new Target.OnCharacter(character, true));
  }

  static Wish toVault(Item stack, int quantity) {
    return new Wish(
        new Subject.Stack(stack.hash(), List.of(stack.place()), quantity), new Target.Vault());
  }

  Order place(Wish... wishes) {
    return orders.place(player, NewOrder.send(UUID.randomUUID().toString(), List.of(wishes)));
  }

  Order run(Wish... wishes) {
    return settled(place(wishes));
  }

  /** The order when nothing more happens to it by itself. */
  Order settled(Order order) {
    return await("order " + order.id())
        .atMost(ENDING)
        .until(() -> find(order), now -> !now.state().isUnderWay());
  }

  Order find(Order order) {
    return orders.find(player, order.id()).orElseThrow();
  }

  /** The actions that have reached the sandbox, the dropped ones among them. */
  List<String> actions() {
    return sandbox.calls().stream()
        .filter(call -> call.contains(ACTIONS))
        .map(call -> call.replaceFirst(".*" + ACTIONS, "").replace("/", ""))
        .toList();
  }

  /** The true owner of an instance. */
  String owner(ItemInstanceId item) {
    return sandbox.item(VETERAN, item.toString()).path("owner").asString();
  }

  /** How many of a kind truly lie there. */
  int quantity(long hash, String owner) {
    return sandbox
        .items(VETERAN)
        .filter(item -> item.path("itemHash").asLong() == hash && !item.has("itemInstanceId"))
        .filter(item -> item.path("owner").asString().equals(owner))
        .filter(item -> item.path("sitsIn").asLong() != Picture.POSTMASTER_BUCKET)
        .mapToInt(item -> item.path("quantity").asInt())
        .sum();
  }

  boolean isEquipped(ItemInstanceId item) {
    return sandbox.item(VETERAN, item.toString()).path("equipped").asBoolean();
  }

  /** The picture at hand is what Bungie would say. */
  void assertPictureIsTrue() {
    Picture shown = pictures.atHand(player);
    List<String> truth = sandbox.items(VETERAN).map(OrderTestBase::line).sorted().toList();
    assertThat(shown.items().stream().map(OrderTestBase::line).toList()).isSubsetOf(truth);
  }

  private static String line(Item item) {
    return line(
        item.id() == null ? item.hash() : item.id(),
        item.quantity(),
        item.place().owner(),
        item.isEquipped());
  }

  private static String line(JsonNode item) {
    return line(
        item.path("itemInstanceId").asString(item.path("itemHash").asString()),
        item.path("quantity").asInt(),
        item.path("owner").asString(),
        item.path("equipped").asBoolean());
  }

  private static String line(@Nullable Object what, int quantity, String owner, boolean equipped) {
    return "%s x%d %s %s".formatted(what, quantity, owner, equipped);
  }
}
