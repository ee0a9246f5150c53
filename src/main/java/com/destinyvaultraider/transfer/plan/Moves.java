package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Board.Slot;
import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be done next on a board. A move that can harm nothing is offered alone; everything else
 * that the rules allow and that could help is offered side by side.
 */
final class Moves {

  private final Board board;
  private final Outlook outlook;
  private final List<Integer> leastRecentFirst;
  private final boolean strict;
  private final List<Option> options = new ArrayList<>();

  /**
   * @param strict whether stacks are displaced in the stated order even where another one would
   *     merge and so take no room
   */
  Moves(Board board, Outlook outlook, List<Integer> leastRecentFirst, boolean strict) {
    this.board = board;
    this.outlook = outlook;
    this.leastRecentFirst = leastRecentFirst;
    this.strict = strict;
  }

  /** A move with what it costs. */
  record Option(Move move, long cost) {}

  /**
   * The moves from a position at which the outlook has just looked, the most promising last. The
   * list is used again for the next position.
   */
  List<Option> from(Position position) {
    options.clear();
    if (position.dressing() >= 0 && dressOn(position)) {
      return options;
    }
    if (advanceSafely(position)) {
      return options;
    }
    for (int slot = 0; slot < board.slots().size(); slot++) {
      dress(position, slot);
    }
    relieve(position);
    for (Pool pool : board.pools()) {
      if (!pool.is(Purpose.WANTED)) {
        makeRoom(position, pool);
        fetch(position, pool);
      }
    }
    for (int slot = 0; slot < board.slots().size(); slot++) {
      replace(position, slot);
    }
    boolean scarce = !outlook.isVaultRoomy(position);
    for (Pool pool : board.pools()) {
      if (pool.is(Purpose.WANTED)) {
        advance(position, pool, scarce);
      }
    }
    return options;
  }

  /** Puts on along with the last call what it can take along. */
  private boolean dressOn(Position position) {
    for (int slot = 0; slot < board.slots().size(); slot++) {
      Slot there = board.slots().get(slot);
      if (there.character() == position.dressing()
          && there.wanted() >= 0
          && position.worn(slot) != there.wanted()
          && canPutOn(position, there, there.wanted())) {
        options.add(putOn(there.wanted(), there.wanted(), slot, Cost.of(0, 0, 0)));
        return true;
      }
    }
    return false;
  }

  /**
   * Finds a step of something wanted towards its goal that takes no room from anything else. While
   * the vault is full, room with a character is taken only to make some in the vault.
   */
  private boolean advanceSafely(Position position) {
    for (Pool pool : board.pools()) {
      if (!pool.is(Purpose.WANTED) || !mayMove(position, pool)) {
        continue;
      }
      for (int spot = 0; spot < board.spots(); spot++) {
        if (position.count(pool.index, spot) == 0 || spot == pool.traits.goal()) {
          continue;
        }
        int to = next(pool, spot);
        boolean safe =
            to >= 0
                && (spot == Board.VAULT || outlook.isVaultRoomy(position))
                && (to == Board.VAULT || outlook.isRoomy(position, board.cell(pool, to)));
        if (safe) {
          options.add(transfer(pool, pool.index, spot, to, 0, 0));
          return true;
        }
      }
    }
    return false;
  }

  private int next(Pool pool, int spot) {
    StackWay way = pool.way;
    if (way != null) {
      return way.next().get(spot);
    }
    if (board.isPostmaster(spot)) {
      return board.bagOf(pool, spot);
    }
    if (!pool.traits.transferrable()) {
      return -1;
    }
    return spot == Board.VAULT ? pool.traits.goal() : Board.VAULT;
  }

  private boolean mayMove(Position position, Pool pool) {
    StackWay way = pool.way;
    if (way == null || way.after() < 0) {
      return true;
    }
    Pool other = board.pool(way.after());
    for (int spot = 0; spot < board.spots(); spot++) {
      int count = position.count(other.index, spot);
      boolean expected =
          other.is(Purpose.WANTED)
              ? spot == other.traits.goal()
              : count == other.contents(spot).size();
      if (!expected && (count > 0 || !other.is(Purpose.WANTED))) {
        return false;
      }
    }
    return true;
  }

  private void advance(Position position, Pool pool, boolean scarce) {
    if (!mayMove(position, pool)) {
      return;
    }
    for (int spot = 0; spot < board.spots(); spot++) {
      if (position.count(pool.index, spot) == 0) {
        continue;
      }
      int goal = pool.traits.goal();
      boolean instance = pool.way == null && pool.traits.transferrable();
      if (spot == Board.VAULT && scarce && instance && isCharactersOwn(pool)) {
        for (int character = 0; character < board.characters(); character++) {
          if (Board.bag(character) != goal) {
            offer(position, pool, pool.index, spot, Board.bag(character), 0);
          }
        }
      }
      if (spot != goal || (instance && (scarce || isInTheWay(position, pool, spot)))) {
        offer(position, pool, pool.index, spot, next(pool, spot), 0);
      }
    }
  }

  /** Whether a thing at its goal takes the room of something that only passes through. */
  private boolean isInTheWay(Position position, Pool pool, int spot) {
    int cell = board.cell(pool, spot);
    return position.free(cell) <= 0 && outlook.isAwaited(cell);
  }

  private boolean isCharactersOwn(Pool pool) {
    return !board.buckets().get(pool.traits.bucket()).accountWide();
  }

