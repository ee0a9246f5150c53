package com.destinyvaultraider.annotation;

import org.jspecify.annotations.Nullable;

/**
 * What a player says about one thing.
 *
 * @param tag null for none
 * @param notes free text with #hashtags, or empty
 */
public record Annotation(@Nullable Tag tag, String notes) {

  /** Nothing has been said. */
  public static final Annotation NONE = new Annotation(null, "");
}
