package com.destinyvaultraider.load;

import java.time.Duration;

/**
 * How large a load is.
 *
 * @param deeds how many things all players together do a second, if the site keeps up
 * @param seed decides what the players do and what Bungie suffers from, though not when it meets
 */
record Scale(int players, Duration time, double deeds, long seed) {

  private static final Duration FRESH_BY_DEFAULT = Duration.ofSeconds(30);

  /** As large as the build says. */
  static Scale ofTheBuild() {
    return new Scale(
        Integer.getInteger("load.players", 20),
        Duration.ofSeconds(Integer.getInteger("load.seconds", 15)),
        Double.parseDouble(System.getProperty("load.deeds", "7")),
        Long.getLong("load.seed", 1));
  }

  /** How long a player looks at a page on average: the more players, the longer. */
  Duration think() {
    return Duration.ofMillis(Math.round(1_000 * players / deeds));
  }

  /** How long a picture counts as fresh: short runs want Bungie to be asked as well. */
  Duration freshFor() {
    Duration part = time.dividedBy(3);
    return part.compareTo(FRESH_BY_DEFAULT) < 0 ? part : FRESH_BY_DEFAULT;
  }

  /** The longest that one kind of weather lasts. */
  Duration spell() {
    Duration part = time.dividedBy(20);
    Duration least = Duration.ofSeconds(2);
    return part.compareTo(least) < 0 ? least : part;
  }

  /** How long between two looks at the memory. */
  Duration look() {
    return time.dividedBy(30).compareTo(Duration.ofSeconds(3)) < 0
        ? Duration.ofSeconds(3)
        : Duration.ofSeconds(10);
  }
}
