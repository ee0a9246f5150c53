package com.destinyvaultraider.search.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A filter that compares a number.
 *
 * @param words what may stand for a number
 * @param number the number of a thing, NaN where it has none
 */
record RangeFilter(
    String name,
    String helpKey,
    Map<String, Integer> words,
    Function<Scene, ToDoubleFunction<Searched>> number,
    Silence silence)
    implements Filter {

  static final List<String> SIGNS = List.of("", "<", ">", "<=", ">=");

  /** A number that a thing has by itself. */
  static RangeFilter range(String name, String help, ToDoubleFunction<Searched> number) {
    return new RangeFilter(name, help, Map.of(), _ -> number, Silence.NONE);
  }

  /** The same with words for some numbers. */
  static RangeFilter range(
      String name, String help, Map<String, Integer> words, ToDoubleFunction<Searched> number) {
    return new RangeFilter(name, help, words, _ -> number, Silence.NONE);
  }

  @Override
  public Optional<Meaning> read(String value) {
    return Range.read(value, words)
        .map(fits ->
            scene -> {
              ToDoubleFunction<Searched> of = number.apply(scene);
              return searched -> fits.test(of.applyAsDouble(searched));
            });
  }

  @Override
  public List<String> endings() {
    List<String> endings = new ArrayList<>(SIGNS);
    for (String sign : SIGNS) {
      words.keySet().forEach(word -> endings.add(sign + word));
    }
    return endings;
  }
}
