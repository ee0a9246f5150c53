package com.destinyvaultraider.transfer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.RoomRule;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways of orders besides the straight one: posted twice, taken back, put on together. */
class OrderLifeTests extends OrderTestBase {

  private static final int CLICKS = 20;

  @Autowired private PlanBook book;
  @Autowired private Dispatch dispatch;
  @Autowired private TransactionTemplate transactions;

  @Test
  void isOneOrderHoweverOftenTheFormIsPosted() throws Exception {
    ItemInstanceId item = fresh(new Place.Carried(hunter), _ -> true);
    NewOrder form = NewOrder.send(UUID.randomUUID().toString(), List.of(toVault(item)));

    List<Order> placed = atOnce(() -> orders.place(player, form));

    assertThat(placed).extracting(Order::id).containsOnly(placed.getFirst().id());
    assertThat(settled(placed.getFirst()).state()).isEqualTo(State.DONE);
    assertThat(orders.place(player, form).id()).isEqualTo(placed.getFirst().id());
    assertThat(actions()).containsExactly("TransferItem");
  }

  @Test
  void isDoneWithoutACallWhereAllIsThere() {
    ItemInstanceId item = fresh(new Place.Vault(), _ -> true);

    Order order = place(toVault(item));

    assertThat(order.state()).isEqualTo(State.DONE);
    assertThat(order.sentence()).contains("already");
    assertThat(actions()).isEmpty();
  }

  @Test
  void runsOnceHoweverOftenItIsConfirmed() throws Exception {
    Item stack = freshStack();
    int pockets = quantity(stack.hash(), "account");
    Order sent = run(toVault(stack, 5));
    Order back = orders.undo(player, sent.id(), UUID.randomUUID().toString());
    assertThat(back.state()).isEqualTo(State.PROPOSED);

    atOnce(() -> orders.confirm(player, back.id()));

    assertThat(settled(back).state()).isEqualTo(State.DONE);
    assertThat(actions()).containsExactly("TransferItem", "TransferItem");
    assertThat(quantity(stack.hash(), "account")).isEqualTo(pockets);
  }

  @Test
  void takesAnOrderBackAndThatAsWell() {
    ItemInstanceId item = fresh(new Place.Carried(hunter), SHIP);
    Order sent = run(to(warlock, item));
    assertThat(owner(item)).isEqualTo(warlock.toString());

    Order back = undone(sent);
    assertThat(back.state()).as(back.sentence()).isEqualTo(State.DONE);
    assertThat(owner(item)).isEqualTo(hunter.toString());

    Order forth = undone(back);
    assertThat(forth.state()).as(forth.sentence()).isEqualTo(State.DONE);
    assertThat(owner(item)).isEqualTo(warlock.toString());
  }

  @Test
  void putsOnAgainWhatWasWornBefore() {
    ItemInstanceId item = fresh(new Place.Carried(titan), VEHICLE);
    ItemInstanceId worn = worn();
    Order equipped = run(equip(titan, item));
    assertThat(isEquipped(item)).isTrue();

    Order back = undone(equipped);
    assertThat(back.state()).as(back.sentence()).isEqualTo(State.DONE);
    assertThat(isEquipped(worn)).isTrue();
    assertThat(owner(item)).isEqualTo(titan.toString());

    undone(back);
    assertThat(isEquipped(item)).isTrue();
  }

  @Test
  void saysOfEachThingPutOnTogetherWhatBecameOfIt() {
    ItemInstanceId ship = fresh(new Place.Carried(warlock), SHIP);
    ItemInstanceId vehicle = fresh(new Place.Carried(warlock), VEHICLE);
    sandbox.moves(VETERAN, "{'item':'%s','target':'%s'}".formatted(vehicle, titan));

    Order order = settled(putOnTogether(ship, vehicle));

    assertThat(actions()).startsWith("EquipItems");
    assertThat(isEquipped(ship)).isTrue();
    assertThat(isEquipped(vehicle)).isFalse();
    assertThat(order.state()).isEqualTo(State.PARTLY);
    assertThat(order.loads().get(0).state()).isEqualTo(LoadState.DONE);
    assertThat(order.loads().get(1).state()).isEqualTo(LoadState.FAILED);
    assertThat(order.loads().get(1).sentence()).startsWith(order.loads().get(1).cargo().name());
  }

  @Test
  void saysOfEachThingThatCannotBePutOnNow() {
    ItemInstanceId ship = fresh(new Place.Carried(warlock), SHIP);
    ItemInstanceId vehicle = fresh(new Place.Carried(warlock), VEHICLE);
    sandbox.putsFault("{'kind':'error','code':1671,'path':'%sEquipItems'}".formatted(ACTIONS));

    Order order = settled(putOnTogether(ship, vehicle));

    assertThat(order.state()).isEqualTo(State.FAILED);
    assertThat(order.loads()).allMatch(load -> load.sentence().contains(load.cargo().name()));
  }

