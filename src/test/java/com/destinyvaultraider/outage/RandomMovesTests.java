package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.TransferRequest;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand moves, by us and in the game, under answers that are up to two minutes old and go
 * back: nothing is ever in two places or in none, and what was shown is never taken back. {@code
 * -Dmoves.seed} makes the same moves again.
 */
class RandomMovesTests extends OutageTestBase {

  private static final int MOVES = 1000;

  /** Few things that are moved often meet every trouble sooner than many. */
  private static final int THINGS = 5;

  private static final long SHIPS = 284967655L;

  private static final long PERSON = 23_300_002L;
  private static final String MEMBERSHIP = "4611686018400000201";

  private final long seed = Long.getLong("moves.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<ItemInstanceId, Whereabouts> whereabouts = new HashMap<>();
  private final Set<ItemInstanceId> moved = new HashSet<>();
  private final Map<Long, Integer> totals = new HashMap<>();
  private final Map<Long, Whereabouts> stored = new HashMap<>();

  @LocalServerPort private int port;
  @Autowired private Pictures pictures;
  @Autowired private Players players;
  @Autowired private AccessTokens tokens;
  @Autowired private BungieClient bungie;
  @Autowired private JdbcClient database;

  private SandboxControl sandbox = new SandboxControl(0);
  private Player player = new Player(0, 0, "", List.of(), null, Language.ENGLISH);
  private Duration clock = Duration.ZERO;

  /** Thrown where everything that could be moved is worn. */
  private static final class NothingToMove extends RuntimeException {}

  /** Where something has truly been, one place after another, and how far that has been shown. */
  private static final class Whereabouts {

    private final List<Object> places = new ArrayList<>();
    private int shown;

    Whereabouts(Object first) {
      places.add(first);
    }

    Object now() {
      return places.getLast();
    }

    void goTo(Object place) {
      places.add(place);
    }

    /** Whether this can be shown: a place where it has been since what was shown before. */
    boolean show(Object place) {
      for (int i = shown; i < places.size(); i++) {
        if (places.get(i).equals(place)) {
          shown = i;
          return true;
        }
      }
      return false;
    }

    /** From now on nothing older may be shown. */
    void isShown() {
      shown = places.size() - 1;
    }
  }

  @BeforeEach
  void lookFirst(@Autowired Manifest manifest) {
    System.out.println("-Dmoves.seed=" + seed);
    await().atMost(Duration.ofSeconds(60)).until(() -> manifest.isReady() || manifest.refresh());
    sandbox = new SandboxControl(port);
    sandbox.reset();
    Browser.signedIn(port, PERSON);
    long id =
        database
            .sql("select id from users where bungie_membership_id = ?")
            .param(PERSON)
            .query(Long.class)
            .single();
    player = players.find(id).orElseThrow();
    dismantleAllButShips();
    pictures.doubt(player);
    Picture first = look();
    for (Item item : first.items()) {
      if (item.id() == null) {
        totals.merge(item.hash(), item.quantity(), Integer::sum);
      } else {
        whereabouts.put(item.id(), new Whereabouts(item.place()));
      }
    }
    first.items().stream()
        .filter(item -> item.id() != null && item.bucketHash() == SHIPS && !item.isEquipped())
        .limit(THINGS)
        .forEach(item -> moved.add(item.id()));
    totals.keySet().forEach(hash -> stored.put(hash, new Whereabouts(vault(first, hash))));
  }

  @AfterEach
  void giveEverythingBack() {
    sandbox.reset();
  }

  @Test
  void nothingIsEverInTwoPlacesOrInNoneOrGoesBack() {
    int made = 0;
    for (int move = 0; move < MOVES; move++) {
      passTime();
      made += moveSomething() ? 1 : 0;
      assertTrue(look(), "move %d, seed %d".formatted(move, seed));
    }
    assertThat(made).as("moves that the game allowed").isGreaterThan(MOVES / 4);

    sandbox.putsFault("", clock.plusMinutes(3));
    Picture last = look();
    whereabouts.forEach(
        (id, where) -> assertThat(last.item(id).orElseThrow().place()).isEqualTo(where.now()));
    stored.forEach((hash, where) -> assertThat(vault(last, hash)).isEqualTo(where.now()));
  }

  /** A small account is quickly asked for. */
  private void dismantleAllButShips() {
    sandbox
        .items(MEMBERSHIP)
        .filter(item -> item.has("itemInstanceId") && !item.path("equipped").asBoolean())
        .filter(item -> item.path("bucketHash").asLong() != SHIPS)
        .map(item -> item.path("itemInstanceId").asString())
        .toList()
        .forEach(id -> sandbox.moves(MEMBERSHIP, "{'item':'%s','target':'nowhere'}".formatted(id)));
  }

  /** Some seconds go by, and Bungie's servers fall behind or catch up. */
  private void passTime() {
    clock = clock.plusSeconds(3 + random.nextInt(10));
    sandbox.putsFault(
        switch (random.nextInt(8)) {
          case 0 -> "";
          case 1, 2 -> "{'kind':'backward'}";
          default -> "{'kind':'stale','seconds':%d}".formatted(random.nextInt(121));
        },
        clock);
  }

  private boolean moveSomething() {
    try {
      return switch (random.nextInt(10)) {
        case 0 -> putSomethingOn();
        case 1 -> sendSomeOfAStack();
        case 2, 3 -> sendSomething();
        default -> moveSomethingInTheGame();
      };
    } catch (BungieException | NothingToMove _) {
      // The game has moved on since what was shown.
      return false;
    }
  }

  private boolean sendSomething() {
    Picture picture = pictures.atHand(player);
    Item item = any(picture, each -> moved.contains(each.id()));
    CharacterId character =
        item.place() instanceof Place.Carried(var holder) ? holder : anyCharacter(picture);
    if (!(item.place() instanceof Place.Vault || item.place() instanceof Place.Carried)) {
      return false;
    }
    boolean toVault = item.place() instanceof Place.Carried;
    Place to = toVault ? new Place.Vault() : new Place.Carried(character);
    var receipt =
        tokens.with(
            player,
            token ->
                bungie.transfer(
                    token,
                    PERSON,
                    new TransferRequest(
                        membership(), character, item.hash(), item.id(), 1, toVault)));
    ItemInstanceId id = Objects.requireNonNull(item.id());
    pictures.confirm(player, new Change.Moved(id, item.place(), to, receipt.at()));
    of(id).goTo(to);
    of(id).isShown();
    return true;
  }

  private boolean putSomethingOn() {
    Picture picture = pictures.atHand(player);
    CharacterId character = anyCharacter(picture);
    Item item =
        any(
            picture,
            each -> moved.contains(each.id()) && each.place().equals(new Place.Carried(character)));
    ItemInstanceId id = Objects.requireNonNull(item.id());
    var receipt =
        tokens.with(player, token -> bungie.equip(token, PERSON, membership(), character, id));
    pictures.confirm(player, new Change.PutOn(id, character, receipt.at()));
    putOn(id, character, item.bucketHash(), picture);
    of(id).isShown();
    return true;
  }

  private boolean sendSomeOfAStack() {
    Picture picture = pictures.atHand(player);
    Item stack =
        any(
            picture,
            each ->
                each.id() == null
                    && picture.movable(each)
                    && each.definition().stackUniqueLabel() == null
                    && !(each.place() instanceof Place.Postmaster));
    boolean toVault = !(stack.place() instanceof Place.Vault);
    Place to = toVault ? new Place.Vault() : new Place.Pockets();
    int some = 1 + random.nextInt(stack.quantity());
    int before = picture.quantity(stack.hash(), stack.place());
    CharacterId character = anyCharacter(picture);
    var receipt =
        tokens.with(
            player,
            token ->
                bungie.transfer(
                    token,
                    PERSON,
                    new TransferRequest(
                        membership(), character, stack.hash(), null, some, toVault)));
    pictures.confirm(
        player, new Change.StackMoved(stack.hash(), some, stack.place(), to, before, receipt.at()));
    Whereabouts inVault = stored(stack.hash());
    inVault.goTo((int) inVault.now() + (toVault ? some : -some));
    inVault.isShown();
    return true;
  }

  private boolean moveSomethingInTheGame() {
    Picture picture = pictures.atHand(player);
    Item item =
        any(
            picture,
            each ->
                moved.contains(each.id())
                    && !(of(Objects.requireNonNull(each.id())).now() instanceof Place.Equipped));
    ItemInstanceId id = Objects.requireNonNull(item.id());
    CharacterId character = anyCharacter(picture);
    boolean equip = random.nextInt(4) == 0;
    boolean toVault = !equip && random.nextBoolean();
    if (!sandbox.moves(
        MEMBERSHIP,
        "{'item':'%s','target':'%s','equip':%b}"
            .formatted(id, toVault ? "vault" : character, equip))) {
      return false;
    }
    if (equip) {
      putOn(id, character, item.bucketHash(), picture);
    } else {
      of(id).goTo(toVault ? new Place.Vault() : new Place.Carried(character));
    }
    return true;
  }

  /** What is truly worn in that bucket goes into the bag. */
  private void putOn(ItemInstanceId id, CharacterId character, long bucket, Picture picture) {
    picture.items().stream()
        .filter(item -> item.bucketHash() == bucket && item.id() != null && !id.equals(item.id()))
        .map(item -> of(Objects.requireNonNull(item.id())))
        .filter(where -> where.now().equals(new Place.Equipped(character)))
        .forEach(where -> where.goTo(new Place.Carried(character)));
    of(id).goTo(new Place.Equipped(character));
  }

  private void assertTrue(Picture picture, String when) {
    Map<ItemInstanceId, Place> places = new HashMap<>();
    Map<Long, Integer> quantities = new HashMap<>();
    for (Item item : picture.items()) {
      if (item.id() == null) {
        quantities.merge(item.hash(), item.quantity(), Integer::sum);
      } else {
        assertThat(places.put(item.id(), item.place())).as("a second place, " + when).isNull();
      }
    }
    assertThat(places.keySet()).as(when).isEqualTo(whereabouts.keySet());
    assertThat(quantities).as(when).isEqualTo(totals);
    places.forEach((id, place) ->
        assertThat(of(id).show(place))
            .as("%s is shown at %s, was at %s, %s", id, place, of(id).places, when)
            .isTrue());
    stored.forEach((hash, where) ->
        assertThat(where.show(vault(picture, hash)))
            .as("%d of %d are shown, were %s, %s", vault(picture, hash), hash, where.places, when)
            .isTrue());
  }

  /** What a page would show now. */
  private Picture look() {
    return pictures.of(player);
  }

  private Item any(Picture picture, Predicate<Item> filter) {
    List<Item> some = picture.items().stream().filter(filter).toList();
    if (some.isEmpty()) {
      throw new NothingToMove();
    }
    return some.get(random.nextInt(some.size()));
  }

  private CharacterId anyCharacter(Picture picture) {
    return picture.characters().get(random.nextInt(picture.characters().size())).id();
  }

  private Membership membership() {
    return player.requireCurrent().membership();
  }

  private Whereabouts of(ItemInstanceId id) {
    return Objects.requireNonNull(whereabouts.get(id));
  }

  private Whereabouts stored(long hash) {
    return Objects.requireNonNull(stored.get(hash));
  }

  private static int vault(Picture picture, long hash) {
    return picture.quantity(hash, new Place.Vault());
  }
}
