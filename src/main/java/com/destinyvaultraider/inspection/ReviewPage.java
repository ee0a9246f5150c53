package com.destinyvaultraider.inspection;

import com.destinyvaultraider.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that may not be worth keeping, beside what speaks against it.
 *
 * @param kinds what there is to look through
 * @param left how many there are in all
 * @param shown the one that is in question now, or null where none is left from here on
 * @param first the address of the page with the first one
 */
record ReviewPage(List<Kind> kinds, int left, @Nullable Shown shown, String first) {

  /** The title of the page. */
  public String title() {
    return Words.say("inspection.review");
  }

  /** Something to look through. */
  record Kind(String name, String address, boolean current) {}

  /**
   * The one in question.
   *
   * @param position which of all it is, the first being 1
   * @param reason why it is here, in words
   * @param key what forms call it
   * @param compared it and what it is held against
   * @param next the address of the page with the next one
   * @param apart the address of the page where the same things are side by side and nothing else
   */
  record Shown(
      int position, String reason, String key, ComparePage compared, String next, String apart) {}
}
