package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.CharacterId;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down that a step took effect: in the journal and in the picture, both or neither. */
@Component
@Transactional
class Results {

  private static final int NOT_FOUND = 1623;

  private final OrderJournal journal;
  private final Pictures pictures;

  Results(OrderJournal journal, Pictures pictures) {
    this.journal = journal;
    this.pictures = pictures;
  }

  /** Bungie has said so. */
  void confirm(Player player, Order order, Stage stage, Picture before, EquipReceipt receipt) {
    switch (stage.action()) {
      case Action.RestoreLock(var cargo, var _, var locked) ->
          pictures.confirm(player, new Change.LockChanged(cargo.instance(), locked, receipt.at()));
      case Action.Move(Step.PutOn putOn) when putOn.cargo().size() > 1 ->
          confirmEach(player, order, stage, putOn, receipt);
      case Action.Move(var step) -> {
        for (Change change : step.changes(before, receipt.at())) {
          pictures.confirm(player, change);
        }
        keepLocks(order, step, before);
      }
    }
    journal.done(order, stage);
  }

  /** A profile of Bungie's shows it. */
  void seen(Player player, Order order, Stage stage, Picture now) {
    if (stage.action() instanceof Action.Move(var step)) {
      for (Change change : step.changes(now, now.minted())) {
        pictures.confirm(player, change);
      }
      keepLocks(order, step, now);
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
   * Bungie mixes up locks where a moved item leaves another of its kind behind that was locked
   * otherwise. Nothing in its answer tells, so the locks of all of them are set again.
   */
  private void keepLocks(Order order, Step step, Picture before) {
    Cargo cargo = step.cargo().getFirst();
    if (step instanceof Step.PutOn || cargo.id() == null) {
      return;
    }
    Set<Item> kind =
        before
            .at(step.from())
            .filter(item -> item.hash() == cargo.hash() && item.lockable() && item.id() != null)
            .collect(Collectors.toSet());
    boolean mixed = kind.stream().map(Item::isLocked).distinct().count() > 1;
    if (mixed) {
      kind.forEach(item -> restore(order, item, step.character()));
    }
  }

  private void restore(Order order, Item item, CharacterId character) {
    boolean known =
        order.steps().stream()
            .anyMatch(stage ->
                stage.action() instanceof Action.RestoreLock(var cargo, var _, var _)
                    && cargo.instance().equals(item.id()));
    if (!known) {
      Cargo cargo = new Cargo(item.hash(), item.id(), 1, false, item.definition().name());
      journal.restoreLock(order, cargo, character.value(), item.isLocked());
    }
  }
}
