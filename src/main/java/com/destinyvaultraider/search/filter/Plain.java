package com.destinyvaultraider.search.filter;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: in lower case, and in Latin letters without their marks. */
public final class Plain {

  private Plain() {}

  /** The text for comparing; Chinese, Japanese and Korean stay as they are. */
  public static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean latin = false;
    for (int i = 0; i < lower.length(); i++) {
      char each = lower.charAt(i);
      if (isEastAsian(each)) {
        return lower;
      }
      latin |= each > 0x7f;
    }
    return latin ? withoutMarks(lower) : lower;
  }

  /**
   * Whether a word in the text begins with this; anywhere in the text for what does not begin with
   * a Latin letter or a digit.
   */
  public static boolean hasWordFrom(String text, String start) {
    boolean bounded = !start.isEmpty() && isWordPart(start.charAt(0));
    for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      if (!bounded || at == 0 || !isWordPart(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutMarks(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(apart.charAt(i));
      }
    }
    return bare.toString();
  }

  private static boolean isWordPart(char each) {
    return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '_';
  }

  private static boolean isEastAsian(char each) {
    return (each >= 0x1100 && each <= 0x11ff)
        || (each >= 0x2e80 && each <= 0x9fff)
        || (each >= 0xac00 && each <= 0xd7ff)
        || (each >= 0xf900 && each <= 0xfaff);
  }
}
