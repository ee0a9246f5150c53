package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.CharacterData;
import com.destinyvaultraider.bungie.ProfileResponse.Colour;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads one character of a {@code GetProfile} answer token by token. */
final class CharacterParser {

  private long characterId;
  private @Nullable Instant dateLastPlayed;
  private @Nullable Integer light;
  private long classHash;
  private long raceHash;
  private long genderHash;
  private @Nullable Integer classType;
  private @Nullable String emblemPath;
  private @Nullable String emblemBackgroundPath;
  private @Nullable Colour emblemColor;

  private CharacterParser() {}

  static @Nullable CharacterData parse(JsonCursor json) {
    return json.isObject() ? new CharacterParser().read(json) : null;
  }

  private CharacterData read(JsonCursor json) {
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "characterId" -> characterId = json.hash();
        case "dateLastPlayed" -> dateLastPlayed = json.instant();
        case "light" -> light = json.integer();
        case "classHash" -> classHash = json.hash();
        case "raceHash" -> raceHash = json.hash();
        case "genderHash" -> genderHash = json.hash();
        case "classType" -> classType = json.integer();
        case "emblemPath" -> emblemPath = json.text();
        case "emblemBackgroundPath" -> emblemBackgroundPath = json.text();
        case "emblemColor" -> emblemColor = colour(json);
        default -> json.skip();
      }
    }
    return new CharacterData(
        characterId,
        dateLastPlayed,
        light,
        classHash,
        raceHash,
        genderHash,
        classType,
        emblemPath,
        emblemBackgroundPath,
        emblemColor);
  }

  private static @Nullable Colour colour(JsonCursor json) {
    if (!json.isObject()) {
      return null;
    }
    Integer red = null;
    Integer green = null;
    Integer blue = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "red" -> red = json.integer();
        case "green" -> green = json.integer();
        case "blue" -> blue = json.integer();
        default -> json.skip();
      }
    }
    return new Colour(red, green, blue);
  }
}
