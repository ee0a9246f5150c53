package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.CharacterData;
import com.destinyvaultraider.bungie.ProfileResponse.Colour;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the characters of a {@code GetProfile} answer token by token. */
final class CharacterParser {

  private CharacterParser() {}

  static @Nullable CharacterData parse(JsonCursor json) {
    if (!json.isObject()) {
      return null;
    }
    long characterId = 0;
    Instant dateLastPlayed = null;
    Integer light = null;
    long classHash = 0;
    long raceHash = 0;
    long genderHash = 0;
    Integer classType = null;
    Long membershipId = null;
    Integer membershipType = null;
    String emblemPath = null;
    String emblemBackgroundPath = null;
    Long emblemHash = null;
    Colour emblemColor = null;
    Map<Long, Integer> stats = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "characterId" -> characterId = json.hash();
        case "dateLastPlayed" -> dateLastPlayed = json.instant();
        case "light" -> light = json.integer();
        case "classHash" -> classHash = json.hash();
        case "raceHash" -> raceHash = json.hash();
        case "genderHash" -> genderHash = json.hash();
        case "classType" -> classType = json.integer();
        case "membershipId" -> membershipId = json.number();
        case "membershipType" -> membershipType = json.integer();
        case "emblemPath" -> emblemPath = json.text();
        case "emblemBackgroundPath" -> emblemBackgroundPath = json.text();
        case "emblemHash" -> emblemHash = json.number();
        case "emblemColor" -> emblemColor = colour(json);
        case "stats" -> stats = json.map(json::integer);
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
        membershipId,
        membershipType,
        emblemPath,
        emblemBackgroundPath,
        emblemHash,
        emblemColor,
        stats);
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
