package com.destinyvaultraider.sandbox.world;

import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was played as Bungie's statistics do; sums are the sums of the single ones. */
public final class MatchStats {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int SECONDS_AN_HOUR = 3_600;
  private static final int SECONDS_A_MINUTE = 60;

  private MatchStats() {}

  /** The sums of several. */
  public static ObjectNode sums(Collection<Match> matches) {
    ObjectNode values = JSON.objectNode();
    long kills = matches.stream().mapToLong(match -> match.score().kills()).sum();
    long deaths = matches.stream().mapToLong(match -> match.score().deaths()).sum();
    long assists = matches.stream().mapToLong(match -> match.score().assists()).sum();
    long seconds = matches.stream().mapToLong(Match::seconds).sum();
    number(values, "activitiesEntered", matches.size());
    number(values, "activitiesWon", matches.stream().filter(Match::won).count());
    number(values, "activitiesCleared", matches.stream().filter(Match::won).count());
    number(values, "kills", kills);
    number(values, "deaths", deaths);
    number(values, "assists", assists);
    number(
        values,
        "precisionKills",
        matches.stream().mapToLong(match -> match.score().precision()).sum());
    number(values, "score", matches.stream().mapToLong(match -> match.score().points()).sum());
    value(values, "secondsPlayed", (double) seconds, time(seconds));
    ratios(values, kills, deaths, assists);
    return values;
  }

  /** One of them, as it stands in a history of activities. */
  public static ObjectNode entry(Match match, int membershipType) {
    ObjectNode entry = JSON.objectNode().put("period", match.begun().toString());
    entry.set("activityDetails", details(match, membershipType));
    ObjectNode values = score(match.score(), match.seconds());
    number(values, "completed", match.won() || match.playlist().hasTeams() ? 1 : 0);
    value(
        values,
        "standing",
        match.won() ? 0 : 1,
        match.playlist().hasTeams() ? match.won() ? "Victory" : "Defeat" : "");
    number(values, "team", match.playlist().hasTeams() ? 18 : 0);
    number(values, "playerCount", match.playlist().hasTeams() ? 8 : 3);
    value(values, "activityDurationSeconds", match.seconds(), time(match.seconds()));
    entry.set("values", values);
    return entry;
  }

  /** What activity it was. */
  static ObjectNode details(Match match, int membershipType) {
    ObjectNode details = JSON.objectNode();
    details.put("referenceId", match.playlist().hash());
    details.put("directorActivityHash", match.playlist().hash());
    details.put("instanceId", Long.toString(match.id()));
    details.put("mode", match.playlist().modes().getFirst());
    ArrayNode modes = details.putArray("modes");
    match.playlist().modes().forEach(modes::add);
    return details.put("isPrivate", false).put("membershipType", membershipType);
  }

  /** What one player has done. */
  static ObjectNode score(Match.Score score, long seconds) {
    ObjectNode values = JSON.objectNode();
    number(values, "kills", score.kills());
    number(values, "deaths", score.deaths());
    number(values, "assists", score.assists());
    number(values, "score", score.points());
    number(values, "opponentsDefeated", score.kills() + (long) score.assists());
    value(values, "timePlayedSeconds", (double) seconds, time(seconds));
    ratios(values, score.kills(), score.deaths(), score.assists());
    return values;
  }

  private static void ratios(ObjectNode values, long kills, long deaths, long assists) {
    double lives = (double) Math.max(1, deaths);
    ratio(values, "killsDeathsRatio", kills / lives);
    ratio(values, "killsDeathsAssists", (kills + assists / 2.0) / lives);
    ratio(values, "efficiency", (kills + assists) / lives);
  }

  static void number(ObjectNode values, String stat, long number) {
    value(values, stat, (double) number, "%,d".formatted(number));
  }

  private static void ratio(ObjectNode values, String stat, double ratio) {
    value(values, stat, ratio, String.format(Locale.ROOT, "%.2f", ratio));
  }

  static void value(ObjectNode values, String stat, double number, String shown) {
    values
        .putObject(stat)
        .put("statId", stat)
        .putObject("basic")
        .put("value", number)
        .put("displayValue", shown);
  }

  private static String time(long seconds) {
    return seconds < SECONDS_AN_HOUR
        ? "%dm %ds".formatted(seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE)
        : "%dh %dm"
            .formatted(seconds / SECONDS_AN_HOUR, seconds % SECONDS_AN_HOUR / SECONDS_A_MINUTE);
  }
}
