package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The facts about one thing that is to be done, or about an activity that belongs to none: a line
 * of the table.
 *
 * @param order where it stands among the others
 * @param identifier what Bungie calls it among developers, or empty
 * @param objective hash of the one objective of a dungeon or challenge, of the quest of a mission
 * @param goal what the objective counts to; how many steps a mission has
 * @param phases hashes of the encounters of a raid
 * @param activities where it can be done
 * @param type hash of the type of these activities
 * @param mode the DestinyActivityModeType of these activities
 * @param task what the objective counts
 */
record Milestone(
    Kind kind,
    long hash,
    int order,
    String identifier,
    String name,
    long objective,
    int goal,
    List<Long> phases,
    List<Activity> activities,
    long type,
    int mode,
    String task,
    String description) {

  private static final List<Milestone> ALL =
      Catalogue.lines("milestones.tsv").stream().skip(1).map(Milestone::of).toList();

  /** Of these dungeons one more is on offer each week than the newest. */
  private static final int DUNGEONS_A_WEEK = 2;

  private static final int MISSIONS_OF_THE_CAMPAIGN_A_WEEK = 1;

  /** How it is kept count of. */
  enum Kind {
    RAID,
    DUNGEON,
    CHALLENGE,
    MISSION,
    ACTIVITY
  }

  /** One activity. */
  record Activity(long hash, String name) {}

  /** The whole table. */
  static List<Milestone> all() {
    return ALL;
  }

  /**
   * What is on offer in a week: every raid, some dungeons in turn, the challenges, the missions.
   */
  static List<Milestone> onOffer(Week week) {
    List<Milestone> offer = new ArrayList<>();
    List<Milestone> dungeons = new ArrayList<>();
    List<Milestone> campaign = new ArrayList<>();
    for (Milestone each : ALL) {
      if (each.kind == Kind.DUNGEON) {
        dungeons.add(each);
      } else if (each.description.startsWith("A mission of the campaign")) {
        campaign.add(each);
      } else if (each.kind != Kind.ACTIVITY) {
        offer.add(each);
      }
    }
    offer.add(dungeons.removeFirst());
    offer.addAll(inTurn(dungeons, DUNGEONS_A_WEEK, week));
    offer.addAll(inTurn(campaign, MISSIONS_OF_THE_CAMPAIGN_A_WEEK, week));
    return offer;
  }

  private static List<Milestone> inTurn(List<Milestone> all, int count, Week week) {
    List<Milestone> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(all.get((week.number() * count + i) % all.size()));
    }
    return some;
  }

  /** Whether Bungie takes it off a character's list once it is finished there. */
  boolean vanishes() {
    return switch (kind) {
      case RAID -> order < 7_998;
      case DUNGEON, ACTIVITY -> false;
      case CHALLENGE -> hash % 2 == 0;
      case MISSION -> true;
    };
  }

  private static Milestone of(String line) {
    String[] column = line.split("\t", -1);
    return new Milestone(
        Kind.valueOf(column[0].toUpperCase(Locale.ROOT)),
        Long.parseLong(column[1]),
        Integer.parseInt(column[2]),
        column[3],
        column[4],
        Long.parseLong(column[5]),
        Integer.parseInt(column[6]),
        parts(column[7]).map(Long::valueOf).toList(),
        parts(column[8]).map(Milestone::activity).toList(),
        Long.parseLong(column[9]),
        Integer.parseInt(column[10]),
        column[11],
        column[12]);
  }

  private static Activity activity(String part) {
    int colon = part.indexOf(':');
    return new Activity(Long.parseLong(part.substring(0, colon)), part.substring(colon + 1));
  }

  private static Stream<String> parts(String column) {
    return Arrays.stream(column.split(",", -1)).filter(part -> !part.isEmpty());
  }
}
