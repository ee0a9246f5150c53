package com.destinyvaultraider.annotation;

import org.jspecify.annotations.Nullable;

/** A change of what is said about a thing; the part that it does not name stays as it is. */
public sealed interface Edit {

  /** What is said afterwards. */
  Annotation of(Annotation before);

  /** What is done, in words that go after the name of the thing. */
  String words();

  /**
   * Gives it another tag.
   *
   * @param tag null to take away the one that it has
   */
  record Tagged(@Nullable Tag tag) implements Edit {
    @Override
    public Annotation of(Annotation before) {
      return before.tagged(tag);
    }

    @Override
    public String words() {
      return tag == null ? "tag taken away" : "tagged as " + tag.code();
    }
  }

  /** Writes other notes. */
  record Noted(String notes) implements Edit {
    @Override
    public Annotation of(Annotation before) {
      return before.noted(notes);
    }

    @Override
    public String words() {
      return notes.isEmpty() ? "notes taken away" : "notes written";
    }
  }

  /** Adds to the notes what is not in them yet. */
  record Appended(String notes) implements Edit {
    @Override
    public Annotation of(Annotation before) {
      return before.noted(Hashtags.append(before.notes(), notes));
    }

    @Override
    public String words() {
      return Hashtags.shortened(notes) + " added to the notes";
    }
  }

  /** Takes something out of the notes. */
  record Removed(String notes) implements Edit {
    @Override
    public Annotation of(Annotation before) {
      return before.noted(Hashtags.remove(before.notes(), notes));
    }

    @Override
    public String words() {
      return Hashtags.shortened(notes) + " taken out of the notes";
    }
  }
}
