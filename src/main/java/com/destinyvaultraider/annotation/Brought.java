package com.destinyvaultraider.annotation;

import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, line by line, and which lines cannot be understood: then nothing counts.
 *
 * @param lines what it says about each thing
 * @param wrong the lines that cannot be understood, each with its number and the reason
 * @param backup the whole file where it holds more than annotations, or null
 */
record Brought(Map<Thing, Line> lines, List<String> wrong, @Nullable String backup) {

  /** More than anybody has. */
  static final int MOST_LINES = 50_000;

  /**
   * What is said about one thing.
   *
   * @param place the number of the line as the player knows it
   * @param hash of an instance where the file tells, or null
   */
  record Line(
      String place,
      List<Edit> edits,
      @Nullable Long membershipId,
      @Nullable Long hash,
      @Nullable Instant crafted) {

    Said of(Said before) {
      Annotation after = before.annotation();
      for (Edit edit : edits) {
        after = edit.of(after);
      }
      return new Said(
          after,
          membershipId == null ? before.membershipId() : membershipId,
          before.hash() == null ? hash : before.hash(),
          before.crafted() == null ? crafted : before.crafted());
    }
  }

  /** A file that says nothing that can be used. */
  static Brought refused(String reason) {
    return new Brought(Map.of(), List.of(reason), null);
  }

  /** Collects the lines of a file. */
  static final class Reading {

    private final Map<Thing, Line> lines = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int count;

    /** Notes a line that cannot be understood. */
    void refuse(String place, String reason) {
      wrong.add(Words.say("annotation.wrong-line", place, reason));
    }

    /** Takes a line; two that contradict each other cannot both be meant. */
    void take(Thing thing, Line line) {
      Line before = lines.putIfAbsent(thing, line);
      if (before != null && !before.edits().equals(line.edits())) {
        refuse(line.place(), Words.say("annotation.contradicts", before.place()));
      }
    }

    /** Whether there is room for another line. */
    boolean goesOn() {
      count++;
      if (count > MOST_LINES) {
        wrong.clear();
        wrong.add(Words.say("annotation.too-many-lines", MOST_LINES));
      }
      return count <= MOST_LINES;
    }

    /** Reads a tag; null for none and for what is no tag, which is noted. */
    @Nullable Tag tag(String place, String code) {
      Tag tag = Tag.of(code).orElse(null);
      if (tag == null && !code.isBlank()) {
        refuse(place, Words.say("annotation.no-tag-so-called", Hashtags.shortened(code)));
      }
      return tag;
    }

    /** Reads notes, and notes those that cannot be kept. */
    String notes(String place, String notes) {
      if (notes.length() > Annotation.LONGEST_NOTES) {
        refuse(
            place,
            Words.say("annotation.notes-too-long", notes.length(), Annotation.LONGEST_NOTES));
      } else if (notes.indexOf('\0') >= 0) {
        refuse(place, Words.say("annotation.notes-no-text"));
      }
      return notes;
    }

    Brought done(@Nullable String backup) {
      return wrong.isEmpty()
          ? new Brought(lines, List.of(), backup)
          : new Brought(Map.of(), List.copyOf(wrong), null);
    }
  }
}
