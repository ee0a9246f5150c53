package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.plan.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Locks and unlocks as orders that last: one call for each thing that is not so yet. What has to be
 * moved goes first, so that nobody waits for a thousand locks to send one thing.
 */
@Component
public class Locking {

  private final LockBook book;
  private final OrderStore store;
  private final OrderJournal journal;
  private final Dispatch dispatch;
  private final Pictures pictures;
  private final TransactionTemplate transactions;

  Locking(
      LockBook book,
      OrderStore store,
      OrderJournal journal,
      Dispatch dispatch,
      Pictures pictures,
      TransactionTemplate transactions) {
    this.book = book;
    this.store = store;
    this.journal = journal;
    this.dispatch = dispatch;
    this.pictures = pictures;
    this.transactions = transactions;
  }

  /**
   * Writes down what shall be locked or unlocked, and has it done. Bungie is not asked before. The
   * same key again is the same order.
   */
  public Order place(Player player, LockWish wish) {
    return store
        .findByKey(player, wish.key())
        .orElseGet(() -> place(player, wish, sorted(player, wish)));
  }

  /**
   * The same for what follows from something else, without a word about what is so already, has no
   * lock, or is not there: an order only where something needs a call.
   */
  public void follow(Player player, LockWish wish) {
    Sorted sorted = sorted(player, wish);
    if (!sorted.entries().isEmpty()) {
      place(player, wish, new Sorted(sorted.picture(), sorted.entries(), List.of()));
    }
  }

  private Order place(Player player, LockWish wish, Sorted sorted) {
    Purpose purpose = wish.locked() ? Purpose.LOCK : Purpose.UNLOCK;
    NewOrder order =
        new NewOrder(wish.key(), purpose, List.of(), wish.undoes(), sorted.notes(), false);
    Long id = transactions.execute(_ -> write(player, order, sorted));
    return id == null
        ? store.findByKey(player, wish.key()).orElseThrow()
        : store.find(id).orElseThrow();
  }

  private Sorted sorted(Player player, LockWish wish) {
    // Before the picture, which shows what has been done of them.
    Set<ItemInstanceId> open = store.openLocks(player.requireCurrent().membership());
    return sorted(wish, open, pictures.inWords(player));
  }

  /** Where there is nothing in the picture all is taken to be there and to need a call. */
  static Sorted sorted(LockWish wish, Set<ItemInstanceId> open, Picture picture) {
    List<LockBook.Entry> entries = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (ItemInstanceId id : wish.items()) {
      Item item = picture.item(id).orElse(null);
      if (item == null && picture.items().isEmpty()) {
        entries.add(LockBook.Entry.of(id, wish.locked()));
      } else if (item != null
          && item.lockable()
          && (item.isLocked() != wish.locked() || open.contains(id))) {
        entries.add(LockBook.Entry.of(item, wish.locked(), picture));
      } else {
        notes.add(note(id, item, wish.locked()));
      }
    }
    return new Sorted(picture, List.copyOf(entries), List.copyOf(notes));
  }

  /**
   * What a wish comes to.
   *
   * @param entries what needs a call
   * @param notes what there is to say about the rest
   */
  record Sorted(Picture picture, List<LockBook.Entry> entries, List<Note> notes) {}

  private @Nullable Long write(Player player, NewOrder order, Sorted sorted) {
    dispatch.hold(player);
    Long id = book.write(player, order, sorted.picture(), sorted.entries());
    if (id != null) {
      Order written = store.find(id).orElseThrow();
      if (sorted.entries().isEmpty()) {
        journal.enter(written, Endings.state(written), Endings.sentence(written, sorted.picture()));
      } else {
        dispatch.schedule(player);
        journal.say(written, "");
      }
    }
    return id;
  }

  /** What needs no call, or for which there is none. */
  private static Note note(ItemInstanceId id, @Nullable Item item, boolean locked) {
    if (item == null) {
      return new Note(0, new Thing(0, id), "", false, Words.say("transfer.lock-gone"));
    }
    String name = item.definition().name();
    String sentence =
        item.lockable()
            ? Words.say(locked ? "transfer.lock-already" : "transfer.unlock-already", name)
            : Words.say("transfer.lock-none", name);
    return new Note(0, new Thing(item.hash(), id), name, item.lockable(), sentence);
  }

  /** Takes back what an order has locked or unlocked. */
  Order undo(Player player, Order order, String key) {
    boolean locked = order.purpose() == Purpose.UNLOCK;
    return place(player, new LockWish(key, order.lockedByIt(), locked, order.id()));
  }
}
