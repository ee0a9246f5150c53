package com.destinyvaultraider.bungie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The stats of an instance as the game shows them, as component 304 tells it; immutable. */
public final class StatValues {

  /** Hash and value in turn. */
  private final int[] pairs;

  private StatValues(int[] pairs) {
    this.pairs = pairs;
  }

  /** How many stats are told. */
  public int size() {
    return pairs.length / 2;
  }

  /** The value of a stat, which can be negative, or null where it is not told. */
  public @Nullable Integer value(long stat) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (Integer.toUnsignedLong(pairs[i]) == stat) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof StatValues values && Arrays.equals(pairs, values.pairs));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pairs);
  }

  /** Collects stats in their order. */
  static final class Builder {

    private final HashList pairs = new HashList();

    void add(long stat, int value) {
      pairs.add(stat);
      pairs.add(value);
    }

    StatValues build() {
      return new StatValues(pairs.toArray());
    }
  }
}
