package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a step carries: an instance, or so many of a stack.
 *
 * @param id the instance, or null for a stack
 * @param accountWide whether it lies in the pockets that all characters share rather than in a bag
 * @param name its name, for the words about the step
 */
record Cargo(
    long hash, @Nullable ItemInstanceId id, int quantity, boolean accountWide, String name) {

  static Cargo of(Item item, int quantity, boolean accountWide) {
    return new Cargo(item.hash(), item.id(), quantity, accountWide, item.definition().name());
  }

  /** The cargo of a step that only an instance can take. */
  ItemInstanceId instance() {
    if (id == null) {
      throw new IllegalStateException("a stack of %s cannot be put on".formatted(name));
    }
    return id;
  }
}
