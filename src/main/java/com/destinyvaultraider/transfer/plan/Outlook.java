package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Board.Slot;
import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import java.util.Arrays;

/**
 * What a position still needs at the least: calls for what is wanted, and calls to make room where
 * more will lie in the end than fits. Made for one board and filled anew for each position.
 */
final class Outlook {

  /** Said of a position from which nothing leads to the goal. */
  static final long HOPELESS = Long.MAX_VALUE;

  private final Board board;
  private final Balance balance;
  private final boolean[] undressed;
  private final boolean[] unresolved;
  private final boolean[] hinders;
  private int entries;
  private final int[] openIn;
  private int open;
  private boolean bare;
  private int calls;

  Outlook(Board board) {
    this.board = board;
    this.balance = new Balance(board);
    this.openIn = new int[board.cells()];
    this.undressed = new boolean[board.characters()];
    this.unresolved = new boolean[board.slots().size()];
    this.hinders = new boolean[board.slots().size()];
  }

  /**
   * Whether what is worn in a slot must go and nothing that is wanted there has come, or may have
   * to go because it hinders what is put on where something must.
   */
  boolean isUnresolved(int slot) {
    return unresolved[slot] || hinders[slot];
  }

  /** Whether the vault has room for all that will pass through it, in whatever order. */
  boolean isVaultRoomy(Position position) {
    return position.free(Board.VAULT) >= entries + balance.excess() + 2 * open;
  }

  /** Whether a cell has room for all that will come into it, in whatever order. */
  boolean isRoomy(Position position, int cell) {
    return position.free(cell) >= balance.incoming(cell) + openIn[cell];
  }

  /** Whether something has to leave a cell, and can do so in whatever order. */
  boolean mustMakeRoom(Position position, int cell) {
    return balance.over(cell) > 0 && !board.hasContest(cell) && isVaultRoomy(position);
  }

  /** Whether something still has to come into a cell. */
  boolean isAwaited(int cell) {
    return balance.incoming(cell) + (cell == Board.VAULT ? open : openIn[cell]) > 0;
  }

  /** Looks at a position and says what it costs at the least from there on. */
  long look(Position position) {
    balance.begin(position);
    Arrays.fill(undressed, false);
    entries = 0;
    calls = 0;
    open = 0;
    bare = false;
    Arrays.fill(openIn, 0);
    for (Pool pool : board.pools()) {
      look(position, pool);
    }
    for (int slot = 0; slot < unresolved.length; slot++) {
      look(position, slot);
    }
    for (int character = 0; character < undressed.length; character++) {
      calls += undressed[character] && position.dressing() != character ? 1 : 0;
    }
    for (int slot = 0; slot < unresolved.length; slot++) {
      resolve(position, slot);
    }
    for (int slot = 0; slot < hinders.length; slot++) {
      hinders[slot] = hinders(position, slot);
      if (hinders[slot]) {
        leaveOpen(board.slots().get(slot));
      }
    }
    if (bare || !balance.strike(entries, open)) {
      return HOPELESS;
    }
    return Cost.of(calls + balance.excess() + balance.relief(), balance.things(), 0);
  }

  private void look(Position position, Pool pool) {
    for (int spot = 0; spot < board.spots(); spot++) {
      int count = position.count(pool.index, spot);
      if (count == 0) {
        continue;
      }
      if (pool.is(Purpose.WANTED)) {
        expect(pool, spot, count);
      } else if (pool.aside >= 0 || !pool.is(Purpose.SPARE)) {
        balance.spare(pool, spot, count);
      } else if (pool.fetched >= 0 && spot == Board.VAULT) {
        balance.wearable(pool, count);
      }
    }
  }

