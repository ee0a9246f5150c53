package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order.RoomRule;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down orders that lock or unlock things, for which nothing moves. */
@Component
@Transactional
class LockBook {

  private final PlanBook book;
  private final JdbcTemplate batches;

  LockBook(PlanBook book, JdbcTemplate batches) {
    this.book = book;
    this.batches = batches;
  }

  /** Something to be locked or unlocked where it lies. */
  record Entry(SetLock lock, Place place) {

    static Entry of(Item item, boolean locked, Picture picture) {
      return new Entry(SetLock.of(item, locked, picture), item.place());
    }

    /** An instance of which nothing is known before the call is made. */
    static Entry of(ItemInstanceId id, boolean locked) {
      Cargo cargo = new Cargo(0, id, 1, false, "");
      return new Entry(new SetLock(cargo, new CharacterId(0), locked), new Place.Vault());
    }
  }

  /**
   * Writes an order down with a call for each of these; null where the form has been one before.
   */
  @Nullable Long write(Player player, NewOrder order, Picture picture, List<Entry> entries) {
    Plan nothing = new Plan(List.of(), List.of(), List.of());
    Planning planning = new Planning(picture, nothing, RoomRule.AS_SHOWN);
    Long id = book.write(player, order, planning, State.WAITING);
    if (id != null) {
      addLoads(id, entries);
      addSteps(id, entries);
    }
    return id;
  }

  private void addLoads(long order, List<Entry> entries) {
    List<Object[]> rows = new ArrayList<>();
    for (Entry entry : entries) {
      Cargo cargo = entry.lock().cargo();
      String place = entry.place().code();
      rows.add(
          new Object[] {
            order,
            rows.size(),
            rows.size(),
            cargo.hash(),
            cargo.instance().value(),
            cargo.name(),
            place,
            place,
            place
          });
    }
    batches.batchUpdate(
        """
        insert into order_load (order_id, position, role, wish, hash, instance_id, quantity,
          account_wide, name, from_place, at_place, to_place, state)
        values (?, ?, 'WANTED', ?, ?, ?, 1, false, ?, ?, ?, ?, 'OPEN')
        """,
        rows);
  }

  private void addSteps(long order, List<Entry> entries) {
    List<Object[]> rows = new ArrayList<>();
    for (Entry entry : entries) {
      Cargo cargo = entry.lock().cargo();
      rows.add(
          new Object[] {
            order,
            rows.size(),
            entry.lock().character().value(),
            new Integer[] {rows.size()},
            cargo.instance().value(),
            cargo.hash(),
            cargo.name(),
            entry.lock().locked()
          });
    }
    batches.batchUpdate(
        """
        insert into order_step (order_id, position, kind, character_id, loads, state,
          lock_instance, lock_hash, lock_name, locked)
        values (?, ?, 'LOCK', ?, ?, 'PLANNED', ?, ?, ?, ?)
        """,
        rows);
  }
}
