package com.destinyvaultraider.inspection;

import com.destinyvaultraider.inspection.ComparePages.Ways;
import com.destinyvaultraider.inventory.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Ways that stay in the review, at the item in question.
 *
 * @param of what is looked through
 * @param question the id of the item in question
 * @param beside the ids of all that is shown
 * @param without the ids of what was left out already
 */
record ReviewWays(Candidates of, String question, List<String> beside, Set<String> without)
    implements Ways {

  /** The review from the first item on. */
  static String first(Candidates of) {
    return "/review?of=" + of.name();
  }

  /** The review from the next item on. */
  String next() {
    return first(of) + "&after=" + question;
  }

  @Override
  public String showing(List<Item> items, boolean differencesOnly) {
    List<String> shown = items.stream().map(ReviewWays::id).toList();
    if (!shown.contains(question)) {
      return "";
    }
    Set<String> out = new LinkedHashSet<>(without);
    beside.stream().filter(id -> !shown.contains(id)).forEach(out::add);
    return first(of)
        + "&item="
        + question
        + (out.isEmpty() ? "" : "&without=" + String.join(",", out))
        + (differencesOnly ? "&differences=true" : "");
  }

  /** What addresses call an item. */
  static String id(Item item) {
    return String.valueOf(item.id());
  }
}
