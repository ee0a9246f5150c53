package com.destinyvaultraider.transfer.plan;

import java.util.List;

/** The calls that grant some wishes, and what they move. */
record Solution(List<Plan.Stage> stages, List<Plan.Load> loads) {

  static final Solution NOTHING = new Solution(List.of(), List.of());

  /** The names of what makes room. */
  List<String> displaced() {
    return loads.stream()
        .filter(load -> load.role() == Plan.Role.DISPLACED)
        .map(load -> load.cargo().name())
        .toList();
  }
}
