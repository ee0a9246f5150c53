package com.destinyvaultraider.search.filter;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words of notes that begin with a number sign. */
final class Hashtags {

  private Hashtags() {}

  /**
   * The hashtags of a note. One begins behind a space, a comma or nothing, and ends with the next
   * space, comma or number sign.
   */
  static Set<String> of(String notes) {
    Set<String> tags = new LinkedHashSet<>();
    int at = 0;
    while (at < notes.length()) {
      int end = at + 1;
      if (notes.charAt(at) == '#' && (at == 0 || isBreak(notes.charAt(at - 1)))) {
        while (end < notes.length() && !isBreak(notes.charAt(end)) && notes.charAt(end) != '#') {
          end++;
        }
        if (end > at + 1) {
          tags.add(notes.substring(at, end));
        }
      }
      at = end;
    }
    return tags;
  }

  private static boolean isBreak(char each) {
    return Character.isWhitespace(each) || each == ',';
  }
}
