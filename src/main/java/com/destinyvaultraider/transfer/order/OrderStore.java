package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds orders; each comes with all its loads, notes and steps. */
@Component
@Transactional(readOnly = true)
class OrderStore {

  private final JdbcClient jdbc;

  OrderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An order by its number, whoever's it is. */
  Optional<Order> find(long id) {
    return orders("where id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** An order of this player, of whichever account. */
  Optional<Order> find(Player player, long id) {
    return orders("where id = :id and user_id = :user", Map.of("id", id, "user", player.id()))
        .stream()
        .findFirst();
  }

  /** The order that this form has been before, if it has. */
  Optional<Order> findByKey(Player player, String formKey) {
    return orders(
            "where form_key = :key and user_id = :user",
            Map.of("key", formKey, "user", player.id()))
        .stream()
        .findFirst();
  }

  /**
   * The next order of a Bungie account that is to be carried out: the oldest one, what only locks
   * after everything else.
   */
  Optional<Order> nextOf(long bungieMembershipId) {
    return orders(
            "where bungie_membership_id = :owner and state in ('WAITING', 'RUNNING')"
                + " order by purpose in ('LOCK', 'UNLOCK'), id limit 1",
            Map.of("owner", bungieMembershipId))
        .stream()
        .findFirst();
  }

  /** Whether an order has others of its Bungie account before it that were placed since. */
  boolean hasToGiveWay(Order order) {
    return order.purpose().isLocking()
        && jdbc.sql(
                """
                select exists (select 1 from orders
                where bungie_membership_id = ? and state in ('WAITING', 'RUNNING')
                  and purpose not in ('LOCK', 'UNLOCK'))
                """)
            .param(order.bungieMembershipId())
            .query(Boolean.class)
            .single();
  }

  /** What orders of a Destiny account that have not ended are still to lock or unlock. */
  Set<ItemInstanceId> openLocks(Membership membership) {
    return jdbc.sql(
            """
            select lock_instance from order_step join orders on orders.id = order_id
            where membership_id = :id and membership_type = :type
              and orders.state in ('WAITING', 'RUNNING', 'HELD')
              and order_step.state in ('PLANNED', 'BEGUN') and lock_instance is not null
            """)
        .param("id", membership.id())
        .param("type", membership.type())
        .query((row, _) -> new ItemInstanceId(row.getLong(1)))
        .set();
  }

  /** What is being carried out or waits for its turn on a Destiny account, the oldest first. */
  List<Order> underWay(Membership membership) {
    return orders(
        "where membership_id = :id and membership_type = :type"
            + " and state in ('WAITING', 'RUNNING') order by id",
        Map.of("id", membership.id(), "type", membership.type()));
  }

  /** What a player may still want to do something about, or wants to watch; the oldest first. */
  List<Order> open(Player player) {
    Membership membership = player.requireCurrent().membership();
    return orders(
        "where user_id = :user and membership_id = :id and membership_type = :type"
            + " and (state in ('WAITING', 'RUNNING', 'HELD')"
            + " or (state = 'PROPOSED' and placed_at > now() - interval '15 minutes')) order by id",
        Map.of("user", player.id(), "id", membership.id(), "type", membership.type()));
  }

  /** What of a player's orders has not ended, on whichever account; the oldest first. */
  List<Order> unended(Player player) {
    return orders(
        "where user_id = :user and state in ('PROPOSED', 'WAITING', 'RUNNING', 'HELD') order by id",
        Map.of("user", player.id()));
  }

  /**
   * The orders of the player's current account, newest first.
   *
   * @param item an instance id or a hash that must be among what it moved, or null for all
   */
  List<Order> history(Player player, @Nullable Long item, int limit, int offset) {
    Membership membership = player.requireCurrent().membership();
    Map<String, Object> params = new HashMap<>();
    params.put("user", player.id());
    params.put("id", membership.id());
    params.put("type", membership.type());
    params.put("limit", limit);
    params.put("offset", offset);
    String about = "";
    if (item != null) {
      params.put("item", item);
      about =
          " and (id in (select order_id from order_load where instance_id = :item or hash = :item)"
              + " or id in (select order_id from order_note"
              + " where instance_id = :item or hash = :item))";
    }
    return orders(
        "where user_id = :user and membership_id = :id and membership_type = :type"
            + about
            + " order by id desc limit :limit offset :offset",
        params);
  }

  /** What the player has moved by hand within the last day. */
  List<Long> movedLately(Membership membership) {
    return jdbc.sql(
            """
            select distinct instance_id from order_load
            join orders on orders.id = order_id
            where membership_id = :id and membership_type = :type and purpose in ('SEND', 'UNDO')
              and placed_at > now() - interval '1 day'
              and role = 'WANTED' and instance_id is not null and order_load.state = 'DONE'
            """)
        .param("id", membership.id())
        .param("type", membership.type())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** Whether the player has agreed to anything being displaced without asking. */
  boolean displacesFreely(Player player) {
    return jdbc.sql("select displaces_freely from order_setting where user_id = :user")
        .param("user", player.id())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Whether a state has been reached that needs no more waiting. */
  boolean isSettled(long id) {
    return jdbc.sql("select state from orders where id = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(State::valueOf)
        .map(state -> !state.isUnderWay())
        .orElse(true);
  }

  private List<Order> orders(String where, Map<String, ?> params) {
    List<Order> bare =
        jdbc.sql("select * from orders " + where)
            .params(params)
            .query((row, _) -> OrderRows.order(row, List.of(), List.of(), List.of()))
            .list();
    if (bare.isEmpty()) {
      return List.of();
    }
    List<Long> ids = bare.stream().map(Order::id).toList();
    Map<Long, List<Load>> loads = children("order_load", ids, (row, _) -> OrderRows.load(row));
    Map<Long, List<Note>> notes = children("order_note", ids, (row, _) -> OrderRows.note(row));
    Map<Long, List<Stage>> steps =
        children(
            "order_step",
            ids,
            (row, _) ->
                OrderRows.stage(row, loads.getOrDefault(row.getLong("order_id"), List.of())));
    return bare.stream()
        .map(order ->
            order.with(
                loads.getOrDefault(order.id(), List.of()),
                notes.getOrDefault(order.id(), List.of()),
                steps.getOrDefault(order.id(), List.of())))
        .toList();
  }

  private <T> Map<Long, List<T>> children(String table, List<Long> orders, RowMapper<T> mapper) {
    Map<Long, List<T>> found = new HashMap<>();
    // The table's name is one of three constants above.
    jdbc.sql("select * from " + table + " where order_id in (:orders) order by order_id, position")
        .param("orders", orders)
        .query(row -> {
          T child = mapper.mapRow(row, 0);
          if (child != null) {
            found.computeIfAbsent(row.getLong("order_id"), _ -> new ArrayList<>()).add(child);
          }
        });
    return found;
  }
}
