package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Milestone.Activity;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a character is with what there is to do, as component 202 tells it: always the same for
 * the same character, and nothing yet where it has not been played since the week began.
 */
public final class CharacterProgress {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int OF_A_HUNDRED = 100;

  private final long account;
  private final long character;
  private final Week week;
  private final boolean played;
  private final int diligence;

  private CharacterProgress(long account, long character, Week week, boolean played) {
    this.account = account;
    this.character = character;
    this.week = week;
    this.played = played;
    this.diligence = 15 + new SplittableRandom(character / 3).nextInt(80);
  }

  /**
   * The whole component of one character.
   *
   * @param sheet what component 200 says of it
   */
  public static ObjectNode of(JsonNode sheet, Instant now) {
    Week week = Week.of(now);
    boolean played = !Instant.parse(sheet.path("dateLastPlayed").asString()).isBefore(week.start());
    long character = Long.parseLong(sheet.path("characterId").asString());
    long account = Long.parseLong(sheet.path("membershipId").asString("0"));
    return new CharacterProgress(account, character, week, played).component();
  }

  private ObjectNode component() {
    ObjectNode component = JSON.objectNode();
    component.set("progressions", Season.progressions(account));
    component.putObject("factions");
    ObjectNode milestones = component.putObject("milestones");
    for (Milestone each : Milestone.onOffer(week)) {
      ObjectNode shown = shown(each);
      if (shown != null) {
        milestones.set(Long.toString(each.hash()), shown);
      }
    }
    component.putArray("quests");
    component.putObject("uninstancedItemObjectives");
    component.putObject("uninstancedItemPerks");
    component.putObject("checklists");
    return component;
  }

  private @Nullable ObjectNode shown(Milestone milestone) {
    int done = done(milestone, new SplittableRandom(character * 31 + milestone.hash()));
    int goal = milestone.goal();
    if (done >= goal && milestone.vanishes()) {
      return null;
    }
    ObjectNode shown = JSON.objectNode().put("milestoneHash", milestone.hash());
    if (milestone.kind() == Milestone.Kind.MISSION) {
      shown.putArray("availableQuests").add(quest(milestone, done));
    } else {
      ArrayNode activities = shown.putArray("activities");
      milestone.activities().forEach(each -> activities.add(activity(milestone, each, done)));
      shown.put("startDate", week.start().toString()).put("endDate", week.end().toString());
    }
    if (milestone.kind() != Milestone.Kind.MISSION) {
      shown.set("rewards", MilestoneRewards.told(milestone, done >= goal));
    }
    return shown.put("order", milestone.order());
  }

  /** What a mission has reached stays; what is done anew each week begins when somebody plays. */
  private int done(Milestone milestone, SplittableRandom random) {
    int roll = random.nextInt(OF_A_HUNDRED);
    int part = random.nextInt(milestone.goal());
    return switch (milestone.kind()) {
      case RAID -> weekly(roll < diligence / 2, roll < diligence, milestone.goal(), part);
      case DUNGEON -> weekly(roll < diligence * 2 / 3, false, milestone.goal(), 0);
      case CHALLENGE -> weekly(roll < diligence, true, milestone.goal(), part);
      case MISSION -> roll < 30 + diligence / 2 ? milestone.goal() : part;
      case ACTIVITY -> 0;
    };
  }

  private int weekly(boolean finished, boolean begun, int goal, int part) {
    if (!played) {
      return 0;
    }
    return finished ? goal : begun ? part : 0;
  }

  private static ObjectNode activity(Milestone milestone, Activity activity, int done) {
    ObjectNode node = JSON.objectNode().put("activityHash", activity.hash());
    ArrayNode challenges = node.putArray("challenges");
    if (milestone.objective() != 0) {
      challenges
          .addObject()
          .set("objective", objective(milestone, done).put("activityHash", activity.hash()));
    }
    if (!milestone.phases().isEmpty()) {
      ArrayNode phases = node.putArray("phases");
      for (long phase : milestone.phases()) {
        phases.addObject().put("complete", phases.size() <= done).put("phaseHash", phase);
      }
    }
    return node;
  }

  private static ObjectNode quest(Milestone milestone, int done) {
    ObjectNode quest = JSON.objectNode().put("questItemHash", milestone.objective());
    ObjectNode status = quest.putObject("status").put("questHash", milestone.objective());
    status.put("stepHash", Hashes.of("step." + milestone.hash() + "." + done));
    status.putArray("stepObjectives").add(objective(milestone, done));
    status.put("tracked", false).put("itemInstanceId", "0");
    status.put("completed", done >= milestone.goal()).put("redeemed", false);
    status.put("started", done > 0);
    return quest;
  }

  private static ObjectNode objective(Milestone milestone, int done) {
    return JSON.objectNode()
        .put("objectiveHash", MilestoneDefinitions.counted(milestone))
        .put("progress", done)
        .put("completionValue", milestone.goal())
        .put("complete", done >= milestone.goal())
        .put("visible", true);
  }
}