  @Test
  void restoresLocksThatBungieHasExchanged() {
    List<Item> kind = ofOneKind();
    List<Boolean> before = locks(kind);
    sandbox.putsFault("{'kind':'lock-flip','times':1,'path':'%s'}".formatted(ACTIONS));

    assertThat(run(to(hunter, id(kind.getFirst()))).state()).isEqualTo(State.DONE);

    assertThat(locks(kind)).isNotEqualTo(before);
    await().atMost(ENDING).until(() -> locks(kind).equals(before));
    await().atMost(ENDING).until(this::watchesNoLocks);
    // A lock may be set twice where the machine is slow: that does no harm.
    assertThat(actions()).startsWith("TransferItem", "SetLockState", "SetLockState");
    assertThat(actions()).filteredOn("TransferItem"::equals).hasSize(1);
  }

  @Test
  void restoresLocksWhereTheAnswerWasLost() {
    List<Item> kind = ofOneKind();
    List<Boolean> before = locks(kind);
    sandbox.putsFault(
        "{'kind':'lock-flip','times':1,'path':'%s'},{'kind':'drop','when':'after','times':1,'path':'%s'}"
            .formatted(ACTIONS, ACTIONS));

    assertThat(run(to(warlock, id(kind.getFirst()))).state()).isEqualTo(State.DONE);

    await().atMost(ENDING).until(this::watchesNoLocks);
    await().atMost(ENDING).until(() -> locks(kind).equals(before));
  }

  @Test
  void leavesLocksAloneThatAreAsBefore() {
    List<Item> kind = ofOneKind();
    List<Boolean> before = locks(kind);

    run(to(titan, id(kind.getFirst())));

    await().atMost(ENDING).until(this::watchesNoLocks);
    assertThat(locks(kind)).isEqualTo(before);
    assertThat(actions()).containsExactly("TransferItem");
  }

  private Order undone(Order order) {
    Order back = orders.undo(player, order.id(), UUID.randomUUID().toString());
    assertThat(back.state()).isEqualTo(State.PROPOSED);
    return settled(orders.confirm(player, back.id()));
  }

  private ItemInstanceId worn() {
    return id(now().worn(titan, VEHICLE).orElseThrow());
  }

  /** Puts things on with one call, without asking the planner. */
  private Order putOnTogether(ItemInstanceId... items) {
    Picture picture = pictures.atHand(player);
    List<Cargo> cargo = new ArrayList<>();
    List<Plan.Load> loads = new ArrayList<>();
    for (ItemInstanceId id : items) {
      Item item = picture.item(id).orElseThrow();
      Cargo one = new Cargo(item.hash(), id, 1, false, item.definition().name());
      cargo.add(one);
      loads.add(
          new Plan.Load(
              Role.WANTED,
              loads.size(),
              one,
              new Place.Carried(warlock),
              new Place.Equipped(warlock)));
    }
    List<Integer> positions = IntStream.range(0, items.length).boxed().toList();
    Plan plan =
        new Plan(
            List.of(new Plan.Stage(new Step.PutOn(cargo, warlock), positions)), loads, List.of());
    NewOrder order =
        NewOrder.send(
            UUID.randomUUID().toString(),
            List.of(items).stream().map(id -> equip(warlock, id)).toList());
    Long written =
        transactions.execute(_ -> {
          dispatch.hold(player);
          Long id =
              book.write(
                  player, order, new Planning(picture, plan, RoomRule.AS_SHOWN), State.WAITING);
          dispatch.schedule(player);
          return id;
        });
    return orders.find(player, Objects.requireNonNull(written)).orElseThrow();
  }

  /** Things in the vault of one kind, of which one is locked and another is not. */
  private List<Item> ofOneKind() {
    Picture picture = now();
    ItemInstanceId first =
        fresh(
            new Place.Vault(),
            item ->
                item.lockable()
                    && item.bucketHash() == POWER
                    && sameKind(picture, item)
                        .anyMatch(other -> other.isLocked() != item.isLocked()));
    Item moved = picture.item(first).orElseThrow();
    List<Item> kind = new ArrayList<>(List.of(moved));
    sameKind(picture, moved).filter(item -> !item.equals(moved)).forEach(kind::add);
    return kind;
  }

  private static Stream<Item> sameKind(Picture picture, Item item) {
    return picture
        .at(new Place.Vault())
        .filter(other -> other.hash() == item.hash() && other.id() != null);
  }

  private List<Boolean> locks(List<Item> items) {
    return items.stream()
        .map(item -> sandbox.item(VETERAN, id(item).toString()).path("locked").asBoolean())
        .toList();
  }

  private boolean watchesNoLocks() {
    return database.sql("select count(*) from lock_watch").query(Integer.class).single() == 0
        && database
                .sql("select count(*) from orders where state in ('WAITING', 'RUNNING')")
                .query(Integer.class)
                .single()
            == 0;
  }

  private static ItemInstanceId id(Item item) {
    return Objects.requireNonNull(item.id());
  }

  private static <T> List<T> atOnce(Callable<T> click)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> results = new ArrayList<>();
      for (Future<T> future :
          threads.invokeAll(IntStream.range(0, CLICKS).mapToObj(_ -> click).toList())) {
        results.add(future.get());
      }
      return results;
    }
  }
}
