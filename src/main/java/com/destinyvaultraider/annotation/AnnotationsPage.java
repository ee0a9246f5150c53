package com.destinyvaultraider.annotation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template of all annotations may show.
 *
 * @param shown the code of the only tag that is shown, or empty for all
 * @param hashtags how many things have each
 * @param lockFollows whether locks follow tags
 * @param pictured false while nobody knows what the player has
 */
record AnnotationsPage(
    List<Group> groups,
    String shown,
    Map<String, Integer> hashtags,
    List<Done> changes,
    boolean lockFollows,
    boolean pictured) {

  /** Stands in an address for things that have notes and no tag. */
  static final String NOTED = "noted";

  /**
   * What has the same tag.
   *
   * @param code the tag as addresses and style sheets write it
   * @param count how many there are, of which the first are among the rows
   * @param more the address where all are shown, or null where these are all
   */
  record Group(String code, String label, int count, List<Row> rows, @Nullable String more) {}

  /**
   * One thing.
   *
   * @param where where it is now, or empty
   */
  record Row(String thing, String name, String icon, String where, String notes) {}

  /**
   * A change.
   *
   * @param when as one says it
   * @param at the same for machines
   */
  record Done(long id, String sentence, String when, String at, boolean undone) {}

  /**
   * The page of one thing.
   *
   * @param where where it is now, or empty
   */
  record One(String thing, String name, String icon, String where, Annotation annotation) {}
}
