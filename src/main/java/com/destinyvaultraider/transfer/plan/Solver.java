package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Regard.Room;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the calls that grant all of some wishes, if there are any. */
final class Solver {

  private static final int PATIENCE = 60_000;
  private static final int HASTE = 4;

  private final Census census;
  private final List<Request> settled;
  private final Regard regard;
  private final List<Integer> leastRecentFirst;

  Solver(Census census, List<Request> settled, Regard regard) {
    this.census = census;
    this.settled = settled;
    this.regard = regard;
    this.leastRecentFirst = census.leastRecentFirst();
  }

  /** The best calls that grant all these wishes, or nothing where they cannot all be granted. */
  Optional<Solution> solve(List<Request> requests) {
    Board board = board(requests, false);
    Position start = Position.first(board, census.used(board));
    long least = new Outlook(board).look(start);
    Search.Result plain = search(board, start, 1);
    boolean taken = regard.room() instanceof Room.TakenForGranted;
    if (taken || (plain.moves() != null && Cost.calls(plain.cost()) == Cost.calls(least))) {
      return solution(board, requests, plain.moves());
    }
    Board wide = board(requests, true);
    Position wideStart = Position.first(wide, census.used(wide));
    Search.Result result = search(wide, wideStart, 1);
    if (result.moves() == null && plain.moves() != null) {
      return solution(board, requests, plain.moves());
    }
    if (result.moves() == null && !result.complete()) {
      result = search(wide, wideStart, HASTE);
    }
    return solution(wide, requests, result.moves());
  }

  private Board board(List<Request> requests, boolean displacing) {
    return Survey.layOut(
        census,
        requests,
        settled,
        new Displaceable(census, requests, regard, displacing),
        regard.room() instanceof Room.TakenForGranted);
  }

  private Search.Result search(Board board, Position start, int haste) {
    return new Search(board, leastRecentFirst, PATIENCE, haste).run(start);
  }

  private Optional<Solution> solution(
      Board board, List<Request> requests, @Nullable List<Move> moves) {
    if (moves == null) {
      return Optional.empty();
    }
    Script script = new Script(board, census, Scribe.write(board, census, requests, moves));
    return Optional.of(new Solution(script.stages(), script.loads()));
  }
}
