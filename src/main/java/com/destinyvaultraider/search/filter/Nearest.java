package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.search.query.Query.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the valid term that a wrong one was meant to be. */
final class Nearest {

  private static final int LONGEST = 40;

  private Nearest() {}

  /** The nearest valid term that is not too far away. */
  static Optional<String> to(Term wrong) {
    String text = wrong.name() + ":" + wrong.value();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int least = Math.max(1, text.length() / 4) + 1;
    for (String candidate : candidates(wrong)) {
      int distance = distance(text, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<String> candidates(Term wrong) {
    List<String> candidates = new ArrayList<>();
    Filters.flags().forEach(flag -> candidates.add("is:" + flag));
    for (String name : Filters.names()) {
      for (Filter filter : Filters.named(name)) {
        if (!(filter instanceof TextFilter)) {
          filter.endings().stream()
              .filter(ending -> filter.read(ending).isPresent())
              .forEach(ending -> candidates.add(name + ":" + ending));
          if (filter.read(wrong.value()).isPresent()) {
            candidates.add(name + ":" + wrong.value());
          }
          stat(filter, wrong).forEach(candidates::add);
        }
      }
    }
    for (String name : Filters.names()) {
      if (Filters.named(name).stream()
          .anyMatch(
              filter -> filter instanceof TextFilter && filter.read(wrong.value()).isPresent())) {
        candidates.add(name + ":" + wrong.value());
      }
    }
    return candidates;
  }

  /** The same comparison with each stat there is. */
  private static List<String> stat(Filter filter, Term wrong) {
    int colon = wrong.value().indexOf(':');
    if (!(filter instanceof StatFilter) || colon < 0) {
      return List.of();
    }
    String range = wrong.value().substring(colon);
    return StatWords.all().stream()
        .filter(stat -> filter.read(stat + range).isPresent())
        .map(stat -> filter.name() + ":" + stat + range)
        .toList();
  }

  /** How many letters must be changed, added, left out or swapped with their neighbour. */
  static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
      }
    }
    return steps[from.length()][to.length()];
  }
}
