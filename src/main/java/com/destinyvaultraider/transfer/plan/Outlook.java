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
  private final int[] projected;
  private final int[] incoming;
  private final int[] staying;
  private final int[] spare;
  private final int[] moved;
  private final boolean[] undressed;
  private final boolean[] unresolved;
  private final boolean[] hinders;
  private int entries;
  private int unresolvedCount;
  private int calls;
  private int excess;

  Outlook(Board board) {
    this.board = board;
    this.projected = new int[board.cells()];
    this.incoming = new int[board.cells()];
    this.staying = new int[board.cells()];
    this.spare = new int[board.cells()];
    this.moved = new int[board.cells()];
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
    return position.free(Board.VAULT) >= entries + excess + 2 * unresolvedCount;
  }

  /** Whether a cell has room for all that will come into it, in whatever order. */
  boolean isRoomy(Position position, int cell) {
    return position.free(cell) >= incoming[cell] + unresolvedCount;
  }

  /** Whether something still has to come into a cell. */
  boolean isAwaited(int cell) {
    return cell == Board.VAULT
        ? entries + excess + unresolvedCount > 0
        : incoming[cell] + unresolvedCount > 0;
  }

  /** Looks at a position and says what it costs at the least from there on. */
  long look(Position position) {
    Arrays.fill(incoming, 0);
    Arrays.fill(staying, 0);
    Arrays.fill(spare, 0);
    Arrays.fill(moved, 0);
    Arrays.fill(undressed, false);
    for (int cell = 0; cell < projected.length; cell++) {
      projected[cell] = position.used(cell);
    }
    entries = 0;
    calls = 0;
    for (Pool pool : board.pools()) {
      look(position, pool);
    }
    for (Slot slot : board.slots()) {
      look(position, slot);
    }
    for (int character = 0; character < undressed.length; character++) {
      calls += undressed[character] && position.dressing() != character ? 1 : 0;
    }
    unresolvedCount = 0;
    for (int slot = 0; slot < unresolved.length; slot++) {
      resolve(position, slot);
    }
    for (int slot = 0; slot < hinders.length; slot++) {
      hinders[slot] = hinders(position, slot);
      unresolvedCount += hinders[slot] ? 1 : 0;
    }
    return room(position);
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
        int cell = board.cell(pool, spot);
        spare[cell] += count;
        moved[cell] += pool.is(Purpose.SPARE) ? 0 : count;
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
      incoming[board.cell(pool, at)] += count * pool.slotsTaken(at);
    } else {
      projected[board.cell(pool, at)] -= count * pool.slotsFreed(at);
    }
    if (at != goal && at != Board.VAULT) {
      calls += count;
      entries += count * pool.slotsTaken(Board.VAULT);
    }
    if (at != goal && goal != Board.VAULT) {
      calls += count;
      incoming[board.cell(pool, goal)] += count * pool.slotsTaken(goal);
    }
    int end = board.cell(pool, goal);
    projected[end] += count * pool.slotsTaken(goal);
    staying[end] += count * pool.slotsTaken(goal);
  }

  private void look(Position position, Slot slot) {
    int index = board.slot(slot.character(), slot.bucket());
    int worn = position.worn(index);
    if (slot.wanted() >= 0 && slot.wanted() != worn) {
      undressed[slot.character()] = true;
    }
    if (worn >= 0) {
      Pool pool = board.pool(worn);
      int bag = Board.bag(slot.character());
      if (pool.is(Purpose.WANTED)) {
        expect(pool, bag, 1);
      } else if (pool.aside >= 0) {
        spare[board.cell(pool, bag)]++;
      }
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
    unresolvedCount++;
    if (slot.wanted() < 0) {
      calls++;
      if (!hasReplacement(position, slot)) {
        calls++;
        int cell = board.cell(board.pool(worn), Board.bag(slot.character()));
        projected[cell]++;
        incoming[cell]++;
        staying[cell]++;
        projected[Board.VAULT]--;
      }
    }
  }

  private boolean hinders(Position position, int index) {
    Slot slot = board.slots().get(index);
    int worn = position.worn(index);
    if (unresolved[index]
        || !slot.contested()
        || worn < 0
        || worn == slot.wanted()
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

  private long room(Position position) {
    excess = 0;
    int things = 0;
    int room = 0;
    for (int cell = 1; cell < projected.length; cell++) {
      int over = over(cell, incoming[cell] > 0, incoming[cell]);
      if (over > 0 && projected[cell] - board.capacity(cell) > spare[cell]) {
        return HOPELESS;
      }
      excess += over;
      things += Math.max(0, over - moved[cell]);
      int free = Math.max(0, board.capacity(cell) - projected[cell] + over);
      room = Math.min(Board.UNLIMITED, room + free);
    }
    int passing = unresolvedCount == 0 && excess == 0 ? entries : 0;
    projected[Board.VAULT] += excess;
    int relief = over(Board.VAULT, entries + excess > 0, passing);
    if (relief > 0
        && projected[Board.VAULT] - board.capacity(Board.VAULT) > exits(position, room)) {
      return HOPELESS;
    }
    if (unresolvedCount == 0) {
      things += Math.max(0, relief - excess - moved[Board.VAULT]);
    }
    return Cost.of(calls + excess + relief, things, 0);
  }

  /** How many things that are not wanted could leave the vault at the most. */
  private int exits(Position position, int room) {
    int apart = board.relief() < 0 ? 0 : position.count(board.relief(), Board.VAULT);
    int others = spare[Board.VAULT] - apart + excess + board.slots().size();
    return apart + Math.min(room, others);
  }

  /**
   * How much too much will be in a cell, where anything comes into it at all. What comes last must
   * find room: if all that comes goes on, there must be a free slot in the end.
   */
  private int over(int cell, boolean awaited, int passing) {
    if (!awaited) {
      return 0;
    }
    int spareSlot = passing > 0 && staying[cell] == 0 ? 1 : 0;
    return Math.max(0, projected[cell] + spareSlot - board.capacity(cell));
  }
}