  /** Counts what so many things still need to come to their goal. */
  private void expect(Pool pool, int spot, int count) {
    int goal = pool.traits.goal();
    if (spot == goal) {
      return;
    }
    int at = spot;
    if (board.isPostmaster(at)) {
      at = board.bagOf(pool, at);
      calls += count;
      balance.pass(board.cell(pool, at), count * pool.slotsTaken(at));
    } else {
      balance.leave(board.cell(pool, at), count * pool.slotsFreed(at));
    }
    if (at != goal && at != Board.VAULT) {
      calls += count;
      entries += count * pool.slotsTaken(Board.VAULT);
    }
    if (at != goal && goal != Board.VAULT) {
      calls += count;
      balance.pass(board.cell(pool, goal), count * pool.slotsTaken(goal));
    }
    balance.stay(board.cell(pool, goal), count * pool.slotsTaken(goal));
  }

  private void look(Position position, int index) {
    Slot slot = board.slots().get(index);
    int worn = position.worn(index);
    if (slot.wanted() >= 0 && slot.wanted() != worn) {
      undressed[slot.character()] = true;
    }
    if (worn < 0) {
      return;
    }
    Pool pool = board.pool(worn);
    int bag = Board.bag(slot.character());
    if (pool.is(Purpose.WANTED)) {
      expect(pool, bag, 1);
    } else if (pool.aside >= 0) {
      balance.spare(pool, bag, 1);
    }
  }

  private void resolve(Position position, int index) {
    Slot slot = board.slots().get(index);
    int worn = position.worn(index);
    unresolved[index] =
        slot.contested()
            && worn >= 0
            && worn != slot.wanted()
            && (board.mustLeave(worn, slot.character()) || clashes(position, slot, worn));
    if (!unresolved[index]) {
      return;
    }
    leaveOpen(slot);
    if (slot.wanted() < 0) {
      calls++;
      if (!hasReplacement(position, slot)) {
        bare |= !canFetchReplacement(position, slot);
        calls++;
        int cell = board.cell(slot);
        balance.pass(cell, 1);
        balance.stay(cell, 1);
        balance.leave(Board.VAULT, 1);
      }
    }
  }

  private void leaveOpen(Slot slot) {
    open++;
    openIn[board.cell(slot)]++;
  }

  private boolean hinders(Position position, int index) {
    Slot slot = board.slots().get(index);
    int worn = position.worn(index);
    if (unresolved[index]
        || !slot.contested()
        || worn < 0
        || board.pool(worn).traits.label() == null) {
      return false;
    }
    for (int other = 0; other < unresolved.length; other++) {
      if (unresolved[other] && board.slots().get(other).character() == slot.character()) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is still to be put on that may not be worn along with this. */
  private boolean clashes(Position position, Slot slot, int worn) {
    String label = board.pool(worn).traits.label();
    if (label == null) {
      return false;
    }
    for (int other = 0; other < board.slots().size(); other++) {
      Slot there = board.slots().get(other);
      if (there.wanted() >= 0
          && there.character() == slot.character()
          && there.bucket() != slot.bucket()
          && position.worn(other) != there.wanted()
          && label.equals(board.pool(there.wanted()).traits.label())) {
        return true;
      }
    }
    return false;
  }

  private boolean canFetchReplacement(Position position, Slot slot) {
    for (Pool pool : board.pools()) {
      boolean comes = pool.is(Purpose.FETCHED) || pool.fetched >= 0;
      if (comes && pool.traits.bucket() == slot.bucket() && pool.fits(slot.character())) {
        for (int spot = 0; spot <= board.characters(); spot++) {
          if (position.count(pool.index, spot) > 0) {
            return true;
          }
        }
        for (int other = 0; other < board.slots().size(); other++) {
          if (position.worn(other) == pool.index) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether something to put on is there, or will come because it is wanted there. */
  private boolean hasReplacement(Position position, Slot slot) {
    int bag = Board.bag(slot.character());
    for (Pool pool : board.pools()) {
      boolean fits = pool.traits.bucket() == slot.bucket() && pool.fits(slot.character());
      boolean comes = pool.is(Purpose.WANTED) && pool.traits.goal() == bag;
      if (fits && (comes || position.count(pool.index, bag) > 0)) {
        return true;
      }
    }
    return false;
  }
}
