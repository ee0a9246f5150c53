package com.destinyvaultraider.detail;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Standing;
import com.destinyvaultraider.manifest.Variables;

/**
 * Something that was worked out, and what from. Most of an account stays the same from one answer
 * of Bungie to the next, whole items even where another item has moved.
 *
 * @param plain the item in full, without the numbers that only the account knows
 * @param varied whether its texts have such numbers in them
 * @param variables the numbers that were put in
 * @param detail the item in full
 */
record WorkedOut(
    Told told, ItemDetail plain, boolean varied, Variables variables, ItemDetail detail) {

  static WorkedOut of(Told told, ItemDetail plain, boolean varied, Standing standing) {
    Variables variables = variables(standing);
    return new WorkedOut(
        told,
        plain,
        varied,
        variables,
        varied ? plain.told(text -> variables.in(text, plain.item().place().character())) : plain);
  }

  /** What items are told apart by: the instance, or the kind of a stack. */
  static long key(Item item) {
    return item.id() == null ? -item.hash() : item.id().value();
  }

  /** Whether the item still is what it was made of, wherever it lies now. */
  boolean holdsFor(Item item, Told now) {
    Item before = plain.item();
    return before.hash() == item.hash()
        && before.isMasterwork() == item.isMasterwork()
        && before.isCrafted() == item.isCrafted()
        && told.equals(now);
  }

  /** The same for the item as it is now, with the numbers of whoever has it. */
  WorkedOut of(Item item, Told now, Standing standing) {
    boolean same = plain.item().equals(item) && (!varied || variables.equals(variables(standing)));
    return same
        ? new WorkedOut(now, plain, varied, variables, detail)
        : of(now, plain.of(item), varied, standing);
  }

  private static Variables variables(Standing standing) {
    return standing.variables() == null ? Variables.NONE : standing.variables();
  }
}
