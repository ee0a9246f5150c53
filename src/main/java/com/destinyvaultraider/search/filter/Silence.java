package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.language.Words;

/**
 * Why a word that players know tells nothing here.
 *
 * @param key of the words for the reason, empty where there is none
 * @param unanswered whether nobody here knows what it asks for, so that a search goes on without
 *     it; else it is known that nothing fits
 */
public record Silence(String key, boolean unanswered) {

  /** The word tells what it tells elsewhere. */
  static final Silence NONE = new Silence("", false);

  static final Silence NO_OTHER_APPS = unanswered("search.silent-other-apps");
  static final Silence NO_RECORD = unanswered("search.silent-record");
  static final Silence NO_WISH_LISTS = unanswered("search.silent-wish-lists");
  static final Silence NO_VENDORS = nothing("search.silent-vendors");
  static final Silence GIVEN_UP = nothing("search.silent-given-up");
  static final Silence NO_LIMIT = nothing("search.silent-no-limit");

  private static Silence nothing(String key) {
    return new Silence(key, false);
  }

  private static Silence unanswered(String key) {
    return new Silence(key, true);
  }

  /** Whether there is none. */
  public boolean isNone() {
    return key.isEmpty();
  }

  /** The same for a player who has typed this term. */
  public String about(String term) {
    return Words.say(
        unanswered ? "search.not-answered" : "search.finds-nothing", term, Words.say(key));
  }

  /** The same for a player who reads about the word, or empty. */
  public String explained() {
    return isNone()
        ? ""
        : Words.say(
            unanswered ? "search.not-answered-here" : "search.finds-nothing-here", Words.say(key));
  }
}
