package com.destinyvaultraider.transfer.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Answers that do not come or do not say: the profile decides, nothing is repeated blindly and
 * nothing is assumed.
 */
class UnclearAnswerTests extends OrderTestBase {

  /** What can become of an answer, and how often the action is then sent. */
  enum Trouble {
    DROPPED_BEFORE("'kind':'drop','when':'before'", 2),
    DROPPED_AFTER("'kind':'drop','when':'after'", 1),
    TIMED_OUT("'kind':'latency','millis':2600", 1),
    EMPTY("'kind':'failure','status':500", 2),
    CLIENT_TIMED_OUT("'kind':'error','code':1618", 2),
    INTERNAL_ERROR("'kind':'error','code':3", 2);

    private final String fault;
    private final int calls;

    Trouble(String fault, int calls) {
      this.fault = fault;
      this.calls = calls;
    }
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void sendsAnInstanceToTheVaultOnce(Trouble trouble) {
    ItemInstanceId item = fresh(new Place.Carried(hunter), _ -> true);
    befall("TransferItem", trouble);

    assertDone(run(toVault(item)), trouble, "TransferItem");
    assertThat(owner(item)).isEqualTo("vault");
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"DROPPED_BEFORE", "DROPPED_AFTER", "TIMED_OUT"})
  void takesAnInstanceFromTheVaultOnce(Trouble trouble) {
    ItemInstanceId item = fresh(new Place.Vault(), SHIP);
    befall("TransferItem", trouble);

    assertDone(run(to(titan, item)), trouble, "TransferItem");
    assertThat(owner(item)).isEqualTo(titan.toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"DROPPED_BEFORE", "DROPPED_AFTER", "TIMED_OUT", "CLIENT_TIMED_OUT"})
  void sendsSoManyOfAStackOnce(Trouble trouble) {
    Item stack = freshStack();
    int pockets = quantity(stack.hash(), "account");
    int vault = quantity(stack.hash(), "vault");
    befall("TransferItem", trouble);

    assertDone(run(toVault(stack, 3)), trouble, "TransferItem");
    assertThat(quantity(stack.hash(), "account")).isEqualTo(pockets - 3);
    assertThat(quantity(stack.hash(), "vault")).isEqualTo(vault + 3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"DROPPED_BEFORE", "DROPPED_AFTER", "TIMED_OUT"})
  void pullsFromThePostmasterOnce(Trouble trouble) {
    // Each character has one waiting for which there is room.
    CharacterId character =
        switch (trouble) {
          case DROPPED_BEFORE -> hunter;
          case DROPPED_AFTER -> warlock;
          case TIMED_OUT, EMPTY, CLIENT_TIMED_OUT, INTERNAL_ERROR -> titan;
        };
    ItemInstanceId item = fresh(new Place.Postmaster(character), POWER);
    befall("PullFromPostmaster", trouble);

    assertDone(run(to(character, item)), trouble, "PullFromPostmaster");
    assertThat(owner(item)).isEqualTo(character.toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"DROPPED_BEFORE", "DROPPED_AFTER", "TIMED_OUT"})
  void putsSomethingOnOnce(Trouble trouble) {
    ItemInstanceId item = fresh(new Place.Carried(warlock), VEHICLE, SHIP);
    befall("EquipItem", trouble);

    assertDone(run(equip(warlock, item)), trouble, "EquipItem");
    assertThat(isEquipped(item)).isTrue();
  }

  @Test
  void judgesByAProfileThatIsNewEnough() {
    ItemInstanceId item = fresh(new Place.Carried(hunter), _ -> true);
    sandbox.putsFault(
        "{'kind':'stale','seconds':3},"
            + "{'kind':'drop','when':'after','times':1,'path':'%s'}".formatted(ACTIONS));

    assertDone(run(toVault(item)), Trouble.DROPPED_AFTER, "TransferItem");
    assertThat(owner(item)).isEqualTo("vault");
  }

  @Test
  void doesNotTakeAStackThatIsGoneForOneThatWasMoved() {
    Item stack = freshStack();
    int vault = quantity(stack.hash(), "vault");
    sandbox.moves(
        VETERAN, "{'hash':%d,'owner':'account','target':'nowhere'}".formatted(stack.hash()));
    befall("TransferItem", Trouble.DROPPED_BEFORE);

    Order order = run(toVault(stack, 3));

    assertThat(quantity(stack.hash(), "vault")).isEqualTo(vault);
    assertThat(order.state()).as(order.sentence()).isEqualTo(State.FAILED);
  }

  private void befall(String action, Trouble trouble) {
    sandbox.putsFault("{%s,'times':1,'path':'%s%s'}".formatted(trouble.fault, ACTIONS, action));
  }

  private void assertDone(Order order, Trouble trouble, String action) {
    assertThat(order.state()).as(order.sentence()).isEqualTo(State.DONE);
    assertThat(actions()).hasSize(trouble.calls).containsOnly(action);
    assertPictureIsTrue();
  }
}
