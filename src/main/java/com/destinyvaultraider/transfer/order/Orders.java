package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Regard;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a player can do with orders. Every order asked for by its number must be the player's. */
@Component
public class Orders {

  private final Foresight foresight;
  private final PlanBook book;
  private final OrderStore store;
  private final OrderJournal journal;
  private final Dispatch dispatch;
  private final Pictures pictures;
  private final Undo undo;
  private final Locking locking;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  Orders(
      Foresight foresight,
      PlanBook book,
      OrderStore store,
      OrderJournal journal,
      Dispatch dispatch,
      Pictures pictures,
      Undo undo,
      Locking locking,
      JdbcClient jdbc,
      TransactionTemplate transactions) {
    this.foresight = foresight;
    this.book = book;
    this.store = store;
    this.journal = journal;
    this.dispatch = dispatch;
    this.pictures = pictures;
    this.undo = undo;
    this.locking = locking;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /**
   * Plans an order and writes it down: what displaces nothing, or only what the player always
   * allows, is carried out; anything else is proposed. The same key again is the same order.
   */
  public Order place(Player player, NewOrder wanted) {
    Optional<Order> before = store.findByKey(player, wanted.key());
    if (before.isPresent()) {
      return before.get();
    }
    Planning planning = foresight.plan(player, wanted);
    State state = stateOf(wanted, planning);
    Long id =
        transactions.execute(_ -> {
          dispatch.hold(player);
          Long written = book.write(player, wanted, planning, state);
          if (written != null) {
            settle(player, written, planning.plan(), state);
          }
          return written;
        });
    return id == null
        ? store.findByKey(player, wanted.key()).orElseThrow()
        : store.find(id).orElseThrow();
  }

  private void settle(Player player, long id, Plan plan, State state) {
    Order order = store.find(id).orElseThrow();
    if (plan.stages().isEmpty()) {
      journal.enter(order, Endings.state(order), Endings.sentence(order, pictures.inWords(player)));
    } else if (state == State.WAITING) {
      dispatch.schedule(player);
      journal.say(order, "");
    } else {
      journal.say(order, "");
    }
  }

  /** What is known about a player's things where some have to make room. */
  public Regard regard(Player player) {
    return foresight.regard(player);
  }

  private static State stateOf(NewOrder wanted, Planning planning) {
    boolean shown = wanted.purpose() == Purpose.UNDO;
    boolean displaces = planning.plan().displaces() && planning.rule() != Order.RoomRule.FREELY;
    return shown || displaces ? State.PROPOSED : State.WAITING;
  }

  /**
   * The player agrees to what was proposed. Where the world has changed since so that something
   * else would be displaced, the order is proposed anew.
   */
  public Order confirm(Player player, long id) {
    Order order = own(player, id);
    if (order.state() != State.PROPOSED) {
      return order;
    }
    Player owner = playing(player, order);
    pictures.doubt(owner);
    Picture picture = pictures.of(owner);
    Plan agreed = foresight.planRest(owner, order, picture);
    Plan free = foresight.planRest(owner, order, picture, new Room.Freely());
    boolean asShown = order.room() != Order.RoomRule.AS_SHOWN || refused(agreed) <= refused(free);
    transactions.executeWithoutResult(_ -> {
      dispatch.hold(owner);
      if (!isStill(order)) {
        return;
      }
      book.replace(order, order.openWishes(), asShown ? agreed : free);
      if (asShown) {
        carryOn(owner, order);
      } else {
        journal.say(order, Endings.changedSinceShown());
      }
    });
    return store.find(id).orElseThrow();
  }

  private static long refused(Plan plan) {
    return plan.unmoved().stream().filter(unmoved -> !unmoved.there()).count();
  }

  /** The player wants an order that was laid aside to be carried out after all. */
  public Order resume(Player player, long id) {
    Order order = own(player, id);
    if (order.state() == State.HELD) {
      transactions.executeWithoutResult(_ -> {
        dispatch.hold(playing(player, order));
        if (isStill(order)) {
          carryOn(playing(player, order), order);
        }
      });
    }
    return store.find(id).orElseThrow();
  }

  /** Whether nobody has been faster, such as the same player with a second click. */
  private boolean isStill(Order order) {
    return store.find(order.id()).orElseThrow().state() == order.state();
  }

  private void carryOn(Player player, Order order) {
    journal.await(order);
    dispatch.schedule(player);
  }

  /** The player does not want the rest of an order: one that runs stops before its next step. */
  public Order cancel(Player player, long id) {
    Order order = own(player, id);
    transactions.executeWithoutResult(_ -> {
      dispatch.hold(player);
      Order now = store.find(id).orElseThrow();
      if (now.state() == State.RUNNING) {
        journal.wantCancelled(now);
      } else if (!now.state().isEnded()) {
        journal.enter(
            now, State.CANCELLED, Endings.cancelled(now, pictures.inWords(playing(player, now))));
      }
    });
    return store.find(order.id()).orElseThrow();
  }

  /**
   * Proposes the way back of an order that has ended, against where everything is now. Locks are
   * set back at once: that surprises nobody.
   */
  public Order undo(Player player, long id, String key) {
    Order order = own(player, id);
    Player owner = playing(player, order);
    pictures.doubt(owner);
    return order.purpose().isLocking()
        ? locking.undo(owner, order, key)
        : place(owner, undo.of(order, pictures.of(owner), key));
  }

  /** One of the player's orders. */
  public Optional<Order> find(Player player, long id) {
    return store.find(player, id);
  }

  /** What is proposed, waits, runs or is held on the player's current account, oldest first. */
  public List<Order> open(Player player) {
    return store.open(player);
  }

  /**
   * The orders of the player's current account, newest first.
   *
   * @param item an instance id or a hash that must be among what they moved, or null for all
   */
  public List<Order> history(Player player, @Nullable Long item, int limit, int offset) {
    return store.history(player, item, limit, offset);
  }

  /** Whether what makes room need not be shown first. */
  public boolean displacesFreely(Player player) {
    return store.displacesFreely(player);
  }

  /** Chooses whether what makes room need not be shown first. */
  public void displaceFreely(Player player, boolean freely) {
    jdbc.sql(
            """
            insert into order_setting (user_id, displaces_freely) values (?, ?)
            on conflict (user_id) do update set displaces_freely = excluded.displaces_freely
            """)
        .params(player.id(), freely)
        .update();
  }

  private Order own(Player player, long id) {
    return store.find(player, id).orElseThrow(NoSuchOrder::new);
  }

  private static Player playing(Player player, Order order) {
    Player owner = player.playing(order.membership());
    if (owner == null) {
      throw new NoSuchOrder();
    }
    return owner;
  }
}
