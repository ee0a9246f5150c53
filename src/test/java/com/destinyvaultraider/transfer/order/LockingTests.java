package com.destinyvaultraider.transfer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.Standing;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.order.Order.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders to lock and to unlock: one call each, lasting, and behind all that moves. */
class LockingTests extends OrderTestBase {

  private static final String LOCK = "SetLockState";

  /** Of an account that nobody has looked at yet. */
  private static final Picture NOTHING =
      new Picture(
          new Membership(3, 1),
          Instant.EPOCH,
          List.of(),
          List.of(),
          List.of(),
          Definitions.of(List.of(), List.of()),
          ItemComponents.NONE,
          Standing.UNKNOWN);

  @Autowired private Locking locking;
  @Autowired private LockBook book;
  @Autowired private Dispatch dispatch;
  @Autowired private TransactionTemplate transactions;

  @Test
  void locksWithOneCallForEachThatIsNotLockedYet() {
    List<ItemInstanceId> items = unlocked(4);
    run(items.subList(0, 1), true);
    sandbox.forgetCalls();

    Order order = run(items, true);

    assertThat(order.state()).isEqualTo(State.DONE);
    assertThat(order.purpose()).isEqualTo(Purpose.LOCK);
    assertThat(order.sentence()).isEqualTo("Locked 4 things.");
    assertThat(order.notes()).singleElement().matches(Order.Note::there);
    assertThat(actions()).containsExactly(LOCK, LOCK, LOCK);
    assertThat(sandbox.secondsBetweenCalls(ACTIONS)).allMatch(seconds -> seconds >= 0.1);
    assertThat(items).allMatch(this::isLocked);
    assertThat(orders.history(player, items.getLast().value(), 9, 0))
        .extracting(Order::id)
        .containsExactly(order.id());
  }

  @Test
  void takesBackOnlyWhatItHasLocked() {
    List<ItemInstanceId> items = unlocked(3);
    run(items.subList(0, 1), true);
    Order order = run(items, true);
    assertThat(order.canBeUndone()).isTrue();

    Order back = settled(orders.undo(player, order.id(), UUID.randomUUID().toString()));

    assertThat(back.purpose()).isEqualTo(Purpose.UNLOCK);
    assertThat(back.undoes()).isEqualTo(order.id());
    assertThat(back.sentence()).isEqualTo("Unlocked 2 things.");
    assertThat(items).map(this::isLocked).containsExactly(true, false, false);
  }

  @Test
  void isOneOrderHoweverOftenTheFormIsPosted() {
    List<ItemInstanceId> items = unlocked(1);
    LockWish wish = wish(items, true);

    Order first = locking.place(player, wish);

    assertThat(locking.place(player, wish).id()).isEqualTo(first.id());
    assertThat(settled(first).state()).isEqualTo(State.DONE);
  }

  @Test
  void saysWhatCouldNotBeLockedAndWhyAndLocksTheRest() {
    List<ItemInstanceId> items = unlocked(3);
    sandbox.putsFault("{'kind':'error','code':1671,'times':1,'path':'%s'}".formatted(ACTIONS));

    Order order = run(items, true);

    assertThat(order.state()).isEqualTo(State.PARTLY);
    assertThat(order.sentence()).startsWith("Locked 2 of 3 things.").contains("in an activity");
    assertThat(order.loads())
        .extracting(Order.Load::state)
        .containsExactly(LoadState.FAILED, LoadState.DONE, LoadState.DONE);
    assertThat(items).map(this::isLocked).containsExactly(false, true, true);
  }

  @Test
  void looksWhereTheAnswerWasLost() {
    List<ItemInstanceId> items = unlocked(2);
    sandbox.putsFault("{'kind':'drop','when':'after','times':1,'path':'%s'}".formatted(ACTIONS));

    Order order = run(items, true);

    assertThat(order.state()).isEqualTo(State.DONE);
    assertThat(items).allMatch(this::isLocked);
    assertThat(actions()).containsExactly(LOCK, LOCK);
  }

  @Test
  void givesWayToWhatMoves() {
    List<ItemInstanceId> items = unlocked(6);
    ItemInstanceId ship = fresh(new Place.Carried(hunter), SHIP);
    sandbox.putsFault("{'kind':'latency','millis':300,'path':'%s'}".formatted(ACTIONS + LOCK));
    Order order = place(items, true);
    await().atMost(ENDING).until(() -> actions().contains(LOCK));

    Order move = run(toVault(ship));

    assertThat(move.state()).isEqualTo(State.DONE);
    assertThat(settled(order).state()).isEqualTo(State.DONE);
    assertThat(actions()).contains("TransferItem").endsWith(LOCK);
    assertThat(items).allMatch(this::isLocked);
  }

