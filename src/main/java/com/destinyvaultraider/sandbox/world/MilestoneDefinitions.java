package com.destinyvaultraider.sandbox.world;

import static com.destinyvaultraider.sandbox.world.DefinitionParts.finished;
import static com.destinyvaultraider.sandbox.world.DefinitionParts.named;

import com.destinyvaultraider.sandbox.world.Milestone.Activity;
import com.destinyvaultraider.sandbox.world.Milestone.Kind;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of what there is to do: milestones, activities, their types and objectives. */
final class MilestoneDefinitions {

  /** Of the milestone that counts what a clan has earned in a week. */
  static final long CLAN_REWARDS = 4253138191L;

  static final long THIS_WEEK = 1064137897L;
  static final long LAST_WEEK = 4258746474L;

  private static final String ICONS = "/common/destiny2_content/icons/";
  private static final int PER_CHARACTER = 1;
  private static final int ONE_TIME = 1;
  private static final int WEEKLY = 3;

  private static final Map<Long, String> TYPES =
      Map.ofEntries(
          Map.entry(2043403989L, "Raid"),
          Map.entry(608898761L, "Dungeon"),
          Map.entry(575572995L, "Nightfall"),
          Map.entry(4088006058L, "The Crucible"),
          Map.entry(248695599L, "Gambit"),
          Map.entry(2694988718L, "Story"),
          Map.entry(1686739444L, "Story"),
          Map.entry(1728319841L, "Seasonal Arena"),
          Map.entry(1589650888L, "Social"),
          Map.entry(4151112093L, "Social"),
          Map.entry(3652020199L, "Vanguard Op"));

  private MilestoneDefinitions() {}

  /** Rows by hash, by the name of their table. */
  static Map<String, Map<Long, String>> tables() {
    Map<Long, String> milestones = new TreeMap<>();
    Map<Long, String> activities = new TreeMap<>();
    Map<Long, String> types = new TreeMap<>();
    Map<Long, String> objectives = new TreeMap<>();
    for (Milestone each : Milestone.all()) {
      if (each.kind() != Kind.ACTIVITY) {
        milestones.put(each.hash(), milestone(each, milestones.size()));
      }
      if (!each.task().isEmpty()) {
        objectives.put(counted(each), objective(each, objectives.size()));
      }
      for (Activity activity : each.activities()) {
        activities.put(activity.hash(), activity(each, activity, activities.size()));
      }
    }
    milestones.put(CLAN_REWARDS, clanRewards(milestones.size()));
    new TreeMap<>(TYPES)
        .forEach(
            (hash, name) -> types.put(hash, finished(named(name, "", ""), hash, types.size())));
    return Map.of(
        "DestinyMilestoneDefinition", milestones,
        "DestinyActivityDefinition", activities,
        "DestinyActivityTypeDefinition", types,
        "DestinyObjectiveDefinition", objectives);
  }

  /** The hash of what is counted; a mission names its quest and not what its steps count. */
  static long counted(Milestone milestone) {
    return milestone.kind() == Kind.MISSION
        ? Hashes.of("objective.mission." + milestone.hash())
        : milestone.objective();
  }

  private static String milestone(Milestone milestone, int index) {
    boolean mission = milestone.kind() == Kind.MISSION;
    ObjectNode definition = named(milestone.name(), milestone.description(), icon(milestone));
    definition.put("displayPreference", 0).put("milestoneType", mission ? ONE_TIME : WEEKLY);
    definition.put("recruitable", false);
    if (!milestone.identifier().isEmpty()) {
      definition.put("friendlyName", milestone.identifier());
    }
    definition.put("showInExplorer", false).put("showInMilestones", true);
    definition.put("explorePrioritizesActivityImage", false).put("hasPredictableDates", !mission);
    ObjectNode quests = definition.putObject("quests");
    if (mission) {
      ObjectNode quest = quests.putObject(Long.toString(milestone.objective()));
      quest.put("questItemHash", milestone.objective());
      quest.set("displayProperties", definition.path("displayProperties").deepCopy());
    } else {
      MilestoneRewards.write(milestone, definition.putObject("rewards"));
    }
    definition.put("isInGameMilestone", mission);
    ArrayNode activities = definition.putArray("activities");
    for (Activity activity : milestone.activities()) {
      ObjectNode entry = activities.addObject().put("activityHash", activity.hash());
      ArrayNode challenges = entry.putArray("challenges");
      if (milestone.objective() != 0) {
        challenges.addObject().put("challengeObjectiveHash", milestone.objective());
      }
      entry.putArray("activityGraphNodes");
      ArrayNode phases = entry.putArray("phases");
      milestone.phases().forEach(phase -> phases.addObject().put("phaseHash", phase));
    }
    return finished(definition.put("defaultOrder", milestone.order()), milestone.hash(), index);
  }

