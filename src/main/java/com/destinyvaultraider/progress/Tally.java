package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.PlayedStats.Values;

/** What somebody has done, in numbers. */
record Tally(
    long activities,
    long kills,
    long deaths,
    long assists,
    long precision,
    long seconds,
    long score) {

  private static final double HALF = 0.5;

  static Tally of(Values values) {
    return new Tally(
        whole(values, "activitiesEntered"),
        whole(values, "kills"),
        whole(values, "deaths"),
        whole(values, "assists"),
        whole(values, "precisionKills"),
        whole(values, "secondsPlayed"),
        whole(values, "score"));
  }

  /** Whether anything was played at all. */
  boolean isEmpty() {
    return activities == 0 && seconds == 0 && kills == 0 && deaths == 0;
  }

  /** Kills for each death; who never died has as many as kills, as in the game. */
  double killsPerDeath() {
    return perDeath((double) kills);
  }

  /** The same with each assist as half a kill. */
  double killsAndAssistsPerDeath() {
    return perDeath(kills + assists * HALF);
  }

  private double perDeath(double number) {
    return number / (double) Math.max(1, deaths);
  }

  private static long whole(Values values, String name) {
    return Math.round(values.of(name));
  }
}
