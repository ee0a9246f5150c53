package com.destinyvaultraider.bungie;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists as they come over the wire, where both the list and what is in it can be missing. */
final class WireLists {

  private WireLists() {}

  /** What is there. */
  static <T> List<T> present(@Nullable List<@Nullable T> list) {
    return list == null
        ? List.of()
        : list.stream().filter(Objects::nonNull).map(item -> Objects.requireNonNull(item)).toList();
  }

  /** The same for a record's own list, whose type does not say that something may be missing. */
  static <T> List<T> cleaned(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
