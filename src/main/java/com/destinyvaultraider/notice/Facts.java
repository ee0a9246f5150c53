package com.destinyvaultraider.notice;

import java.util.List;

/**
 * What there is to say of an event, as it was seen.
 *
 * @param about the class of a character, an address, or empty
 * @param count how many things there are
 * @param lines what is sold
 */
record Facts(String about, int count, List<Line> lines) {

  /** One thing that is sold. */
  record Line(String name, String type, String category, String vendor) {}

  static Facts sold(List<Line> lines) {
    return new Facts("", lines.size(), lines);
  }

  static Facts held(int characterClass, int count) {
    return new Facts(Integer.toString(characterClass), count, List.of());
  }

  static Facts address(String address) {
    return new Facts(address, 0, List.of());
  }
}
