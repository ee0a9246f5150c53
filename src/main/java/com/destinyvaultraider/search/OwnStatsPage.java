package com.destinyvaultraider.search;

import com.destinyvaultraider.comparison.OwnStat;
import com.destinyvaultraider.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The stats that a player has made up, and a form for another one.
 *
 * @param stats those that there are
 */
record OwnStatsPage(List<Row> stats) {

  private static final List<String> CLASSES =
      List.of("search.of-titans", "search.of-hunters", "search.of-warlocks", "search.of-everybody");

  /** The keys of the names of the stats, in the order in which weights are kept. */
  private static final List<String> STATS =
      List.of(
          "search.stat-health",
          "search.stat-melee",
          "search.stat-grenade",
          "search.stat-super",
          "search.stat-class",
          "search.stat-weapons");

  /** The page of these. */
  static OwnStatsPage of(List<OwnStat> stats) {
    return new OwnStatsPage(stats.stream().map(Row::of).toList());
  }

  /** The title of the page. */
  public String title() {
    return Words.say("search.own-stats");
  }

  /** The classes that a stat can be for, everybody's first. */
  public List<Choice> classes() {
    List<Choice> classes = new ArrayList<>();
    for (int type = CLASSES.size() - 1; type >= 0; type--) {
      classes.add(new Choice(type, Words.say(CLASSES.get(type))));
    }
    return classes;
  }

  /** The names of the stats that can count. */
  public List<String> names() {
    return STATS.stream().map(Words::say).toList();
  }

  /** The most that one of them can count. */
  public int heaviest() {
    return OwnStat.HEAVIEST;
  }

  /** A class. */
  record Choice(int type, String name) {}

  /**
   * A stat of the player's own.
   *
   * @param sum what it is made of, in words
   * @param search how it is searched by
   */
  record Row(String name, int classType, String of, String sum, String search) {

    private static Row of(OwnStat stat) {
      List<String> parts =
          IntStream.range(0, STATS.size())
              .filter(at -> stat.weights().get(at) > 0)
              .mapToObj(at -> part(stat.weights().get(at), Words.say(STATS.get(at))))
              .toList();
      return new Row(
          stat.name(),
          stat.classType(),
          Words.say(CLASSES.get(stat.classType())),
          String.join(" + ", parts),
          "stat:" + stat.name() + ":>60");
    }

    private static String part(int weight, String name) {
      return weight == 1 ? name : Words.say("search.stat-times", weight, name);
    }
  }
}
