package com.destinyvaultraider.annotation;

import java.util.ArrayList;
import java.util.List;

/** Counts what a file has changed, to say so. */
final class Tally {

  private int set;
  private int changed;
  private int removed;
  private int same;
  private int unknown;

  /**
   * Counts one thing.
   *
   * @param owned whether the player has it now
   */
  void count(Annotation before, Annotation after, boolean owned) {
    if (after.equals(before)) {
      same++;
    } else if (before.isEmpty()) {
      set++;
    } else if (after.isEmpty()) {
      removed++;
    } else {
      changed++;
    }
    if (!owned && !after.isEmpty()) {
      unknown++;
    }
  }

  /** What was counted. */
  String sentence() {
    List<String> parts = new ArrayList<>();
    add(parts, set, "set");
    add(parts, changed, "changed");
    add(parts, removed, "taken away");
    add(parts, same, "as before");
    String counted =
        parts.isEmpty()
            ? "Imported: no tags or notes."
            : "Imported: %s.".formatted(String.join(", ", parts));
    return unknown == 0
        ? counted
        : counted
            + " %,d of these things %s not on this account now; what is said of them is kept for when they are."
                .formatted(unknown, unknown == 1 ? "is" : "are");
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add("%,d %s".formatted(count, what));
    }
  }
}
