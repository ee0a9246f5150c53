package com.destinyvaultraider.transfer.plan;

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
public record Cargo(
    long hash, @Nullable ItemInstanceId id, int quantity, boolean accountWide, String name) {

  static Cargo of(Item item, int quantity, boolean accountWide) {
    return new Cargo(item.hash(), item.id(), quantity, accountWide, item.definition().name());
  }

  /** The thing that is carried. */
  public Thing thing() {
    return new Thing(hash, id);
  }

  /** The instance of a step that only an instance can take. */
  public ItemInstanceId instance() {
    if (id == null) {
      throw new IllegalStateException("a stack of %s is no instance".formatted(name));
    }
    return id;
  }
}
