package com.destinyvaultraider.inspection;

import com.destinyvaultraider.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that may not be worth keeping, beside what speaks against it.
 *
 * @param kinds what there is to look through
 * @param left how many there are in all
 * @param position which of them this is, the first being 1
 * @param reason why it is here, in words
 * @param key what forms call it
 * @param compared it and what it is held against, or null where nothing is left
 * @param here the address of this page
 * @param next the address of the page with the next one
 */
record ReviewPage(
    List<Kind> kinds,
    int left,
    int position,
    String reason,
    String key,
    @Nullable ComparePage compared,
    String here,
    String next) {

  /** The title of the page. */
  public String title() {
    return Words.say("inspection.review");
  }

  /** Something to look through. */
  record Kind(String name, String address, boolean current) {}
}
