package com.destinyvaultraider.annotation;

import com.destinyvaultraider.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a player has said about an item, the least wanted first. */
public enum Tag {
  JUNK("annotation.tag-junk", "annotation.tagged-junk"),
  INFUSE("annotation.tag-infuse", "annotation.tagged-infuse"),
  ARCHIVE("annotation.tag-archive", "annotation.tagged-archive"),
  KEEP("annotation.tag-keep", "annotation.tagged-keep"),
  FAVORITE("annotation.tag-favorite", "annotation.tagged-favorite");

  /** The order in which players are offered them. */
  static final List<Tag> OFFERED = List.of(FAVORITE, KEEP, JUNK, INFUSE, ARCHIVE);

  private final String label;
  private final String given;

  Tag(String label, String given) {
    this.label = label;
    this.given = given;
  }

  /** The tag that a form or a file names, whatever the case; British favourites are known too. */
  public static Optional<Tag> of(String code) {
    String plain = code.strip().toUpperCase(Locale.ROOT);
    for (Tag tag : values()) {
      if (tag.name().equals(plain.equals("FAVOURITE") ? "FAVORITE" : plain)) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  /** The word that forms, files and style sheets use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word that players read. */
  public String label() {
    return Words.say(label);
  }

  /** What was done where it was given, in words that go after the name of the thing. */
  String given() {
    return Words.say(given);
  }

  /** Whether what has this tag is locked where locks follow tags; else it is unlocked. */
  public boolean locks() {
    return this == FAVORITE || this == KEEP || this == ARCHIVE;
  }
}
