package com.destinyvaultraider.sandbox.world;

import static com.destinyvaultraider.sandbox.world.DefinitionParts.finished;
import static com.destinyvaultraider.sandbox.world.DefinitionParts.named;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The seasons of the game, each of thirteen weeks and one after the other, so that there is always
 * one; how far somebody is in them, and the guardian ranks.
 */
public final class Season {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Instant FIRST_START = Instant.parse("2025-07-15T17:00:00Z");
  private static final Duration LENGTH = Duration.ofDays(13 * 7L);
  private static final int FIRST = 27;
  private static final int LAST = 120;
  private static final long PASS = Hashes.of("season.pass");
  private static final long REWARDS = Hashes.of("season.pass.rewards");
  private static final long BEYOND = Hashes.of("season.pass.beyond");
  private static final int RANKS = 100;
  private static final int POINTS_A_RANK = 100_000;

  private static final List<String> NAMES =
      List.of("of the Lamplight", "of Quiet Water", "of the Open Gate", "of the Long Road");

  private static final List<String> GUARDIAN_RANKS =
      List.of(
          "New Light",
          "Explorer",
          "Initiate",
          "Scout",
          "Adventurer",
          "Veteran",
          "Elite",
          "Justiciar",
          "Vanquisher",
          "Exemplar",
          "Paragon");

  private Season() {}

  /** Hash of the season that this instant is in. */
  public static long at(Instant now) {
    long since = Duration.between(FIRST_START, now).toSeconds();
    int number = FIRST + (int) Math.floorDiv(since, LENGTH.toSeconds());
    return hash(Math.clamp(number, FIRST, LAST));
  }

  /** What component 104 says of an account. */
  public static ObjectNode artifact(long account) {
    ObjectNode data = JSON.objectNode();
    data.putObject("checklists");
    ObjectNode artifact = data.putObject("seasonalArtifact");
    int bonus = 3 + (int) (account % 14);
    artifact.put("artifactHash", Hashes.of("season.artifact"));
    artifact.set("pointProgression", progression(Hashes.of("season.artifact.points"), 12, 12));
    artifact.put("pointsAcquired", 12);
    artifact.set(
        "powerBonusProgression", progression(Hashes.of("season.artifact.power"), bonus, 0));
    artifact.put("powerBonus", bonus);
    return data;
  }

  /** How far the account of a character is in the season, as component 202 has it. */
  static ObjectNode progressions(long account) {
    int rank = 1 + (int) (account % 140);
    ObjectNode progressions = JSON.objectNode();
    progressions.set(Long.toString(REWARDS), progression(REWARDS, Math.min(rank, RANKS), RANKS));
    progressions.set(Long.toString(BEYOND), progression(BEYOND, Math.max(0, rank - RANKS), 0));
    return progressions;
  }

  /** Rows by hash, by the name of their table. */
  static Map<String, Map<Long, String>> tables() {
    Map<Long, String> seasons = new TreeMap<>();
    Map<Long, String> ranks = new TreeMap<>();
    Map<Long, String> progressions = new TreeMap<>();
    for (int number = FIRST; number <= LAST; number++) {
      seasons.put(hash(number), season(number));
    }
    for (String name : GUARDIAN_RANKS) {
      int number = ranks.size() + 1;
      ObjectNode rank = named(name).put("rankNumber", number);
      ranks.put((long) number, finished(rank, number, number));
    }
    for (long hash : List.of(REWARDS, BEYOND)) {
      ObjectNode definition = named("").put("scope", 1).put("repeatLastStep", hash == BEYOND);
      progressions.put(hash, finished(definition, hash, progressions.size()));
    }
    ObjectNode pass = named("Season Pass");
    pass.put("rewardProgressionHash", REWARDS).put("prestigeProgressionHash", BEYOND);
    return Map.of(
        "DestinySeasonDefinition", seasons,
        "DestinySeasonPassDefinition", Map.of(PASS, finished(pass, PASS, 0)),
        "DestinyGuardianRankDefinition", ranks,
        "DestinyProgressionDefinition", progressions);
  }

  private static String season(int number) {
    Instant start = FIRST_START.plus(LENGTH.multipliedBy(number - FIRST));
    ObjectNode season = named("Season " + NAMES.get(number % NAMES.size()));
    season.put("seasonNumber", number);
    season.put("startDate", start.toString()).put("endDate", start.plus(LENGTH).toString());
    season.put("seasonPassHash", PASS).put("seasonPassProgressionHash", REWARDS);
    return finished(season, hash(number), number - 1);
  }

  private static long hash(int number) {
    return Hashes.of("season." + number);
  }

  private static ObjectNode progression(long hash, int level, int cap) {
    ObjectNode progression = JSON.objectNode().put("progressionHash", hash);
    progression.put("dailyProgress", 0).put("dailyLimit", 0);
    progression.put("weeklyProgress", 0).put("weeklyLimit", 0);
    int within = level == cap ? 0 : (int) (hash % POINTS_A_RANK);
    progression.put("currentProgress", level * POINTS_A_RANK + within);
    progression.put("level", level).put("levelCap", cap).put("stepIndex", level);
    return progression.put("progressToNextLevel", within).put("nextLevelAt", POINTS_A_RANK);
  }
}
