package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.comparison.OwnStats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/**
 * A filter that compares stats: {@code stat:range:>60}.
 *
 * @param base whether mods are left out
 */
record StatFilter(String name, String helpKey, boolean base) implements Filter {

  @Override
  public Optional<Meaning> read(String value) {
    return read(value, OwnStats.NONE);
  }

  @Override
  public Optional<Meaning> read(String value, OwnStats own) {
    int colon = value.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Optional<ToDoubleFunction<Searched>> stats =
        StatWords.read(value.substring(0, colon), base, own);
    Optional<DoublePredicate> range = Range.read(value.substring(colon + 1), Map.of());
    return stats.isEmpty() || range.isEmpty()
        ? Optional.empty()
        : Optional.of(Meaning.of(s -> range.get().test(stats.get().applyAsDouble(s))));
  }

  @Override
  public List<String> endings() {
    return StatWords.all().stream()
        .flatMap(stat -> RangeFilter.SIGNS.stream().map(sign -> stat + ":" + sign))
        .toList();
  }
}
