package com.destinyvaultraider.sandbox.world;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is to be had for a weekly challenge, a dungeon or a raid. */
final class MilestoneRewards {

  private static final long EXOTIC_ENGRAM = 4106630301L;
  private static final long LEGENDARY_ENGRAM = 914894006L;

  private MilestoneRewards() {}

  /** Writes them as a definition has them. */
  static void write(Milestone milestone, ObjectNode rewards) {
    long hash = hash(milestone);
    ObjectNode category = rewards.putObject(Long.toString(hash)).put("categoryHash", hash);
    category.put("categoryIdentifier", "ChallengeSourcedReward");
    category.putObject("displayProperties").put("name", "Rewards").put("hasIcon", false);
    ObjectNode entry = category.putObject("rewardEntries").putObject(Long.toString(hash));
    entry.put("rewardEntryHash", hash).put("rewardEntryIdentifier", "ChallengeSourcedReward");
    entry
        .putArray("items")
        .addObject()
        .put("itemHash", hard(milestone) ? EXOTIC_ENGRAM : LEGENDARY_ENGRAM)
        .put("quantity", hard(milestone) ? 1 : 2)
        .put("hasConditionalVisibility", false);
    entry.put("order", 0);
    category.put("order", 0);
  }

  /** How they stand with a character. */
  static ArrayNode told(Milestone milestone, boolean earned) {
    ArrayNode rewards = JsonNodeFactory.instance.arrayNode();
    ObjectNode category = rewards.addObject().put("rewardCategoryHash", hash(milestone));
    category
        .putArray("entries")
        .addObject()
        .put("rewardEntryHash", hash(milestone))
        .put("earned", earned)
        .put("redeemed", earned);
    return rewards;
  }

  private static boolean hard(Milestone milestone) {
    return milestone.kind() == Milestone.Kind.RAID || milestone.kind() == Milestone.Kind.DUNGEON;
  }

  private static long hash(Milestone milestone) {
    return Hashes.of("reward." + milestone.hash());
  }
}
