package com.destinyvaultraider.transfer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.plan.Wish;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders while Bungie throttles, forbids and is away, and while the player plays on. */
class OrderFaultsTests extends OrderTestBase {

  @Test
  void waitsAsLongAsBungieSays() {
    ItemInstanceId item = carried();
    sandbox.putsFault(fault("'kind':'throttle','code':36,'seconds':2,'times':1"));

    assertThat(run(toVault(item)).state()).isEqualTo(State.DONE);
    assertThat(sandbox.secondsBetweenCalls(ACTIONS)).hasSize(1).allMatch(seconds -> seconds >= 2);
  }

  @Test
  void givesUpForRefusalsOnlyAndNotForThrottles() {
    ItemInstanceId item = carried();
    sandbox.putsFault(fault("'kind':'throttle','code':36,'seconds':1,'times':4"));
    Order order = place(toVault(item));
    await().until(() -> actions().size() >= 4);
    sandbox.putsFault(fault("'kind':'drop','when':'before','times':1"));

    assertThat(settled(order).state()).isEqualTo(State.DONE);
    assertThat(owner(item)).isEqualTo("vault");
  }

  @Test
  void isHeldWhileBungieIsAwayAndFinishedWhenThePlayerSaysSo() {
    ItemInstanceId item = carried();
    sandbox.putsFault("{'kind':'maintenance','form':'json','path':'/Platform'}");

    Order held = run(toVault(item));

    assertThat(held.state()).isEqualTo(State.HELD);
    sandbox.noFaults();
    await().until(() -> tasks() == 0);
    assertThat(owner(item)).isEqualTo(hunter.toString());
    orders.resume(player, held.id());
    assertThat(settled(held).state()).isEqualTo(State.DONE);
    assertThat(owner(item)).isEqualTo("vault");
  }

  @Test
  void doesNotMoveHoursLaterWhatWaitedBehindAnotherOrder() {
    ItemInstanceId worn = fresh(new Place.Carried(titan), VEHICLE, SHIP);
    ItemInstanceId item = carried();
    sandbox.putsFault(
        "{'kind':'maintenance','form':'json','path':'%sEquipItem'}".formatted(ACTIONS));
    Order first = place(equip(titan, worn));
    Order second = place(toVault(item));
    await().until(() -> find(first).state() == State.RUNNING);
    database
        .sql("update orders set progressed_at = now() - interval '1 hour' where id in (?, ?)")
        .params(first.id(), second.id())
        .update();

    assertThat(settled(first).state()).isEqualTo(State.HELD);
    assertThat(settled(second).state()).isEqualTo(State.HELD);
    assertThat(owner(item)).isEqualTo(hunter.toString());
  }

  @Test
  void goesAfterWhatThePlayerHasMovedInTheGame() {
    ItemInstanceId item = fresh(new Place.Carried(hunter), SHIP);
    Order order = placeAndStopAtTheFirstCall(to(warlock, item));
    sandbox.moves(VETERAN, "{'item':'%s','target':'%s'}".formatted(item, titan));

    Order done = settled(order);

    assertThat(done.state()).as(done.sentence()).isEqualTo(State.DONE);
    assertThat(owner(item)).isEqualTo(warlock.toString());
  }

  @Test
  void carriesOnWithoutWhatHasBeenDismantled() {
    List<ItemInstanceId> items = List.of(carried(), carried(), carried());
    Order order =
        placeAndStopAtTheFirstCall(
            toVault(items.get(0)), toVault(items.get(1)), toVault(items.get(2)));
    sandbox.moves(VETERAN, "{'item':'%s','target':'nowhere'}".formatted(items.get(1)));

    Order done = settled(order);

    assertThat(done.state()).isEqualTo(State.PARTLY);
    assertThat(owner(items.get(0))).isEqualTo("vault");
    assertThat(owner(items.get(2))).isEqualTo("vault");
    assertThat(done.sentence()).startsWith("2 of 3").contains(done.loads().get(1).cargo().name());
  }

  @Test
  void isHeldWithoutASignInAndFinishedAfterANewOne() {
    ItemInstanceId item = carried();
    sandbox.putsFault("{'kind':'revoked-token'}");

    Order held = run(toVault(item));

    assertThat(held.state()).isEqualTo(State.HELD);
    assertThat(held.sentence()).contains("Sign in again");
    sandbox.noFaults();
    signInAgain();
    orders.resume(player, held.id());
    assertThat(settled(held).state()).isEqualTo(State.DONE);
    assertThat(owner(item)).isEqualTo("vault");
  }

  @Test
  void movesWhatItCannotEquipDuringAnActivity() {
    ItemInstanceId item = fresh(new Place.Vault(), VEHICLE);
    sandbox.putsFault("{'kind':'error','code':1671,'path':'%sEquipItem'}".formatted(ACTIONS));

    Order order = run(equip(warlock, item));

    assertThat(owner(item)).isEqualTo(warlock.toString());
    assertThat(order.loads().getFirst().state()).isEqualTo(LoadState.FAILED);
    assertThat(order.sentence()).contains("in an activity", "is on your Warlock");
    assertThat(actions()).containsExactly("TransferItem", "EquipItem");
  }

  @Test
  void stopsAskingWhatBungieKeepsRefusing() {
    ItemInstanceId item = carried();
    sandbox.putsFault(fault("'kind':'error','code':1623"));

    Order order = run(toVault(item));

    assertThat(order.state()).isEqualTo(State.FAILED);
    assertThat(order.sentence()).isNotEmpty();
    assertThat(actions()).hasSizeLessThan(6);
  }

  @Test
  void isCancelledBetweenTwoSteps() {
    List<ItemInstanceId> items = List.of(carried(), carried());
    sandbox.putsFault(fault("'kind':'latency','millis':700,'times':1"));
    Order order = place(toVault(items.get(0)), toVault(items.get(1)));
    await().until(() -> actions().size() == 1);

    orders.cancel(player, order.id());

    Order cancelled = settled(order);
    assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
    assertThat(cancelled.sentence()).contains(order.loads().getFirst().cargo().name());
    assertThat(owner(items.get(0))).isEqualTo("vault");
    assertThat(owner(items.get(1))).isEqualTo(hunter.toString());
    assertThat(actions()).hasSize(1);
  }

  @Test
  void isCancelledWhileItWaits() {
    ItemInstanceId item = carried();
    sandbox.putsFault(fault("'kind':'throttle','code':36,'seconds':10,'times':1"));
    Order order = place(toVault(item));
    await().until(() -> actions().size() == 1);

    orders.cancel(player, order.id());

    await().atMost(Duration.ofSeconds(5)).until(() -> find(order).state() == State.CANCELLED);
    assertThat(owner(item)).isEqualTo(hunter.toString());
  }

  /** Holds an order up for a second before its first step, and returns while it waits. */
  private Order placeAndStopAtTheFirstCall(Wish... wishes) {
    sandbox.putsFault(fault("'kind':'throttle','code':36,'seconds':1,'times':1"));
    Order order = place(wishes);
    await().until(() -> actions().size() == 1);
    return order;
  }

  private ItemInstanceId carried() {
    return fresh(new Place.Carried(hunter), _ -> true);
  }

  private int tasks() {
    return database
        .sql("select count(*) from scheduled_tasks where task_name = 'orders'")
        .query(Integer.class)
        .single();
  }

  private static String fault(String kind) {
    return "{%s,'path':'%s'}".formatted(kind, ACTIONS);
  }
}
