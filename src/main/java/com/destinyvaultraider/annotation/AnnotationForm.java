package com.destinyvaultraider.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pages post about one thing or about many; it may be invalid.
 *
 * @param thing instance ids or hashes
 * @param things the same as the boxes of the vault name them
 * @param tag a tag, empty to take it away, or null to leave it
 * @param notes what the notes shall be, or null to leave them
 * @param was what the notes were when the page was printed: where they are the same, the player has
 *     not touched them, and what another page has written meanwhile stays
 * @param addNotes what is added to the notes, or null
 * @param removeNotes what is taken out of them, or null
 * @param page where to go then
 */
record AnnotationForm(
    @Nullable List<String> thing,
    @Nullable List<String> things,
    @Nullable String tag,
    @Nullable String notes,
    @Nullable String was,
    @Nullable String addNotes,
    @Nullable String removeNotes,
    @Nullable String page) {

  /** More than an account can hold. */
  private static final int MOST = 2_500;

  boolean isValid() {
    return !codes().isEmpty()
        && codes().size() <= MOST
        && codes().stream().allMatch(code -> Thing.of(code).isPresent())
        && (tag == null || tag.isBlank() || Tag.of(tag).isPresent());
  }

  /** Whether nothing at all was chosen. */
  boolean isOfNothing() {
    return codes().isEmpty();
  }

  /** Whether no notes would be longer than they may. */
  boolean isShortEnough() {
    return fits(notes) && fits(addNotes) && fits(removeNotes);
  }

  Set<Thing> subjects() {
    Set<Thing> subjects = new LinkedHashSet<>();
    codes().forEach(code -> Thing.of(code).ifPresent(subjects::add));
    return subjects;
  }

  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    if (tag != null) {
      edits.add(new Edit.Tagged(tag.isBlank() ? null : Tag.of(tag).orElseThrow()));
    }
    if (notes != null && !plain(notes).equals(was == null ? null : plain(was))) {
      edits.add(new Edit.Noted(plain(notes)));
    }
    said(removeNotes).ifPresent(words -> edits.add(new Edit.Removed(words)));
    said(addNotes).ifPresent(words -> edits.add(new Edit.Appended(words)));
    return edits;
  }

  private List<String> codes() {
    List<String> all = new ArrayList<>();
    if (thing != null) {
      all.addAll(thing);
    }
    if (things != null) {
      all.addAll(things);
    }
    return all;
  }

  private static Optional<String> said(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(plain(text));
  }

  private static boolean fits(@Nullable String text) {
    return text == null || plain(text).length() <= Annotation.LONGEST_NOTES;
  }

  /** Browsers end lines in two characters; no text that PostgreSQL keeps has a null in it. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").replace("\0", "").strip();
  }
}
