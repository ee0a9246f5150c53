package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns wishes into the fewest calls that grant them, all planned together. Pure: no calls, no
 * clock, the same answer for the same input.
 */
public final class Planner {

  private Planner() {}

  /** Plans wishes against what the account owned in this picture. */
  public static Plan plan(Picture picture, List<Wish> wishes, Regard regard) {
    Requests requests = Requests.read(picture, wishes);
    Admission admission = new Admission(new Census(picture), requests, regard);
    Admission.Outcome outcome = admission.decide();
    List<Plan.Unmoved> unmoved = new ArrayList<>(requests.unmoved());
    unmoved.addAll(outcome.refused());
    unmoved.sort(Comparator.comparingInt(Plan.Unmoved::wish));
    Solution solution = outcome.solution();
    return new Plan(solution.stages(), solution.loads(), List.copyOf(unmoved));
  }
}
