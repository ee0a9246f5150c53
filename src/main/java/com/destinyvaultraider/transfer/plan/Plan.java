package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Place;
import java.util.List;

/**
 * How wishes come true: the calls in their order, what they carry, and what stays where it is.
 *
 * @param stages the calls to Bungie, in the order in which they must be made
 * @param loads everything that moves: first what is wanted, then what else must
 * @param unmoved the wishes that need no call or cannot be granted
 */
public record Plan(List<Stage> stages, List<Load> loads, List<Unmoved> unmoved) {

  /** What displaces nothing can be run without asking. */
  public boolean displaces() {
    return loads.stream().anyMatch(load -> load.role() == Role.DISPLACED);
  }

  /** The things that are moved out of the way. */
  public List<Load> displaced() {
    return loads.stream().filter(load -> load.role() == Role.DISPLACED).toList();
  }

  /**
   * One call.
   *
   * @param loads the positions in the plan's loads of what the step carries, in the same order
   */
  public record Stage(Step step, List<Integer> loads) {}

  /** Why something moves. */
  public enum Role {
    /** It was asked for. */
    WANTED,
    /** It is put on in the place of something that leaves or must not be worn along. */
    INSTEAD,
    /** It makes room. */
    DISPLACED
  }

  /**
   * Something that moves.
   *
   * @param wish the position of the wish it fulfils or serves
   * @param from where it is now
   * @param to where it ends
   */
  public record Load(Role role, int wish, Cargo cargo, Place from, Place to) {}

  /**
   * A wish without a call.
   *
   * @param wish its position
   * @param name the name of the item, or empty where it is not known
   * @param there whether it is fulfilled already
   * @param sentence what there is to say about it
   */
  public record Unmoved(int wish, String name, boolean there, String sentence) {}
}
