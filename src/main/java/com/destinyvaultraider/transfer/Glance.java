package com.destinyvaultraider.transfer;

import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a page needs to know of the open orders at one glance. */
final class Glance {

  private Glance() {}

  /**
   * A word that is the same for the same state of orders, on every instance, so that a page that
   * shows it already need not ask again.
   */
  static String of(List<Order> open) {
    StringBuilder all = new StringBuilder();
    for (Order order : open) {
      all.append(order.id())
          .append(order.state())
          .append(order.cancelWanted())
          .append(order.sentence());
      order.steps().forEach(step -> all.append(step.state()).append(step.sentence()));
      order.loads().forEach(load -> all.append(load.state()).append(load.at().code()));
    }
    return Integer.toHexString(all.toString().hashCode());
  }

  /** What is on its way: instance ids, and hashes of stacks. */
  static Set<String> moving(List<Order> open) {
    return open.stream()
        .filter(order -> order.state().isUnderWay() && !order.purpose().setsLocks())
        .flatMap(order -> order.loads().stream())
        .filter(load -> load.state() == LoadState.OPEN)
        .map(load ->
            load.cargo().id() == null
                ? Long.toString(load.cargo().hash())
                : load.cargo().id().toString())
        .collect(Collectors.toSet());
  }
}
