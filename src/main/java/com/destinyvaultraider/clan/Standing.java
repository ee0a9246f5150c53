package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.Milestone.Activity;
import com.destinyvaultraider.bungie.Milestone.Challenge;
import com.destinyvaultraider.bungie.Milestone.Count;
import com.destinyvaultraider.bungie.Milestone.Phase;
import com.destinyvaultraider.bungie.Milestone.Quest;
import com.destinyvaultraider.bungie.Milestone.QuestStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How far a character is with something that is listed for it: so many of so many. */
record Standing(int done, int total) {

  private static final Standing OVER = new Standing(1, 1);
  private static final Standing NOT_BEGUN = new Standing(0, 1);

  /** The standing that a milestone tells; empty where it keeps count of nothing. */
  static Optional<Standing> of(Milestone milestone) {
    return ofPhases(milestone.activities())
        .or(() -> ofChallenges(milestone.activities()))
        .or(() -> ofQuests(milestone.availableQuests()));
  }

  boolean isDone() {
    return done >= total;
  }

  boolean isBegun() {
    return done > 0;
  }

  /** A raid has the same encounters at every difficulty; what counts is where most are done. */
  private static Optional<Standing> ofPhases(List<Activity> activities) {
    return activities.stream()
        .map(Activity::phases)
        .filter(phases -> !phases.isEmpty())
        .map(phases ->
            new Standing(
                Math.toIntExact(phases.stream().filter(Phase::isComplete).count()), phases.size()))
        .max(Comparator.comparingInt(Standing::done));
  }

  private static Optional<Standing> ofChallenges(List<Activity> activities) {
    Map<Long, Count> counts = new LinkedHashMap<>();
    activities.stream()
        .flatMap(activity -> activity.challenges().stream())
        .map(Challenge::objective)
        .filter(Objects::nonNull)
        .forEach(count -> counts.merge(count.objectiveHash(), count, Standing::further));
    return counts.isEmpty() ? Optional.empty() : Optional.of(of(counts.values()));
  }

  private static Optional<Standing> ofQuests(List<Quest> quests) {
    List<QuestStatus> all =
        quests.stream().flatMap(quest -> Optional.ofNullable(quest.status()).stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (all.stream().anyMatch(QuestStatus::isComplete)) {
      return Optional.of(OVER);
    }
    List<Count> counts = all.getFirst().stepObjectives();
    return Optional.of(counts.isEmpty() ? NOT_BEGUN : of(counts));
  }

  private static Count further(Count one, Count other) {
    boolean better = other.isComplete() || other.progress() > one.progress();
    return better && !one.isComplete() ? other : one;
  }

  private static Standing of(Collection<Count> counts) {
    if (counts.size() > 1) {
      long done = counts.stream().filter(Count::isComplete).count();
      return new Standing(Math.toIntExact(done), counts.size());
    }
    Count only = counts.iterator().next();
    int total = Math.max(1, only.completionValue());
    return new Standing(
        only.isComplete() ? total : Math.clamp(only.progress(), 0, total - 1), total);
  }
}