  private static String clanRewards(int index) {
    ObjectNode definition =
        named(
            "Weekly Clan Engrams",
            "What a clan earns by playing together.",
            ICONS + "milestone_clan.png");
    definition.put("displayPreference", 0).put("milestoneType", WEEKLY).put("recruitable", true);
    definition.put("friendlyName", "ClanObjectives").put("showInExplorer", false);
    definition.put("showInMilestones", false).put("explorePrioritizesActivityImage", false);
    definition.put("hasPredictableDates", true);
    ObjectNode rewards = definition.putObject("rewards");
    category(rewards, THIS_WEEK, "milestone_clan_current_week", "Clan Rewards", 1);
    category(rewards, LAST_WEEK, "milestone_clan_past_week", "Last Week's Clan Rewards", 2);
    definition.put("isInGameMilestone", false).put("defaultOrder", 3000);
    return finished(definition, CLAN_REWARDS, index);
  }

  private static void category(
      ObjectNode rewards, long hash, String identifier, String name, int order) {
    ObjectNode category = rewards.putObject(Long.toString(hash));
    category.put("categoryHash", hash).put("categoryIdentifier", identifier);
    category.set("displayProperties", named(name, "", "").path("displayProperties"));
    ObjectNode entries = category.putObject("rewardEntries");
    for (ClanReward reward : ClanReward.values()) {
      long entry = hash == THIS_WEEK ? reward.thisWeek() : reward.lastWeek();
      ObjectNode node = entries.putObject(Long.toString(entry)).put("rewardEntryHash", entry);
      node.put("rewardEntryIdentifier", reward.identifier());
      node.putArray("items");
      node.set("displayProperties", named(reward.text(), "", "").path("displayProperties"));
      node.put("order", entries.size());
    }
    category.put("order", order);
  }

  private static String activity(Milestone milestone, Activity activity, int index) {
    boolean raid = milestone.kind() == Kind.RAID;
    ObjectNode definition = named(activity.name(), milestone.description(), icon(milestone));
    boolean own = milestone.kind() != Kind.CHALLENGE && milestone.kind() != Kind.ACTIVITY;
    ObjectNode original = named(own ? milestone.name() : activity.name(), "", "");
    definition.set("originalDisplayProperties", original.path("displayProperties"));
    definition.put("activityTypeHash", milestone.type()).put("tier", 0);
    definition.put("isPlaylist", false).put("isPvP", milestone.mode() == 5);
    definition.putObject("matchmaking").put("isMatchmade", false).put("maxParty", raid ? 6 : 3);
    definition.put("directActivityModeType", milestone.mode());
    definition.putArray("activityModeTypes").add(milestone.mode());
    return finished(definition, activity.hash(), index);
  }

  private static String objective(Milestone milestone, int index) {
    ObjectNode definition = named("", "", "");
    definition.put("completionValue", milestone.goal()).put("scope", PER_CHARACTER);
    definition.put("locationHash", 0).put("allowNegativeValue", false);
    definition.put("allowValueChangeWhenCompleted", false).put("isCountingDownward", false);
    definition.put("valueStyle", 0).put("progressDescription", milestone.task());
    definition.put("allowOvercompletion", true).put("showValueOnComplete", false);
    definition.put("completedValueStyle", 0).put("inProgressValueStyle", 0);
    return finished(definition, counted(milestone), index);
  }

  private static String icon(Milestone milestone) {
    return ICONS + "milestone_" + milestone.hash() + ".png";
  }
}
