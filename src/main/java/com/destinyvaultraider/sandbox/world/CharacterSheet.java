package com.destinyvaultraider.sandbox.world;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What component 200 says of a character, from what it is and what it wears. */
final class CharacterSheet {

  private static final long CHARACTER_LEVEL = 1716568313L;
  private static final int LEVEL = 50;
  private static final int PIECES = 8;

  private CharacterSheet() {}

  static ObjectNode of(
      Identity identity, Guardian guardian, Possessions possessions, Components components) {
    ObjectNode stats = JsonNodeFactory.instance.objectNode();
    int light = light(possessions, components);
    stats.put(Long.toString(Stats.POWER), light);
    for (long stat : Stats.OF_ARMOR) {
      stats.put(Long.toString(stat), sum(possessions, components, Long.toString(stat)));
    }
    return of(identity, guardian, light, stats, possessions.worn(Bucket.EMBLEM));
  }

  /** The same of a character whose belongings nobody has seen. */
  static ObjectNode of(Identity identity, Guardian guardian, Item emblem) {
    ObjectNode stats = JsonNodeFactory.instance.objectNode();
    stats.put(Long.toString(Stats.POWER), guardian.power());
    return of(identity, guardian, guardian.power(), stats, emblem);
  }

  private static ObjectNode of(
      Identity identity, Guardian guardian, int light, ObjectNode stats, Item emblem) {
    ObjectNode sheet = JsonNodeFactory.instance.objectNode();
    sheet.put("membershipId", Long.toString(identity.membershipId()));
    sheet.put("membershipType", identity.type());
    sheet.put("characterId", Long.toString(guardian.characterId()));
    sheet.put("dateLastPlayed", guardian.lastPlayed());
    sheet.put("minutesPlayedThisSession", "124");
    sheet.put("minutesPlayedTotal", Long.toString(30_000 + guardian.characterId() % 40_000));
    sheet.put("light", light);
    sheet.set("stats", stats);
    sheet.put("raceHash", guardian.raceHash());
    sheet.put("genderHash", guardian.genderHash());
    sheet.put("classHash", guardian.classHash());
    sheet.put("raceType", guardian.race());
    sheet.put("classType", guardian.classType());
    sheet.put("genderType", guardian.gender());
    emblem(sheet, emblem);
    level(sheet);
    return sheet;
  }

  /** The mean power of weapons and armor. */
  private static int light(Possessions possessions, Components components) {
    return possessions.equipment().stream()
            .limit(PIECES)
            .mapToInt(row -> components.power(id(row)))
            .sum()
        / PIECES;
  }

  private static int sum(Possessions possessions, Components components, String stat) {
    return possessions.equipment().subList(Bucket.WEAPONS.size(), PIECES).stream()
        .mapToInt(row -> components.stats(id(row)).path(stat).path("value").asInt(0))
        .sum();
  }

  private static String id(JsonNode row) {
    return row.path("itemInstanceId").asString();
  }

  private static void emblem(ObjectNode sheet, Item emblem) {
    Colour colour = Colour.of(emblem);
    sheet.put("emblemPath", Pictures.icon(emblem));
    sheet.put("emblemBackgroundPath", Pictures.background(emblem));
    sheet.put("emblemHash", emblem.hash());
    sheet
        .putObject("emblemColor")
        .put("red", colour.red())
        .put("green", colour.green())
        .put("blue", colour.blue())
        .put("alpha", 255);
  }

  private static void level(ObjectNode sheet) {
    ObjectNode progression = sheet.putObject("levelProgression");
    progression.put("progressionHash", CHARACTER_LEVEL);
    progression.put("dailyProgress", 0).put("dailyLimit", 0);
    progression.put("weeklyProgress", 0).put("weeklyLimit", 0);
    progression.put("currentProgress", 0).put("level", LEVEL).put("levelCap", LEVEL);
    progression.put("stepIndex", LEVEL).put("progressToNextLevel", 0).put("nextLevelAt", 0);
    sheet.put("baseCharacterLevel", LEVEL).put("percentToNextLevel", 0.0);
  }
}
