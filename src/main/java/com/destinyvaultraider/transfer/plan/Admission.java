package com.destinyvaultraider.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which wishes are granted where not all can be: those that fit, in their order. */
final class Admission {

  private final Requests requests;
  private final Solver solver;
  private final Refusals refusals;

  Admission(Census census, Requests requests, Regard regard) {
    this.requests = requests;
    this.solver = new Solver(census, requests.settled(), regard);
    this.refusals = new Refusals(census, requests.settled(), regard);
  }

  /** What is granted and how, and what is not and why. */
  record Outcome(Solution solution, List<Plan.Unmoved> refused) {}

  Outcome decide() {
    List<Request> all = requests.moving();
    if (all.isEmpty()) {
      return new Outcome(Solution.NOTHING, List.of());
    }
    Optional<Solution> together = solve(all);
    if (together.isPresent()) {
      return new Outcome(together.get(), List.of());
    }
    return decideOneByOne(all);
  }

  private Outcome decideOneByOne(List<Request> all) {
    List<Request> granted = new ArrayList<>();
    List<Request> open = new ArrayList<>(all);
    Solution solution = Solution.NOTHING;
    boolean more = true;
    while (more) {
      more = false;
      for (Request request : List.copyOf(open)) {
        List<Request> tried = new ArrayList<>(granted);
        tried.add(request);
        tried.sort(java.util.Comparator.comparingInt(Request::wish));
        Optional<Solution> found = solve(tried);
        if (found.isPresent()) {
          granted = tried;
          solution = found.get();
          open.remove(request);
          more = true;
        }
      }
    }
    List<Request> final_ = granted;
    List<Plan.Unmoved> refused =
        open.stream()
            .map(request ->
                new Plan.Unmoved(
                    request.wish(),
                    request.item().definition().name(),
                    false,
                    refusals.why(request, final_)))
            .toList();
    return new Outcome(solution, refused);
  }

  private Optional<Solution> solve(List<Request> some) {
    try {
      return solver.solve(some);
    } catch (CannotBeDone impossible) {
      return Optional.empty();
    }
  }
}
