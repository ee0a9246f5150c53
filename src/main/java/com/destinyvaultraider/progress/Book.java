package com.destinyvaultraider.progress;

import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.progress.Task.Kind;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Looks things up in one version of the definitions, remembering what was looked up before. */
record Book(Definitions definitions, Shelf shelf, String imageRoot) {

  private static final String ITEMS = "DestinyInventoryItemDefinition";
  private static final String MILESTONES = "DestinyMilestoneDefinition";
  private static final String OBJECTIVES = "DestinyObjectiveDefinition";
  private static final String RECORDS = "DestinyRecordDefinition";

  private static final int BOUNTY = 26;
  private static final int QUEST_STEP = 12;

  /** A milestone of this type or a lower one is done once. */
  private static final int ONE_TIME = 2;

  /**
   * Something that is to be done. Its texts may have numbers in them that differ from player to
   * player.
   *
   * @param line the quest that it is a step of, or empty
   * @param step which step of it, or 0
   * @param steps how many it has
   * @param order where it stands among its like
   */
  record Thing(
      Kind kind,
      String name,
      String type,
      String icon,
      String text,
      String line,
      int step,
      int steps,
      List<Gain> gains,
      int order) {}

  /** So many of something to be had. */
  record Gain(String name, int quantity) {}

  /** What is counted, and the game's style of showing it. */
  record Goal(String text, int style) {}

  /**
   * A season.
   *
   * @param pass the progressions whose levels add up to the rank in it
   */
  record Season(String name, @Nullable Instant end, Set<Long> pass) {}

  /** A quest's step, a bounty, or what else lies among them. */
  Thing pursuit(long hash) {
    return shelf.pursuits.get(hash, this::readPursuit);
  }

  /** A milestone; nameless where the manifest lacks it. */
  Thing milestone(long hash) {
    return shelf.milestones.get(hash, this::readMilestone);
  }

  /** A record of this kind; nameless where the manifest lacks it. */
  Thing record(Kind kind, long hash) {
    Thing thing = shelf.records.get(hash, this::readRecord);
    return new Thing(
        kind, thing.name, "", thing.icon, thing.text, "", 0, 0, List.of(), thing.order);
  }

  Goal goal(long objective) {
    return shelf.goals.get(
        objective,
        hash -> {
          JsonNode json = json(OBJECTIVES, hash);
          int style = json.path("inProgressValueStyle").asInt(0);
          return new Goal(
              json.path("progressDescription").asString("").strip(),
              style == 0 ? json.path("valueStyle").asInt(0) : style);
        });
  }

  Season season(long hash) {
    return shelf.seasons.get(hash, this::readSeason);
  }

  /** The name of a guardian rank, or empty. */
  String guardianRank(int number) {
    return shelf.names.get(
        (long) number, hash -> name(json("DestinyGuardianRankDefinition", hash)));
  }

  /** The name of an activity apart from its difficulty, or empty. */
  String activity(long activity) {
    return shelf.activities.get(
        activity,
        hash -> {
          JsonNode json = json("DestinyActivityDefinition", hash);
          String original = json.path("originalDisplayProperties").path("name").asString("");
          return original.isBlank() ? name(json) : original.strip();
        });
  }

  /** The records of catalysts. */
  List<Long> catalysts() {
    List<Long> known = shelf.catalysts;
    if (known == null) {
      known = RecordTree.below(definitions, RecordTree.CATALYSTS);
      shelf.catalysts = known;
    }
    return known;
  }

  /** The records of the patterns of weapons that can be crafted. */
  List<Long> patterns() {
    List<Long> known = shelf.patterns;
    if (known == null) {
      known = RecordTree.beside(definitions, RecordTree.CATALYSTS);
      shelf.patterns = known;
    }
    return known;
  }

  /** The name of an item. */
  String item(long hash) {
    return definitions.item(hash).name();
  }

