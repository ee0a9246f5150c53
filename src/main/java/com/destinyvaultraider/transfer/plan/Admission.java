package com.destinyvaultraider.transfer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides which wishes are granted where not all can be: those that fit, in their order. */
final class Admission {

  private final List<Request> requests;
  private final Solver solver;
  private final Refusals refusals;
  private Solution solution = Solution.NOTHING;

  Admission(Census census, Requests requests, Regard regard) {
    this.requests = requests.moving();
    this.solver = new Solver(census, requests.settled(), requests.asked(), regard);
    this.refusals = new Refusals(census, requests.settled(), requests.asked(), regard);
  }

  /** What is granted and how, and what is not and why. */
  record Outcome(Solution solution, List<Plan.Unmoved> refused) {}

  /** Decides about all wishes that need calls. */
  Outcome decide() {
    if (requests.isEmpty() || isSolved(requests)) {
      return new Outcome(solution, List.of());
    }
    solver.hurry();
    List<Request> granted = admit(some -> !solver.isHopeless(some));
    if (!isSolved(granted)) {
      granted = admit(this::isSolved);
    }
    List<Plan.Unmoved> refused = new ArrayList<>();
    for (Request request : requests) {
      if (!granted.contains(request)) {
        refused.add(
            new Plan.Unmoved(
                request.wish(),
                request.item().definition().name(),
                false,
                refusals.why(request, granted)));
      }
    }
    return new Outcome(solution, refused);
  }

  private boolean isSolved(List<Request> some) {
    Optional<Solution> found = some.isEmpty() ? Optional.of(Solution.NOTHING) : solver.solve(some);
    found.ifPresent(solved -> solution = solved);
    return found.isPresent();
  }

  /**
   * Takes as many wishes as pass together, those that come first before others; what did not pass
   * at first may when a later one has made room.
   */
  private List<Request> admit(Predicate<List<Request>> passes) {
    List<Request> admitted = List.of();
    int before = -1;
    while (admitted.size() > before) {
      before = admitted.size();
      List<Request> open = new ArrayList<>(requests);
      open.removeAll(admitted);
      admitted = admit(admitted, open, passes);
    }
    return admitted;
  }

  /** Adds all of some wishes, or else first what passes of their one half, then of the other. */
  private static List<Request> admit(
      List<Request> admitted, List<Request> open, Predicate<List<Request>> passes) {
    if (open.isEmpty()) {
      return admitted;
    }
    List<Request> tried = new ArrayList<>(admitted);
    tried.addAll(open);
    tried.sort(Comparator.comparingInt(Request::wish));
    if (passes.test(tried)) {
      return tried;
    }
    if (open.size() == 1) {
      return admitted;
    }
    int half = open.size() / 2;
    List<Request> first = admit(admitted, open.subList(0, half), passes);
    return admit(first, open.subList(half, open.size()), passes);
  }
}
