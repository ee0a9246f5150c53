package com.destinyvaultraider.annotation;

import com.destinyvaultraider.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was done to annotations, kept in no language and said in that of whoever reads it.
 *
 * @param of the tag or the words that it was done with, in one line, or empty
 */
record Deed(Kind kind, String of) {

  Deed(Kind kind) {
    this(kind, "");
  }

  /** What can be done. */
  enum Kind {
    TAGGED,
    UNTAGGED,
    NOTED,
    UNNOTED,
    ADDED,
    REMOVED,
    IMPORTED,

    /** Because the thing has long been gone */
    FORGOTTEN,

    /** Because the thing is there again */
    REMEMBERED,

    /** Comes before what was taken back. */
    UNDONE,

    /** Comes before what was done again. */
    AGAIN,

    /** Kept in English words, from when there was no other language. */
    TOLD
  }

  /** As several are kept together, each in a line of its own. */
  static String kept(List<Deed> deeds) {
    return deeds.stream()
        .map(deed -> deed.kind == Kind.TOLD ? deed.of : (deed.kind + " " + deed.of).strip())
        .collect(Collectors.joining("\n"));
  }

  /** How the taking back of this is kept. */
  static String reversed(String kept) {
    List<Deed> deeds = read(kept);
    Kind first = deeds.getFirst().kind;
    List<Deed> reversed = new ArrayList<>();
    reversed.add(new Deed(first == Kind.UNDONE ? Kind.AGAIN : Kind.UNDONE));
    reversed.addAll(done(deeds));
    return kept(reversed);
  }

  /** What was done, in words that go after the name of the thing. */
  static String said(String kept) {
    List<Deed> deeds = read(kept);
    String words = done(deeds).stream().map(Deed::said).collect(Collectors.joining(", "));
    return switch (deeds.getFirst().kind) {
      case UNDONE -> Words.say("annotation.undone-deed", words);
      case AGAIN -> Words.say("annotation.done-again", words);
      default -> words;
    };
  }

  /** Without the word before them that they were undone or done again. */
  private static List<Deed> done(List<Deed> deeds) {
    Kind first = deeds.getFirst().kind;
    boolean again = first == Kind.UNDONE || first == Kind.AGAIN;
    return again ? deeds.subList(1, deeds.size()) : deeds;
  }

  private static List<Deed> read(String kept) {
    return kept.lines().map(Deed::line).toList();
  }

  private static Deed line(String line) {
    String[] parts = line.split(" ", 2);
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(parts[0])) {
        return new Deed(kind, parts.length == 1 ? "" : parts[1]);
      }
    }
    return new Deed(Kind.TOLD, line);
  }

  private String said() {
    return switch (kind) {
      case TAGGED -> Tag.of(of).orElseThrow().given();
      case UNTAGGED -> Words.say("annotation.untagged");
      case NOTED -> Words.say("annotation.noted");
      case UNNOTED -> Words.say("annotation.unnoted");
      case ADDED -> Words.say("annotation.added", of);
      case REMOVED -> Words.say("annotation.removed", of);
      case IMPORTED -> Words.say("annotation.imported");
      case FORGOTTEN -> Words.say("annotation.forgotten");
      case REMEMBERED -> Words.say("annotation.remembered");
      case UNDONE, AGAIN -> "";
      case TOLD -> of;
    };
  }
}
