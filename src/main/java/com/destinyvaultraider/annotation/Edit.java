package com.destinyvaultraider.annotation;

import org.jspecify.annotations.Nullable;

/** A change of what is said about a thing; the part that it does not name stays as it is. */
public sealed interface Edit {

  /** What is said afterwards. */
  Annotation of(Annotation before);

  /** What is done, as it is kept: {@link Deed} says it in any language. */
  Deed deed();

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
    public Deed deed() {
      return tag == null ? new Deed(Deed.Kind.UNTAGGED) : new Deed(Deed.Kind.TAGGED, tag.code());
    }
  }

  /** Writes other notes. */
  record Noted(String notes) implements Edit {
    @Override
    public Annotation of(Annotation before) {
      return before.noted(notes);
    }

    @Override
    public Deed deed() {
      return new Deed(notes.isEmpty() ? Deed.Kind.UNNOTED : Deed.Kind.NOTED);
    }
  }

  /** Adds to the notes what is not in them yet. */
  record Appended(String notes) implements Edit {
    @Override
    public Annotation of(Annotation before) {
      return before.noted(Hashtags.append(before.notes(), notes));
    }

    @Override
    public Deed deed() {
      return new Deed(Deed.Kind.ADDED, Hashtags.shortened(notes));
    }
  }

  /** Takes something out of the notes. */
  record Removed(String notes) implements Edit {
    @Override
    public Annotation of(Annotation before) {
      return before.noted(Hashtags.remove(before.notes(), notes));
    }

    @Override
    public Deed deed() {
      return new Deed(Deed.Kind.REMOVED, Hashtags.shortened(notes));
    }
  }
}
