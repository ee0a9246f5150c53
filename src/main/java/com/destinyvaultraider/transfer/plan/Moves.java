package com.destinyvaultraider.transfer.plan;

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
  private final Dressing dressing;
  private final Displacing displacing;
  private final List<Option> options = new ArrayList<>();

  /**
   * @param strict whether stacks are displaced in the stated order even where another one would
   *     merge and so take no room
   */
  Moves(Board board, Outlook outlook, List<Integer> leastRecentFirst, boolean strict) {
    this.board = board;
    this.outlook = outlook;
    this.dressing = new Dressing(board, outlook);
    this.displacing = new Displacing(board, outlook, leastRecentFirst, strict);
  }

  /** A move with what it costs. */
  record Option(Move move, long cost) {}

  /**
   * The moves from a position at which the outlook has just looked, the most promising last. The
   * list is used again for the next position.
   */
  List<Option> from(Position position) {
    options.clear();
    if (dressing.goOn(position, options)
        || advanceSafely(position)
        || displacing.makeRoomSafely(position, options)) {
      return options;
    }
    dressing.dress(position, options);
    displacing.makeRoom(position, options);
    dressing.replace(position, options);
    boolean scarce = !outlook.isVaultRoomy(position);
    for (Pool pool : board.pools()) {
      if (pool.is(Purpose.WANTED)) {
        advance(position, pool, scarce);
      }
    }
    return options;
  }

  /**
   * Finds a step of something wanted towards its goal that takes no room from anything else. While
   * the vault is full, room with a character is taken only to make some in the vault.
   */
  private boolean advanceSafely(Position position) {
    for (Pool pool : board.pools()) {
      if (!pool.is(Purpose.WANTED) || !position.mayMove(pool)) {
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
          options.add(new Option(Move.transfer(pool, pool.index, spot, to), Cost.of(1, 0, 0)));
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

  private void advance(Position position, Pool pool, boolean scarce) {
    if (!position.mayMove(pool)) {
      return;
    }
    for (int spot = 0; spot < board.spots(); spot++) {
      if (position.count(pool.index, spot) == 0) {
        continue;
      }
      int goal = pool.traits.goal();
      boolean instance = pool.way == null && pool.traits.transferrable();
      if (spot == Board.VAULT && scarce && instance && board.isCharactersOwn(pool)) {
        for (int character = 0; character < board.characters(); character++) {
          if (Board.bag(character) != goal) {
            offer(position, pool, spot, Board.bag(character));
          }
        }
      }
      if (spot != goal || (instance && (scarce || isInTheWay(position, pool, spot)))) {
        offer(position, pool, spot, next(pool, spot));
      }
    }
  }

  /** Whether a thing at its goal takes the room of something that only passes through. */
  private boolean isInTheWay(Position position, Pool pool, int spot) {
    int cell = board.cell(pool, spot);
    return position.free(cell) <= 0 && outlook.isAwaited(cell);
  }

  private void offer(Position position, Pool pool, int from, int to) {
    if (to >= 0 && to != from && position.free(board.cell(pool, to)) >= pool.slotsTaken(to)) {
      options.add(new Option(Move.transfer(pool, pool.index, from, to), Cost.of(1, 0, 0)));
    }
  }
}
