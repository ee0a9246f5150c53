package com.destinyvaultraider.annotation;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what players have written: a text that it would take for a
 * formula gets an apostrophe before it, which is taken away again when the file comes back.
 */
final class Cells {

  /** With apostrophes that were there before, so that each text comes back as it was. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Cells() {}

  /** What stands in the file for a text. */
  static String defused(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that stands in a file so. */
  static String restored(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
