package com.destinyvaultraider.clan;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list is sorted by, as its address says it: {@code power}, or {@code -power} the other way
 * round.
 */
record Sorting(String key, boolean reversed) {

  /** Reads what an address says; the usual where it says nothing that could be a key. */
  static Sorting of(@Nullable String text, String usual) {
    String said = text == null || !text.matches("-?[a-z0-9]{1,16}") ? usual : text;
    return said.startsWith("-") ? new Sorting(said.substring(1), true) : new Sorting(said, false);
  }

  /** As the address says it. */
  @Override
  public String toString() {
    return reversed ? "-" + key : key;
  }

  /** What a click on the heading of a column leads to. */
  Sorting clicked(String column) {
    return new Sorting(column, column.equals(key) && !reversed);
  }

  /** For {@code aria-sort} on the heading of a column. */
  String aria(String column) {
    if (!column.equals(key)) {
      return "none";
    }
    return reversed ? "descending" : "ascending";
  }

  /** By a value; what has none comes last either way. */
  <T, V extends Comparable<? super V>> Comparator<T> by(Function<T, @Nullable V> value) {
    Comparator<V> order = reversed ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(value, Comparator.nullsLast(order));
  }
}
