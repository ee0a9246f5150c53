package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be moved, by what Bungie calls it.
 *
 * @param id the instance, or null for every stack of the hash
 */
public record Thing(long hash, @Nullable ItemInstanceId id) {

  /** The thing that an item is. */
  public static Thing of(Item item) {
    return new Thing(item.hash(), item.id());
  }
}
