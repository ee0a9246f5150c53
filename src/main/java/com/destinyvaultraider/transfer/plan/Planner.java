package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
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
    Admission.Outcome outcome = new Admission(new Census(picture), requests, regard).decide();
    Solution solution = outcome.solution();
    List<Plan.Unmoved> unmoved = new ArrayList<>(requests.unmoved());
    // What is worn already may have to be taken off for a moment.
    unmoved.removeIf(fulfilled -> solution.moves(fulfilled.wish()));
    unmoved.addAll(outcome.refused());
    requests.repeats().forEach(repeat -> unmoved.add(again(repeat, outcome.refused())));
    unmoved.sort(Comparator.comparingInt(Plan.Unmoved::wish));
    return new Plan(solution.stages(), solution.loads(), List.copyOf(unmoved));
  }

  private static Plan.Unmoved again(Requests.Repeat repeat, List<Plan.Unmoved> refused) {
    Item item = repeat.earlier().item();
    return refused.stream()
        .filter(refusal -> refusal.wish() == repeat.earlier().wish())
        .findFirst()
        .map(refusal -> new Plan.Unmoved(repeat.wish(), refusal.name(), false, refusal.sentence()))
        .orElseGet(() ->
            new Plan.Unmoved(
                repeat.wish(), item.definition().name(), true, Sayings.wishedAlready(item)));
  }
}
