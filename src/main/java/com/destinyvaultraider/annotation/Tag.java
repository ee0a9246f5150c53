package com.destinyvaultraider.annotation;

/** What a player has said about an item, the least wanted first. */
public enum Tag {
  JUNK,
  INFUSE,
  ARCHIVE,
  KEEP,
  FAVORITE
}
