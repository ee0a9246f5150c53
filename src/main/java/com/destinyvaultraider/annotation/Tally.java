package com.destinyvaultraider.annotation;

import com.destinyvaultraider.language.Words;
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
    add(parts, set, "annotation.count-set");
    add(parts, changed, "annotation.count-changed");
    add(parts, removed, "annotation.count-removed");
    add(parts, same, "annotation.count-same");
    String counted =
        parts.isEmpty()
            ? Words.say("annotation.imported-nothing")
            : Words.say("annotation.imported-all", String.join(", ", parts));
    return unknown == 0 ? counted : counted + " " + Words.say("annotation.not-here", unknown);
  }

  private static void add(List<String> parts, int count, String key) {
    if (count > 0) {
      parts.add(Words.say(key, count));
    }
  }
}
