package com.destinyvaultraider.search.filter;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Numbers as a search compares with them: {@code <5}, {@code >=arrivals}, {@code 12.5}. */
final class Range {

  private static final int LONGEST_NUMBER = 12;

  private Range() {}

  /** Which numbers fit, or empty where the text is no range. */
  static Optional<DoublePredicate> read(String text, Map<String, Integer> words) {
    int signs = 0;
    while (signs < text.length() && "<>=".indexOf(text.charAt(signs)) >= 0) {
      signs++;
    }
    String number = text.substring(signs);
    double limit = words.containsKey(number) ? words.getOrDefault(number, 0) : number(number);
    return Double.isNaN(limit) ? Optional.empty() : comparison(text.substring(0, signs), limit);
  }

  private static Optional<DoublePredicate> comparison(String sign, double limit) {
    return switch (sign) {
      case "<" -> Optional.of(value -> value < limit);
      case "<=" -> Optional.of(value -> value <= limit);
      case ">" -> Optional.of(value -> value > limit);
      case ">=" -> Optional.of(value -> value >= limit);
      case "", "=" -> Optional.of(value -> value == limit);
      default -> Optional.empty();
    };
  }

  private static double number(String text) {
    int digits = 0;
    int points = 0;
    for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '.' && points == 0 && digits > 0) {
        points++;
      } else if (each >= '0' && each <= '9') {
        digits++;
      } else {
        return Double.NaN;
      }
    }
    boolean whole = digits > 0 && digits <= LONGEST_NUMBER && !text.endsWith(".");
    return whole ? Double.parseDouble(text) : Double.NaN;
  }
}
