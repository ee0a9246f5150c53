package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Match.Score;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The report of an activity: who was in it, in which team, and what each of them did. */
public final class Carnage {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final long STRANGERS = 4611686018500000000L;
  private static final int STEAM = 3;
  private static final int TEAM_OF_OURS = 18;
  private static final int TEAM_OF_OTHERS = 19;
  private static final int PLAYERS = 8;
  private static final int FIRETEAM = 3;

  private static final List<String> NAMES =
      List.of(
          "Harrow Finch", "Sidra-7", "Mossback", "Ilo Vance", "Tern", "Calla Voss", "<b>Rye</b>");

  private static final long[] CLASSES = {3655393761L, 671679327L, 2271682572L};
  private static final List<String> CLASS_NAMES = List.of("Titan", "Hunter", "Warlock");

  private Carnage() {}

  /**
   * The report.
   *
   * @param card of the account whose activity it is
   * @param sheet what component 200 says of its character
   */
  public static ObjectNode of(Match match, ObjectNode card, ObjectNode sheet) {
    ObjectNode report = JSON.objectNode().put("period", match.begun().toString());
    report.put("startingPhaseIndex", 0).put("activityWasStartedFromBeginning", true);
    report.set("activityDetails", MatchStats.details(match, card.path("membershipType").asInt(0)));
    ArrayNode entries = report.putArray("entries");
    boolean teams = match.playlist().hasTeams();
    entries.add(
        entry(match, player(card, sheet), match.score(), 0, match.character(), match.won()));
    SplittableRandom random = new SplittableRandom(match.id());
    int others = (teams ? PLAYERS : FIRETEAM) - 1;
    for (int number = 0; number < others; number++) {
      boolean ours = !teams || number < PLAYERS / 2 - 1;
      Score score = Score.of(random, match.playlist().isPvp());
      long id = STRANGERS + random.nextInt(100_000);
      boolean hidden = number % 5 == 3;
      entries.add(
          entry(
              match,
              stranger(number, id, hidden, random),
              score,
              number + 1,
              id,
              ours == match.won()));
    }
    ArrayNode sides = report.putArray("teams");
    if (teams) {
      sides.add(team(TEAM_OF_OURS, "Alpha", match.won(), entries));
      sides.add(team(TEAM_OF_OTHERS, "Bravo", !match.won(), entries));
    }
    return report;
  }

  private static ObjectNode entry(
      Match match, ObjectNode player, Score score, int number, long character, boolean won) {
    ObjectNode entry = JSON.objectNode().put("standing", won ? 0 : 1);
    ObjectNode values = MatchStats.score(score, match.seconds());
    entry.set("score", values.path("score").deepCopy());
    entry.set("player", player);
    entry.put("characterId", Long.toString(character));
    boolean ours = number < PLAYERS / 2;
    MatchStats.number(
        values, "team", match.playlist().hasTeams() ? ours ? TEAM_OF_OURS : TEAM_OF_OTHERS : 0);
    MatchStats.number(values, "completed", 1);
    MatchStats.value(values, "standing", won ? 0 : 1, won ? "Victory" : "Defeat");
    entry.set("values", values);
    ObjectNode extended = entry.putObject("extended");
    extended.putArray("weapons");
    MatchStats.number(extended.putObject("values"), "precisionKills", score.precision());
    return entry;
  }

  private static ObjectNode player(ObjectNode card, ObjectNode sheet) {
    ObjectNode player = JSON.objectNode();
    player.set("destinyUserInfo", card);
    int type = sheet.path("classType").asInt(0);
    return classed(player, type, sheet.path("light").asInt(0));
  }

  /** Somebody else; of who keeps everything private there is no name. */
  private static ObjectNode stranger(int number, long id, boolean hidden, SplittableRandom random) {
    ObjectNode player = JSON.objectNode();
    ObjectNode card = player.putObject("destinyUserInfo");
    card.put("crossSaveOverride", 0);
    card.putArray("applicableMembershipTypes").add(STEAM);
    card.put("isPublic", !hidden).put("membershipType", hidden ? 0 : STEAM);
    card.put("membershipId", Long.toString(hidden ? 0 : id));
    if (hidden) {
      return player;
    }
    String name = NAMES.get(number % NAMES.size());
    card.put("displayName", name).put("bungieGlobalDisplayName", name);
    card.put("bungieGlobalDisplayNameCode", 100 + number);
    return classed(player, random.nextInt(CLASSES.length), 300 + random.nextInt(230));
  }

  private static ObjectNode classed(ObjectNode player, int type, int light) {
    player.put("characterClass", CLASS_NAMES.get(type)).put("classHash", CLASSES[type]);
    player.put("raceHash", 0).put("genderHash", 0).put("characterLevel", 50);
    return player.put("lightLevel", light).put("emblemHash", 0);
  }

  private static ObjectNode team(int id, String name, boolean won, ArrayNode entries) {
    ObjectNode team = JSON.objectNode().put("teamId", id).put("teamName", name);
    ObjectNode values = JSON.objectNode();
    MatchStats.value(values, "standing", won ? 0 : 1, won ? "Victory" : "Defeat");
    long score = 0;
    for (var each : entries) {
      boolean member = each.at("/values/team/basic/value").asInt(0) == id;
      score += member ? each.at("/values/kills/basic/value").asInt(0) : 0;
    }
    MatchStats.number(values, "score", score);
    team.set("standing", values.path("standing"));
    team.set("score", values.path("score"));
    return team;
  }
}
