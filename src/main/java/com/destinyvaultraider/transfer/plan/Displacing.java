package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Moves.Option;
import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import java.util.List;

/** Has what nobody asked for make room, in the stated order as far as there is a choice. */
final class Displacing {

  private final Board board;
  private final Outlook outlook;
  private final List<Integer> leastRecentFirst;
  private final boolean strict;

  Displacing(Board board, Outlook outlook, List<Integer> leastRecentFirst, boolean strict) {
    this.board = board;
    this.outlook = outlook;
    this.leastRecentFirst = leastRecentFirst;
    this.strict = strict;
  }

  /** Has what must leave a cell leave it while the vault has room for all that will come. */
  boolean makeRoomSafely(Position position, List<Option> options) {
    for (Pool pool : board.pools()) {
      if (pool.aside < 0 || !position.mayMove(pool)) {
        continue;
      }
      for (int spot = 1; spot <= board.characters(); spot++) {
        if (position.count(pool.index, spot) > 0
            && outlook.mustMakeRoom(position, board.cell(pool, spot))
            && better(position, pool, spot) == 0) {
          options.add(
              new Option(Move.transfer(pool, pool.aside, spot, Board.VAULT), Cost.of(1, 1, 0)));
          return true;
        }
      }
    }
    return false;
  }

  /** Has something leave what is full where something else has to come. */
  void makeRoom(Position position, List<Option> options) {
    relieve(position, options);
    for (Pool pool : board.pools()) {
      if (!pool.is(Purpose.WANTED)) {
        makeRoom(position, pool, options);
      }
    }
  }

  private void makeRoom(Position position, Pool pool, List<Option> options) {
    boolean aside = pool.is(Purpose.ASIDE);
    boolean leaves = aside ? pool.traits.transferrable() : pool.aside >= 0;
    if (pool.index == board.relief() || !leaves || !position.mayMove(pool)) {
      return;
    }
    int becomes = aside ? pool.index : pool.aside;
    int last = board.isCharactersOwn(pool) ? board.characters() - 1 : 0;
    for (int character = 0; character <= last; character++) {
      int bag = Board.bag(character);
      int cell = board.cell(pool, bag);
      if (position.count(pool.index, bag) > 0
          && position.free(cell) <= 0
          && outlook.isAwaited(cell)) {
        offer(position, pool, Move.transfer(pool, becomes, bag, Board.VAULT), options);
      }
      if (position.count(pool.index, Board.VAULT) > 0
          && position.free(Board.VAULT) <= 0
          && outlook.isAwaited(Board.VAULT)) {
        offer(position, pool, Move.transfer(pool, becomes, Board.VAULT, bag), options);
      }
    }
  }

  /** Has something leave a full vault for where nothing else of the order matters. */
  private void relieve(Position position, List<Option> options) {
    if (board.relief() >= 0
        && position.free(Board.VAULT) <= 0
        && outlook.isAwaited(Board.VAULT)
        && position.count(board.relief(), Board.VAULT) > 0) {
      Pool pool = board.pool(board.relief());
      offer(position, pool, Move.transfer(pool, pool.aside, Board.VAULT, Board.bag(0)), options);
    }
  }

  private void offer(Position position, Pool pool, Move move, List<Option> options) {
    int to = move.to();
    if (position.free(board.cell(pool, to)) < pool.slotsTaken(to)) {
      return;
    }
    int things = move.becomes() == pool.index ? 0 : 1;
    int better = things > 0 ? better(position, pool, move.from()) : 0;
    boolean stack = !board.isCharactersOwn(pool) && pool.index != board.relief();
    if (better == 0 || !strict || !stack) {
      int disorder = better + sooner(position, pool, move.from(), to);
      options.add(new Option(move, Cost.of(1, things, disorder)));
    }
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
    if (from == Board.VAULT && board.isCharactersOwn(pool)) {
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
    if (!position.mayMove(pool)) {
      return false;
    }
    if (from != Board.VAULT) {
      return true;
    }
    int last = board.isCharactersOwn(pool) ? board.characters() - 1 : 0;
    for (int character = 0; character <= last; character++) {
      int to = Board.bag(character);
      if (position.free(board.cell(pool, to)) >= pool.slotsTaken(to)) {
        return true;
      }
    }
    return false;
  }
}
