package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.transfer.plan.Regard.Room;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the calls that grant all of some wishes, if there are any. */
final class Solver {

  /** For what displaces nothing: it is found at once or needs more than that. */
  private static final int GLANCE = 2_000;

  /** For a few wishes: enough to be sure of the best answer wherever little is owned. */
  private static final int THOROUGH = 40_000;

  /** For many wishes at once, times the number of pools. */
  private static final int PATIENT = 60_000;

  private static final int FEW = 3;

  /** For some of the wishes, when it is known that not all can be granted, likewise. */
  private static final int BRIEF = 30_000;

  private static final int HASTE = 4;

  private static final Search.Result NOTHING = new Search.Result(null, Long.MAX_VALUE, false);

  private final Census census;
  private final List<Request> settled;
  private final Asked asked;
  private final Regard regard;
  private final List<Integer> leastRecentFirst;
  private final boolean unlimited;
  private int budget = 3 * THOROUGH;
  private boolean hurried;

  Solver(Census census, List<Request> settled, Asked asked, Regard regard) {
    this.census = census;
    this.settled = settled;
    this.asked = asked;
    this.regard = regard;
    this.leastRecentFirst = census.leastRecentFirst();
    this.unlimited = regard.room() instanceof Room.TakenForGranted;
  }

  /** Has all further attempts take little time. */
  void hurry() {
    hurried = true;
  }

  /**
   * The best calls that grant all these wishes, or nothing where they cannot all be granted. What
   * need not displace anything is found without a look at what could be displaced.
   */
  Optional<Solution> solve(List<Request> requests) {
    try {
      return solve(requests, false).or(() -> unlimited ? Optional.empty() : solve(requests, true));
    } catch (CannotBeDone impossible) {
      return Optional.empty();
    }
  }

  /** Whether it is plain to see that these wishes cannot all be granted. */
  boolean isHopeless(List<Request> requests) {
    try {
      Board board = board(requests, !unlimited);
      Position start = Position.first(board, census.used(board));
      return new Outlook(board).look(start) == Outlook.HOPELESS;
    } catch (CannotBeDone impossible) {
      return true;
    }
  }

  private Optional<Solution> solve(List<Request> requests, boolean displacing) {
    Board board = board(requests, displacing);
    Position start = Position.first(board, census.used(board));
    long least = new Outlook(board).look(start);
    if (least == Outlook.HOPELESS) {
      return Optional.empty();
    }
    if (requests.size() > FEW) {
      Optional<List<Move>> straight = new Descent(board, leastRecentFirst).run(start);
      if (straight.isPresent()) {
        return solution(board, requests, straight.get());
      }
    }
    if (displacing || unlimited) {
      return solution(board, requests, search(requests, board, start));
    }
    // What takes more calls than that may take fewer where something is displaced.
    Search.Result plain = search(board, start, true, GLANCE, 1);
    boolean best = Cost.calls(plain.cost()) == Cost.calls(least);
    return best ? solution(board, requests, plain.moves()) : Optional.empty();
  }

  private @Nullable List<Move> search(List<Request> requests, Board board, Position start) {
    int patience = patience(requests, board);
    Search.Result result = NOTHING;
    if (!hurried || requests.size() <= FEW) {
      result = search(board, start, true, patience, 1);
    }
    if (result.moves() == null && !result.complete()) {
      result = search(board, start, true, patience / 2, HASTE);
    }
    if (result.moves() == null && board.hasMergingSpares()) {
      result = search(board, start, false, patience / 2, HASTE);
    }
    return result.moves();
  }

  private int patience(List<Request> requests, Board board) {
    if (requests.size() <= FEW && !hurried) {
      return THOROUGH;
    }
    return (hurried ? BRIEF : PATIENT) / board.pools().size();
  }

  private Board board(List<Request> requests, boolean displacing) {
    return Survey.layOut(
        census, requests, settled, new Displaceable(census, asked, regard, displacing), unlimited);
  }

  private Search.Result search(Board board, Position start, boolean strict, int most, int haste) {
    Search search = new Search(board, leastRecentFirst, strict, Math.min(most, budget), haste);
    Search.Result result = search.run(start);
    budget -= search.made();
    return result;
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