  private void offer(Position position, Pool pool, int becomes, int from, int to, int things) {
    if (to < 0 || to == from) {
      return;
    }
    if (position.free(board.cell(pool, to)) >= pool.slotsTaken(to)) {
      int disorder = things > 0 ? better(position, pool, from) : 0;
      if (disorder == 0 || !strict || isCharactersOwn(pool)) {
        options.add(
            transfer(pool, becomes, from, to, things, disorder + sooner(position, pool, from, to)));
      }
    }
  }

  private static Option transfer(
      Pool pool, int becomes, int from, int to, int things, int disorder) {
    return new Option(new Move(pool.index, becomes, from, to, -1), Cost.of(1, things, disorder));
  }

  /** How many better choices there are for something that is displaced. */
  private int better(Position position, Pool pool, int from) {
    int better = 0;
    int rank = pool.rank(from, position.count(pool.index, from));
    for (Pool other : board.pools()) {
      int count = position.count(other.index, from);
      if (other.aside >= 0
          && count > 0
          && board.cell(other, from) == board.cell(pool, from)
          && other.rank(from, count) < rank
          && hasSomewhereToGo(position, other, from)) {
        better++;
      }
    }
    return better;
  }

  /** How many characters could take something out of the vault who should sooner than this one. */
  private int sooner(Position position, Pool pool, int from, int to) {
    int sooner = 0;
    if (from == Board.VAULT && isCharactersOwn(pool) && !pool.is(Purpose.WANTED)) {
      for (int character : leastRecentFirst) {
        if (Board.bag(character) == to) {
          break;
        }
        sooner += position.free(board.cell(pool, Board.bag(character))) > 0 ? 1 : 0;
      }
    }
    return sooner;
  }

  private boolean hasSomewhereToGo(Position position, Pool pool, int from) {
    if (!mayMove(position, pool)) {
      return false;
    }
    if (from != Board.VAULT) {
      return true;
    }
    int last = isCharactersOwn(pool) ? board.characters() - 1 : 0;
    for (int character = 0; character <= last; character++) {
      int to = Board.bag(character);
      if (position.free(board.cell(pool, to)) >= pool.slotsTaken(to)) {
        return true;
      }
    }
    return false;
  }

  /** Has something leave a full cell into which something else has to come. */
  private void makeRoom(Position position, Pool pool) {
    boolean aside = pool.is(Purpose.ASIDE);
    boolean leaves = aside ? pool.traits.transferrable() : pool.aside >= 0;
    if (pool.index == board.relief() || !leaves || !mayMove(position, pool)) {
      return;
    }
    int becomes = aside ? pool.index : pool.aside;
    int things = aside ? 0 : 1;
    int last = isCharactersOwn(pool) ? board.characters() - 1 : 0;
    for (int character = 0; character <= last; character++) {
      int bag = Board.bag(character);
      int cell = board.cell(pool, bag);
      if (position.count(pool.index, bag) > 0
          && position.free(cell) <= 0
          && outlook.isAwaited(cell)) {
        offer(position, pool, becomes, bag, Board.VAULT, things);
      }
      if (position.count(pool.index, Board.VAULT) > 0
          && position.free(Board.VAULT) <= 0
          && outlook.isAwaited(Board.VAULT)) {
        offer(position, pool, becomes, Board.VAULT, bag, things);
      }
    }
  }

  /** Has something leave a full vault for where nothing else of the order matters. */
  private void relieve(Position position) {
    if (board.relief() >= 0
        && position.free(Board.VAULT) <= 0
        && outlook.isAwaited(Board.VAULT)
        && position.count(board.relief(), Board.VAULT) > 0) {
      Pool pool = board.pool(board.relief());
      offer(position, pool, pool.aside, Board.VAULT, Board.bag(0), 1);
    }
  }

  /** Brings something to a character who has to put on another thing. */
  private void fetch(Position position, Pool pool) {
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
          carry(position, pool, becomes, spot, Board.VAULT);
        }
        if (spot == bag || position.free(Board.VAULT) <= 0) {
          carry(position, pool, becomes, Board.VAULT, spot);
        }
      }
    }
  }

  private void carry(Position position, Pool pool, int becomes, int from, int to) {
    if (position.count(pool.index, from) > 0 && position.free(board.cell(pool, to)) > 0) {
      int disorder = becomes == pool.index ? 0 : pool.preference(from);
      options.add(transfer(pool, becomes, from, to, 0, disorder));
    }
  }

  /** Puts on what is wanted in a slot. */
  private void dress(Position position, int slot) {
    Slot there = board.slots().get(slot);
    if (there.wanted() >= 0
        && position.worn(slot) != there.wanted()
        && canPutOn(position, there, there.wanted())) {
      options.add(putOn(there.wanted(), there.wanted(), slot, Cost.of(1, 0, 0)));
    }
  }

  /** Puts on something else in a slot where what is worn must go. */
  private void replace(Position position, int slot) {
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

  /** Whether what was put on in between takes the room of what is wanted and could be worn. */
  private boolean isStopgapInTheWay(Position position, int slot) {
    Slot there = board.slots().get(slot);
    int worn = position.worn(slot);
    if (!there.contested() || worn < 0 || board.pool(worn).aside < 0) {
      return false;
    }
    int cell = board.cell(board.pool(worn), Board.bag(there.character()));
    return position.free(cell) <= 0 && outlook.isAwaited(cell);
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
