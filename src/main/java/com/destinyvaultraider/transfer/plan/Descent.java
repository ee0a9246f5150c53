package com.destinyvaultraider.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes straight for the goal of a board: always makes the move after which the least is to be
 * expected, and never takes one back. Where it arrives without ever having to expect more than in
 * the beginning, no way is shorter.
 */
final class Descent {

  private final Board board;
  private final Outlook outlook;
  private final Moves moves;

  Descent(Board board, List<Integer> leastRecentFirst) {
    this.board = board;
    this.outlook = new Outlook(board);
    this.moves = new Moves(board, outlook, leastRecentFirst, true);
  }

  /** A way on which every move brings the goal nearer, if going straight for it finds one. */
  Optional<List<Move>> run(Position start) {
    List<Move> way = new ArrayList<>();
    Position position = start;
    long ahead = outlook.look(start);
    while (ahead != Outlook.HOPELESS && !board.isDone(position)) {
      outlook.look(position);
      Pace best = best(position, List.copyOf(moves.from(position)));
      if (best == null || Cost.calls(best.all()) > Cost.calls(ahead)) {
        return Optional.empty();
      }
      way.add(best.move());
      position = best.position();
      ahead = best.ahead();
    }
    return ahead == Outlook.HOPELESS ? Optional.empty() : Optional.of(way);
  }

  /** A move, what it leads to, and what is to be expected then, with it and from there. */
  private record Pace(Move move, Position position, long all, long ahead) {}

  private @Nullable Pace best(Position position, List<Moves.Option> options) {
    Pace best = null;
    for (Moves.Option option : options) {
      Position next = position.after(option.move());
      long ahead = outlook.look(next);
      if (ahead != Outlook.HOPELESS && (best == null || option.cost() + ahead <= best.all())) {
        best = new Pace(option.move(), next, option.cost() + ahead, ahead);
      }
    }
    return best;
  }
}
