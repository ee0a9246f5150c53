package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns characters into emblem cards. */
final class Cards {

  private static final String UNKNOWN_EMBLEM = "/images/emblem.svg";
  private static final String UNKNOWN_BACKGROUND = "/images/emblem-background.svg";

  private final String imageRoot;
  private final Instant now;

  Cards(String imageRoot, Instant now) {
    this.imageRoot = imageRoot;
    this.now = now;
  }

  List<CharacterCard> of(List<PlayedCharacter> characters, CharacterId current) {
    return characters.stream().map(each -> of(each, each.id().equals(current))).toList();
  }

  CharacterCard of(PlayedCharacter character, boolean current) {
    return new CharacterCard(
        character.id().toString(),
        character.className(),
        character.raceName() + " · " + character.genderName(),
        character.light(),
        image(character.emblem(), UNKNOWN_EMBLEM),
        image(character.background(), UNKNOWN_BACKGROUND),
        character.colour(),
        Words.say("inventory.played", ago(Duration.between(character.lastPlayed(), now))),
        current);
  }

  /** A time that has passed, as one would say it: "just now", "5 minutes ago", "3 days ago". */
  static String ago(Duration age) {
    if (age.toMinutes() < 1) {
      return Words.say("inventory.just-now");
    }
    if (age.toHours() < 1) {
      return Words.say("inventory.minutes-ago", age.toMinutes());
    }
    if (age.toDays() < 1) {
      return Words.say("inventory.hours-ago", age.toHours());
    }
    return age.toDays() < 60
        ? Words.say("inventory.days-ago", age.toDays())
        : Words.say("inventory.months-ago", age.toDays() / 30);
  }

  private String image(@Nullable String path, String fallback) {
    return path == null ? fallback : imageRoot + path;
  }
}
