package com.destinyvaultraider.bungie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done, weekly or once, as far as a character or a clan has got with it.
 * What is driven by challenges has activities, what is driven by quests has those.
 */
public record Milestone(
    long milestoneHash,
    List<Activity> activities,
    List<Quest> availableQuests,
    List<RewardCategory> rewards) {

  public Milestone {
    activities = WireLists.cleaned(activities);
    availableQuests = WireLists.cleaned(availableQuests);
    rewards = WireLists.cleaned(rewards);
  }

  /** One activity in which it can be done; what is done in one of them counts for all. */
  public record Activity(long activityHash, List<Challenge> challenges, List<Phase> phases) {

    public Activity {
      challenges = WireLists.cleaned(challenges);
      phases = WireLists.cleaned(phases);
    }
  }

  /** A challenge with how far it is. */
  public record Challenge(@Nullable Count objective) {}

  /** How far something counted is. */
  public record Count(
      long objectiveHash, int progress, int completionValue, @Nullable Boolean complete) {

    /** Whether it is done, whatever was counted. */
    public boolean isComplete() {
      return complete != null && complete;
    }
  }

  /** An encounter of a raid. */
  public record Phase(long phaseHash, @Nullable Boolean complete) {

    /** Whether it is done. */
    public boolean isComplete() {
      return complete != null && complete;
    }
  }

  /** A quest that leads through it. */
  public record Quest(long questItemHash, @Nullable QuestStatus status) {}

  /** How far a quest is. */
  public record QuestStatus(
      List<Count> stepObjectives, @Nullable Boolean completed, @Nullable Boolean redeemed) {

    public QuestStatus {
      stepObjectives = WireLists.cleaned(stepObjectives);
    }

    /** Whether it is done, be its reward taken or not. */
    public boolean isComplete() {
      return (completed != null && completed) || (redeemed != null && redeemed);
    }
  }

  /** Rewards that belong together, such as those of this week. */
  public record RewardCategory(long rewardCategoryHash, List<Reward> entries) {

    public RewardCategory {
      entries = WireLists.cleaned(entries);
    }
  }

  /** One reward. */
  public record Reward(long rewardEntryHash, @Nullable Boolean earned) {

    /** Whether it has been earned. */
    public boolean isEarned() {
      return earned != null && earned;
    }
  }
}