  private Thing readPursuit(long hash) {
    ItemDefinition item = definitions.item(hash);
    JsonNode json = json(ITEMS, hash);
    JsonNode set = json.path("setData");
    if (set.path("itemList").isEmpty()) {
      set =
          json(ITEMS, json.path("objectives").path("questlineItemHash").asLong(0)).path("setData");
    }
    int step = 0;
    int steps = 0;
    for (JsonNode each : set.path("itemList")) {
      steps++;
      step = each.path("itemHash").asLong(0) == hash ? steps : step;
    }
    String line = step == 0 ? "" : set.path("questLineName").asString("").strip();
    return new Thing(
        kind(item, json),
        item.name(),
        item.typeName(),
        picture(item.icon()),
        text(json),
        line.equals(item.name()) ? "" : line,
        step,
        step == 0 ? 0 : steps,
        gains(json.path("value").path("itemValue")),
        -item.tier());
  }

  private static Kind kind(ItemDefinition item, JsonNode json) {
    if (item.itemType() == BOUNTY) {
      return Kind.BOUNTY;
    }
    boolean counts = !json.path("objectives").path("objectiveHashes").isEmpty();
    return item.itemType() == QUEST_STEP || counts ? Kind.QUEST : Kind.OTHER;
  }

  private Thing readMilestone(long hash) {
    JsonNode json = json(MILESTONES, hash);
    List<Gain> gains = new ArrayList<>();
    for (JsonNode category : json.path("rewards")) {
      for (JsonNode entry : category.path("rewardEntries")) {
        gains.addAll(gains(entry.path("items")));
      }
    }
    for (JsonNode quest : json.path("quests")) {
      gains.addAll(gains(quest.path("questRewards").path("items")));
    }
    return new Thing(
        json.path("milestoneType").asInt(ONE_TIME + 1) <= ONE_TIME ? Kind.QUEST : Kind.CHALLENGE,
        name(json),
        "",
        picture(json.path("displayProperties").path("icon").asString(null)),
        text(json),
        "",
        0,
        0,
        List.copyOf(new LinkedHashSet<>(gains)),
        json.path("defaultOrder").asInt(0));
  }

  private Thing readRecord(long hash) {
    JsonNode json = json(RECORDS, hash);
    return new Thing(
        Kind.TRIUMPH,
        name(json),
        "",
        picture(json.path("displayProperties").path("icon").asString(null)),
        text(json),
        "",
        0,
        0,
        List.of(),
        0);
  }

  private Season readSeason(long hash) {
    JsonNode json = json("DestinySeasonDefinition", hash);
    Set<Long> pass = new HashSet<>();
    addPass(pass, json.path("seasonPassHash").asLong(0));
    json.path("seasonPassList")
        .forEach(each -> addPass(pass, each.path("seasonPassHash").asLong(0)));
    return new Season(name(json), instant(json.path("endDate").asString("")), Set.copyOf(pass));
  }

  private void addPass(Set<Long> progressions, long pass) {
    JsonNode json = json("DestinySeasonPassDefinition", pass);
    for (String part : List.of("rewardProgressionHash", "prestigeProgressionHash")) {
      long hash = json.path(part).asLong(0);
      if (hash != 0) {
        progressions.add(hash);
      }
    }
  }

  private List<Gain> gains(JsonNode items) {
    List<Gain> gains = new ArrayList<>();
    for (JsonNode each : items) {
      long hash = each.path("itemHash").asLong(0);
      if (hash != 0 && definitions.knows(hash)) {
        gains.add(new Gain(item(hash), each.path("quantity").asInt(0)));
      }
    }
    return gains;
  }

  private JsonNode json(String table, long hash) {
    return hash == 0
        ? MissingNode.getInstance()
        : definitions.definition(table, hash).orElseGet(MissingNode::getInstance);
  }

  private String picture(@Nullable String path) {
    return path == null || path.isEmpty() ? "" : imageRoot + path;
  }

  private static String name(JsonNode json) {
    return json.path("displayProperties").path("name").asString("").strip();
  }

  private static String text(JsonNode json) {
    return json.path("displayProperties").path("description").asString("").strip();
  }

  private static @Nullable Instant instant(String text) {
    try {
      return text.isEmpty() ? null : Instant.parse(text);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
