package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.EquipReceipt;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Order.Action;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Step;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down that a step took effect: in the journal and in the picture, both or neither. */
@Component
@Transactional
class Results {

  private static final int NOT_FOUND = 1623;

  private final OrderJournal journal;
  private final Pictures pictures;
  private final Locks locks;

  Results(OrderJournal journal, Pictures pictures, Locks locks) {
    this.journal = journal;
    this.pictures = pictures;
    this.locks = locks;
  }

  /** A call is about to be made: what it may disturb is remembered. */
  void expect(Player player, Stage stage, Picture before) {
    if (stage.action() instanceof Action.Move(var step)) {
      watchLocks(player, step, before);
    }
  }

  /** Bungie has said so. */
  void confirm(Player player, Order order, Stage stage, Picture before, EquipReceipt receipt) {
    switch (stage.action()) {
      case SetLock(var cargo, var _, var locked) -> {
        pictures.confirm(player, new Change.LockChanged(cargo.instance(), locked, receipt.at()));
        locks.set(player, cargo.instance(), locked);
      }
      case Action.Move(Step.PutOn putOn) when putOn.cargo().size() > 1 ->
          confirmEach(player, order, stage, putOn, receipt);
      case Action.Move(var step) -> {
        for (Change change : step.changes(before, receipt.at())) {
          pictures.confirm(player, change);
        }
        locks.moved(player);
      }
    }
    journal.done(order, stage);
  }

  /** It is so without a call. */
  void soAlready(Order order, Stage stage) {
    journal.done(order, stage);
  }

  /** A profile of Bungie's shows it. */
  void seen(Player player, Order order, Stage stage, Picture now) {
    if (stage.action() instanceof Action.Move(var step)) {
      for (Change change : step.changesShownBy(now)) {
        pictures.confirm(player, change);
      }
      locks.moved(player);
    }
    if (stage.action() instanceof SetLock(var cargo, var _, var locked)) {
      locks.set(player, cargo.instance(), locked);
    }
    journal.done(order, stage);
  }

  /** Of several things put on together, each has its own answer. */
  private void confirmEach(
      Player player, Order order, Stage stage, Step.PutOn step, EquipReceipt receipt) {
    for (Cargo cargo : step.cargo()) {
      ItemInstanceId id = cargo.instance();
      if (receipt.equipped().contains(id)) {
        pictures.confirm(player, new Change.PutOn(id, step.character(), receipt.at()));
      } else {
        BungieFailure refusal =
            receipt
                .refused()
                .getOrDefault(id, new BungieFailure.TellPlayer(NOT_FOUND, "DestinyItemNotFound"));
        loads(order, stage, cargo)
            .forEach(
                load -> journal.failed(order, load, FailureWords.sentence(refusal, cargo.name())));
      }
    }
  }

  private static List<Load> loads(Order order, Stage stage, Cargo cargo) {
    return order.loads().stream()
        .filter(load -> stage.loads().contains(load.position()))
        .filter(load -> load.cargo().equals(cargo))
        .toList();
  }

  /**
   * Bungie may mix up the locks of a moved item and of others of its kind that it leaves behind.
   */
  private void watchLocks(Player player, Step step, Picture before) {
    Cargo cargo = step.cargo().getFirst();
    if (step instanceof Step.PutOn || cargo.id() == null) {
      return;
    }
    List<Item> kind =
        before
            .at(step.from())
            .filter(item -> item.hash() == cargo.hash() && item.lockable() && item.id() != null)
            .toList();
    if (kind.stream().map(Item::isLocked).distinct().count() > 1) {
      locks.watch(player, kind);
    }
  }
}
