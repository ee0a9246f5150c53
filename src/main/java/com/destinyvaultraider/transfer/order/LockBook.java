package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down orders that set locks. */
@Component
@Transactional
class LockBook {

  private final PlanBook book;
  private final JdbcClient jdbc;

  LockBook(PlanBook book, JdbcClient jdbc) {
    this.book = book;
    this.jdbc = jdbc;
  }

  /** Writes down an order to lock or unlock things, in place of which nothing moves. */
  void write(Player player, NewOrder order, Planning nothing, Map<Item, Boolean> locks) {
    Long id = book.write(player, order, nothing, Order.State.WAITING);
    if (id != null) {
      int position = 0;
      for (Map.Entry<Item, Boolean> lock : locks.entrySet()) {
        addLock(id, position++, nothing, lock.getKey(), lock.getValue());
      }
    }
  }

  private void addLock(long id, int position, Planning nothing, Item item, boolean locked) {
    CharacterId holder = item.place().character();
    jdbc.sql(
            """
            insert into order_step (order_id, position, kind, character_id, loads, state,
              lock_instance, lock_hash, lock_name, locked)
            values (:order, :position, 'LOCK', :character, '{}', 'PLANNED',
              :instance, :hash, :name, :locked)
            """)
        .param("order", id)
        .param("position", position)
        .param(
            "character",
            (holder == null ? nothing.picture().characters().getFirst().id() : holder).value())
        .param("instance", Objects.requireNonNull(item.id()).value())
        .param("hash", item.hash())
        .param("name", item.definition().name())
        .param("locked", locked)
        .update();
  }
}
