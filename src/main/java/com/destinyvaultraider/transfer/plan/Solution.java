package com.destinyvaultraider.transfer.plan;

import java.util.List;

/** The calls that grant some wishes, and what they move. */
record Solution(List<Plan.Stage> stages, List<Plan.Load> loads) {

  static final Solution NOTHING = new Solution(List.of(), List.of());

  /** Whether something is moved because this wish asks for it. */
  boolean moves(int wish) {
    return loads.stream().anyMatch(load -> load.role() == Plan.Role.WANTED && load.wish() == wish);
  }

  /** The names of what makes room. */
  List<String> displaced() {
    return loads.stream()
        .filter(load -> load.role() == Plan.Role.DISPLACED)
        .map(load -> load.cargo().name())
        .toList();
  }
}