  @Test
  void stopsWhereThePlayerWantsItToAndSaysHowFarItGot() {
    List<ItemInstanceId> items = unlocked(6);
    sandbox.putsFault("{'kind':'latency','millis':500,'path':'%s'}".formatted(ACTIONS));
    Order order = place(items, true);
    await().atMost(ENDING).until(() -> find(order).loads().getFirst().state() == LoadState.DONE);

    orders.cancel(player, order.id());

    Order ended = settled(order);
    long done = ended.loads().stream().filter(load -> load.state() == LoadState.DONE).count();
    assertThat(ended.state()).isEqualTo(State.CANCELLED);
    assertThat(ended.sentence()).isEqualTo("Cancelled. Locked %d of 6 things.".formatted(done));
    assertThat(items).filteredOn(this::isLocked).hasSize((int) done);
  }

  @Test
  void findsOutWhatItWasNotToldOfTheThings() {
    List<ItemInstanceId> items = unlocked(2);
    NewOrder blind =
        new NewOrder(UUID.randomUUID().toString(), Purpose.LOCK, List.of(), null, List.of(), false);
    Locking.Sorted sorted = Locking.sorted(wish(items, true), Set.of(), NOTHING);
    assertThat(sorted.entries()).hasSize(2);
    Long id =
        transactions.execute(_ -> {
          dispatch.hold(player);
          Long written = book.write(player, blind, NOTHING, sorted.entries());
          dispatch.schedule(player);
          return written;
        });

    Order order = settled(orders.find(player, Objects.requireNonNull(id)).orElseThrow());

    assertThat(order.state()).as(order.sentence()).isEqualTo(State.DONE);
    assertThat(items).allMatch(this::isLocked);
  }

  @Test
  void knowsWhatAnOrderUnderWayIsStillToLock() {
    List<ItemInstanceId> items = unlocked(2);
    sandbox.putsFault("{'kind':'latency','millis':300,'path':'%s'}".formatted(ACTIONS));
    place(items, true);

    Order back = run(items, false);

    assertThat(back.notes()).isEmpty();
    assertThat(items).noneMatch(this::isLocked);
  }

  @Test
  void saysNothingOfWhatNeedsNoCallWhereItFollowsFromSomethingElse() {
    List<ItemInstanceId> items = unlocked(1);
    int before = orders.history(player, null, 99, 0).size();

    locking.follow(player, wish(items, false));
    locking.follow(player, wish(List.of(new ItemInstanceId(1)), true));

    assertThat(orders.history(player, null, 99, 0)).hasSize(before);
  }

  @Test
  void isKeptAlongWithWhatItFollowsFromOrNotAtAll() {
    LockWish wish = wish(unlocked(1), true);

    transactions.executeWithoutResult(transaction -> {
      locking.place(player, wish);
      transaction.setRollbackOnly();
    });

    assertThat(orders.open(player)).isEmpty();
    assertThat(actions()).isEmpty();
  }

  @Test
  void isNotTurnedBackByTheLookAtLocksAfterAMove() {
    Picture picture = now();
    ItemInstanceId moved =
        fresh(new Place.Vault(), item -> item.bucketHash() == POWER && hasOther(picture, item));
    Item other = others(picture, picture.item(moved).orElseThrow()).findFirst().orElseThrow();
    ItemInstanceId id = Objects.requireNonNull(other.id());
    run(to(hunter, moved));
    assertThat(watched()).isPositive();

    run(List.of(id), !other.isLocked());

    await().atMost(ENDING).until(() -> watched() == 0 && orders.open(player).isEmpty());
    assertThat(isLocked(id)).isEqualTo(!other.isLocked());
  }

  private static boolean hasOther(Picture picture, Item item) {
    return item.lockable() && others(picture, item).findAny().isPresent();
  }

  /** Those of its kind in the vault that are locked, where it is not. */
  private static Stream<Item> others(Picture picture, Item item) {
    return picture
        .at(new Place.Vault())
        .filter(other -> other.hash() == item.hash() && other.id() != null)
        .filter(other -> other.isLocked() && !item.isLocked());
  }

  private int watched() {
    return database.sql("select count(*) from lock_watch").query(Integer.class).single();
  }

  /** Things in the vault that no test has touched, and that are not locked. */
  private List<ItemInstanceId> unlocked(int count) {
    List<ItemInstanceId> items =
        Stream.generate(() -> fresh(new Place.Vault(), item -> item.lockable() && !item.isLocked()))
            .limit(count)
            .toList();
    assertThat(items).noneMatch(this::isLocked);
    return items;
  }

  private boolean isLocked(ItemInstanceId item) {
    return sandbox.item(VETERAN, item.toString()).path("locked").asBoolean();
  }

  private static LockWish wish(List<ItemInstanceId> items, boolean locked) {
    return new LockWish(UUID.randomUUID().toString(), items, locked, null);
  }

  private Order place(List<ItemInstanceId> items, boolean locked) {
    return locking.place(player, wish(items, locked));
  }

  private Order run(List<ItemInstanceId> items, boolean locked) {
    return settled(place(items, locked));
  }
}
