package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Board.Slot;
import com.destinyvaultraider.transfer.plan.Moves.Option;
import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import java.util.List;

/** Puts on what is wanted, and other things where what is worn must go. */
final class Dressing {

  private final Board board;
  private final Outlook outlook;

  Dressing(Board board, Outlook outlook) {
    this.board = board;
    this.outlook = outlook;
  }

  /** Puts on along with the last call what it can take along. */
  boolean goOn(Position position, List<Option> options) {
    for (int slot = 0; slot < board.slots().size(); slot++) {
      if (board.slots().get(slot).character() == position.dressing()
          && isToBePutOn(position, slot)) {
        int wanted = board.slots().get(slot).wanted();
        options.add(putOn(wanted, wanted, slot, Cost.of(0, 0, 0)));
        return true;
      }
    }
    return false;
  }

  /** Puts on what is wanted. */
  void dress(Position position, List<Option> options) {
    for (int slot = 0; slot < board.slots().size(); slot++) {
      if (isToBePutOn(position, slot)) {
        int wanted = board.slots().get(slot).wanted();
        options.add(putOn(wanted, wanted, slot, Cost.of(1, 0, 0)));
      }
    }
  }

  private boolean isToBePutOn(Position position, int slot) {
    Slot there = board.slots().get(slot);
    return there.wanted() >= 0
        && position.worn(slot) != there.wanted()
        && canPutOn(position, there, there.wanted());
  }

  /** Puts on something else where what is worn must go, or brings it there. */
  void replace(Position position, List<Option> options) {
    for (Pool pool : board.pools()) {
      fetch(position, pool, options);
    }
    for (int slot = 0; slot < board.slots().size(); slot++) {
      replace(position, slot, options);
    }
  }

  /** Brings something to a character who has to put on another thing. */
  private void fetch(Position position, Pool pool, List<Option> options) {
    boolean fetched = pool.is(Purpose.FETCHED);
    if (pool.fetched < 0 && !fetched) {
      return;
    }
    for (int slot = 0; slot < board.slots().size(); slot++) {
      Slot there = board.slots().get(slot);
      if (there.bucket() != pool.traits.bucket()
          || !pool.fits(there.character())
          || !outlook.isUnresolved(slot)) {
        continue;
      }
      int becomes = fetched ? pool.index : pool.fetched;
      int bag = Board.bag(there.character());
      for (int spot = 1; spot <= board.characters(); spot++) {
        if (spot != bag) {
          carry(position, pool, Move.transfer(pool, becomes, spot, Board.VAULT), options);
        }
        if (spot == bag || position.free(Board.VAULT) <= 0) {
          carry(position, pool, Move.transfer(pool, becomes, Board.VAULT, spot), options);
        }
      }
    }
  }

  private void carry(Position position, Pool pool, Move move, List<Option> options) {
    if (position.count(pool.index, move.from()) > 0
        && position.free(board.cell(pool, move.to())) > 0) {
      int disorder = move.becomes() == pool.index ? 0 : pool.preference(move.from());
      options.add(new Option(move, Cost.of(1, 0, disorder)));
    }
  }

  /** Puts on something else in a slot where what is worn must go. */
  private void replace(Position position, int slot, List<Option> options) {
    boolean unresolved = outlook.isUnresolved(slot);
    if (!unresolved && !isStopgapInTheWay(position, slot)) {
      return;
    }
    Slot there = board.slots().get(slot);
    int bag = Board.bag(there.character());
    for (Pool pool : board.pools()) {
      if (pool.traits.bucket() == there.bucket()
          && (unresolved || pool.is(Purpose.WANTED))
          && pool.index != there.wanted()
          && !pool.is(Purpose.ASIDE)
          && canPutOn(position, there, pool.index)) {
        int becomes = pool.is(Purpose.FETCHED) ? origin(pool) : pool.index;
        int disorder = pool.is(Purpose.WANTED) ? board.pools().size() : pool.preference(bag);
        options.add(putOn(pool.index, becomes, slot, Cost.of(1, 0, disorder)));
      }
    }
  }

  /**
   * Whether what was put on in between takes the room of what is wanted and could be worn, or is
   * needed by another character.
   */
  private boolean isStopgapInTheWay(Position position, int slot) {
    Slot there = board.slots().get(slot);
    int worn = position.worn(slot);
    if (!there.contested() || worn < 0 || board.pool(worn).fetched < 0) {
      return false;
    }
    int cell = board.cell(there);
    return (position.free(cell) <= 0 && outlook.isAwaited(cell)) || isNeededElsewhere(there);
  }

  private boolean isNeededElsewhere(Slot slot) {
    for (int other = 0; other < board.slots().size(); other++) {
      if (outlook.isUnresolved(other) && board.slots().get(other).bucket() == slot.bucket()) {
        return true;
      }
    }
    return false;
  }

  private int origin(Pool fetched) {
    for (Pool pool : board.pools()) {
      if (pool.fetched == fetched.index) {
        return pool.index;
      }
    }
    throw new IllegalStateException("nothing is fetched out of nowhere");
  }

  private Option putOn(int pool, int becomes, int slot, long cost) {
    int bag = Board.bag(board.slots().get(slot).character());
    return new Option(new Move(pool, becomes, bag, bag, slot), cost);
  }

  /** Whether something is in the bag, fits, and is not kept off by what is worn elsewhere. */
  private boolean canPutOn(Position position, Slot slot, int index) {
    Pool pool = board.pool(index);
    if (!pool.fits(slot.character()) || position.count(index, Board.bag(slot.character())) == 0) {
      return false;
    }
    String label = pool.traits.label();
    if (label == null) {
      return true;
    }
    if (board.labels(slot.character()).contains(label)) {
      return false;
    }
    for (int other = 0; other < board.slots().size(); other++) {
      Slot there = board.slots().get(other);
      int worn = position.worn(other);
      if (there.character() == slot.character()
          && there.bucket() != slot.bucket()
          && worn >= 0
          && label.equals(board.pool(worn).traits.label())) {
        return false;
      }
    }
    return true;
  }
}
