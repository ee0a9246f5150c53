package com.destinyvaultraider.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a player waits for.
 *
 * @param perks the hashes of those that it must have, none where any will do
 */
record Wanted(long hash, List<Long> perks) {

  /** As it is kept. */
  static Wanted of(long hash, String perks) {
    return new Wanted(
        hash,
        Arrays.stream(perks.split(" "))
            .filter(text -> !text.isEmpty())
            .map(Long::valueOf)
            .toList());
  }

  /** Its perks as they are kept. */
  String keptPerks() {
    return perks.stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
