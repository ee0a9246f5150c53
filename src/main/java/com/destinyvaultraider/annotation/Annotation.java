package com.destinyvaultraider.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a player says about one thing.
 *
 * @param tag null for none
 * @param notes free text with #hashtags, or empty
 */
public record Annotation(@Nullable Tag tag, String notes) {

  /** How long notes may be, as long as other programs let them be. */
  public static final int LONGEST_NOTES = 1024;

  /** Nothing has been said. */
  public static final Annotation NONE = new Annotation(null, "");

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return tag == null && notes.isEmpty();
  }

  /** The hashtags in the notes, each once, as they are written. */
  public List<String> hashtags() {
    return Hashtags.in(notes);
  }

  /** Every tag that can be given, the most wanted first, and which one is. */
  public List<Choice> choices() {
    return Tag.OFFERED.stream()
        .map(each -> new Choice(each.code(), each.label(), each == tag))
        .toList();
  }

  /** A tag as a form offers it. */
  public record Choice(String code, String label, boolean on) {}

  Annotation tagged(@Nullable Tag newTag) {
    return new Annotation(newTag, notes);
  }

  Annotation noted(String newNotes) {
    return new Annotation(tag, newNotes);
  }
}
