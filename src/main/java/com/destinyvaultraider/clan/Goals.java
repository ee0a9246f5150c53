package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Goal.Kind;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.Manifest;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What milestones and activities are called, from the manifest in the player's language. */
@Component
class Goals {

  private static final String MILESTONES = "DestinyMilestoneDefinition";
  private static final String ACTIVITIES = "DestinyActivityDefinition";

  /** A milestone of this type or a lower one is done once. */
  private static final int ONE_TIME = 2;

  private static final Set<Long> RAIDS = Set.of(2043403989L);
  private static final Set<Long> DUNGEONS = Set.of(608898761L);
  private static final int RAID_MODE = 4;
  private static final int DUNGEON_MODE = 82;

  private final Manifest manifest;
  private final Cache<Definitions, Map<Long, Goal>> known =
      Caffeine.newBuilder().weakKeys().build();
  private final Cache<Definitions, Map<Long, String>> activities =
      Caffeine.newBuilder().weakKeys().build();

  Goals(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The goals with these hashes, in order; those that have one name are told apart by a number. */
  List<Goal> of(Collection<Long> hashes) {
    Definitions definitions = manifest.in(Language.current());
    Map<Long, Goal> all = known.get(definitions, _ -> new ConcurrentHashMap<>());
    List<Goal> goals =
        hashes.stream()
            .map(hash -> all.computeIfAbsent(hash, each -> read(definitions, each)))
            .sorted(Goal.IN_ORDER)
            .toList();
    return toldApart(goals);
  }

  private static List<Goal> toldApart(List<Goal> goals) {
    Map<String, Long> times =
        goals.stream().collect(Collectors.groupingBy(Goal::name, Collectors.counting()));
    Map<String, Integer> numbers = new HashMap<>();
    List<Goal> told = new ArrayList<>();
    for (Goal goal : goals) {
      String name = goal.name();
      if (name.isEmpty()) {
        name = Words.say("clan.unnamed", Long.toString(goal.hash()));
      } else if (times.getOrDefault(name, 1L) > 1) {
        name = Words.say("clan.numbered", name, numbers.merge(name, 1, Integer::sum));
      }
      told.add(new Goal(goal.hash(), goal.kind(), name, goal.place()));
    }
    return told;
  }

  /** The name of an activity that somebody is in, or empty for orbit and what nobody knows. */
  String activity(long hash) {
    if (hash == 0) {
      return "";
    }
    Definitions definitions = manifest.in(Language.current());
    return activities
        .get(definitions, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            hash, each -> definitions.definition(ACTIVITIES, each).map(Goals::name).orElse(""));
  }

  /** What the entry of a clan's rewards is called; empty for what counts for another week. */
  String reward(long milestone, Clan.Reward reward) {
    JsonNode category =
        manifest
            .in(Language.current())
            .definition(MILESTONES, milestone)
            .map(definition -> definition.path("rewards").path(Long.toString(reward.category())))
            .filter(node -> node.path("categoryIdentifier").asString("").endsWith("current_week"))
            .orElse(null);
    return category == null
        ? ""
        : name(category.path("rewardEntries").path(Long.toString(reward.entry())));
  }

  private static Goal read(Definitions definitions, long hash) {
    JsonNode milestone = definitions.definition(MILESTONES, hash).orElse(null);
    if (milestone == null) {
      return new Goal(hash, Kind.CHALLENGE, "", 0);
    }
    return new Goal(
        hash,
        kind(definitions, milestone),
        name(milestone),
        milestone.path("defaultOrder").asInt(0));
  }

  private static Kind kind(Definitions definitions, JsonNode milestone) {
    if (milestone.path("milestoneType").asInt(0) <= ONE_TIME) {
      return Kind.MISSION;
    }
    JsonNode activity =
        milestone
            .path("activities")
            .valueStream()
            .findFirst()
            .flatMap(
                each -> definitions.definition(ACTIVITIES, each.path("activityHash").asLong(0)))
            .orElse(milestone);
    long type = activity.path("activityTypeHash").asLong(0);
    int mode = activity.path("directActivityModeType").asInt(0);
    if (RAIDS.contains(type) || mode == RAID_MODE) {
      return Kind.RAID;
    }
    boolean dungeon = milestone.path("friendlyName").asString("").contains("_DUNGEON_");
    return dungeon || DUNGEONS.contains(type) || mode == DUNGEON_MODE
        ? Kind.DUNGEON
        : Kind.CHALLENGE;
  }

  /** What is meant apart from its difficulty, where a definition tells that. */
  private static String name(JsonNode definition) {
    String plain = definition.path("originalDisplayProperties").path("name").asString("").strip();
    return plain.isEmpty()
        ? definition.path("displayProperties").path("name").asString("").strip()
        : plain;
  }
}
