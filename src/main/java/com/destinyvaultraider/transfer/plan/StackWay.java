package com.destinyvaultraider.transfer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How one stack goes its way, and how many slots it frees and fills where it comes by.
 *
 * @param next the spot after each spot, or -1
 * @param freed the slots freed when it leaves a spot
 * @param taken the slots filled when it comes to a spot
 * @param after the pool that must be at its goal before this one moves if it is wanted too, or that
 *     must not move if neither is wanted; or -1
 */
record StackWay(List<Integer> next, List<Integer> freed, List<Integer> taken, int after) {

  /** The way that these calls make between the spots of a board. */
  static StackWay of(Census census, List<Stacks.Leg> legs, int after) {
    int spots = 2 * census.characters() + 1;
    List<Integer> next = new ArrayList<>(Collections.nCopies(spots, -1));
    List<Integer> freed = new ArrayList<>(Collections.nCopies(spots, 0));
    List<Integer> taken = new ArrayList<>(Collections.nCopies(spots, 0));
    for (Stacks.Leg leg : legs) {
      int from = census.spot(leg.from());
      int to = census.spot(leg.to());
      next.set(from, to);
      freed.set(from, leg.freed());
      taken.set(to, leg.taken());
    }
    return new StackWay(next, freed, taken, after);
  }

  StackWay excluding(Pool rival) {
    return new StackWay(next, freed, taken, rival.index);
  }
}
