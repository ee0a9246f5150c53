package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that an order names, whether it can be granted or not: none of it is moved for another's
 * sake.
 *
 * @param stacks the hashes of which stacks are asked for
 * @param labels of what may lie only once anywhere
 */
record Asked(Set<ItemInstanceId> instances, Set<Long> stacks, Set<String> labels) {

  static Asked of(Picture picture, List<Wish> wishes) {
    Asked asked = new Asked(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (Wish wish : wishes) {
      switch (wish.subject()) {
        case Subject.Instance(var id) -> asked.instances.add(id);
        case Subject.Stack(var hash, var _, var _) -> {
          asked.stacks.add(hash);
          String label = picture.definitions().item(hash).stackUniqueLabel();
          if (label != null) {
            asked.labels.add(label);
          }
        }
      }
    }
    return asked;
  }

  boolean contains(Item item) {
    ItemInstanceId id = item.id();
    String label = item.definition().stackUniqueLabel();
    return id == null
        ? stacks.contains(item.hash()) || (label != null && labels.contains(label))
        : instances.contains(id);
  }
}
