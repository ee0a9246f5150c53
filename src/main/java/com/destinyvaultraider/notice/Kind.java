package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import java.util.List;

/** The kinds of things that players are told of. */
enum Kind {
  /** Xûr has arrived. */
  XUR,
  /** A vendor sells something on the player's watch list. */
  WATCHED,
  /** The postmaster of a character is nearly full. */
  POSTMASTER,
  /** A mail address is to be confirmed; nobody has to want that. */
  ADDRESS;

  /** Those that a player can want to be told of. */
  static final List<Kind> WANTED = List.of(XUR, WATCHED, POSTMASTER);

  /** What it is called. */
  String words() {
    return Words.say(
        switch (this) {
          case XUR -> "notice.kind-xur";
          case WATCHED -> "notice.kind-watched";
          case POSTMASTER -> "notice.kind-postmaster";
          case ADDRESS -> "notice.kind-address";
        });
  }
}
