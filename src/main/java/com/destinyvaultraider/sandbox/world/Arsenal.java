package com.destinyvaultraider.sandbox.world;

import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How often somebody has used which weapon: most of all what is worn and carried now. */
public final class Arsenal {

  private static final int MOST = 24;
  private static final int OF_A_HUNDRED = 100;

  private Arsenal() {}

  /** What a character has done with its weapons; together no more than it has done at all. */
  public static ObjectNode of(JsonNode profile, long character, List<Match> matches) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    long left = matches.stream().mapToLong(match -> match.score().kills()).sum();
    if (left == 0) {
      return answer;
    }
    SplittableRandom random = new SplittableRandom(character);
    ArrayNode weapons = answer.putArray("weapons");
    for (String place : List.of("characterEquipment", "characterInventories")) {
      for (JsonNode row : profile.path(place).path("data").path("" + character).path("items")) {
        long bucket = row.path("bucketHash").asLong(0);
        boolean weapon = Bucket.WEAPONS.stream().anyMatch(each -> each.hash() == bucket);
        if (weapon && weapons.size() < MOST && left > 0) {
          long kills = left * (10 + random.nextInt(20)) / OF_A_HUNDRED;
          weapon(weapons.addObject(), row.path("itemHash").asLong(0), kills, random);
          left -= kills;
        }
      }
    }
    return answer;
  }

  private static void weapon(ObjectNode weapon, long hash, long kills, SplittableRandom random) {
    long precision = kills * random.nextInt(OF_A_HUNDRED) / OF_A_HUNDRED;
    ObjectNode values = weapon.put("referenceId", hash).putObject("values");
    MatchStats.number(values, "uniqueWeaponKills", kills);
    MatchStats.number(values, "uniqueWeaponPrecisionKills", precision);
    double share = kills == 0 ? 0 : (double) precision / kills;
    MatchStats.value(
        values,
        "uniqueWeaponKillsPrecisionKills",
        share,
        "%d%%".formatted(Math.round(share * OF_A_HUNDRED)));
  }
}
