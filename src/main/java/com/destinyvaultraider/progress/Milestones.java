package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.Milestone.Activity;
import com.destinyvaultraider.bungie.Milestone.Challenge;
import com.destinyvaultraider.bungie.Milestone.Phase;
import com.destinyvaultraider.bungie.Milestone.QuestStatus;
import com.destinyvaultraider.progress.Task.Count;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the three kinds of milestones count: encounters, challenges, the steps of a quest. */
final class Milestones {

  private Milestones() {}

  /** A raid has the same encounters at every difficulty; what counts is where most are done. */
  static Optional<Count> phases(Milestone milestone) {
    return milestone.activities().stream()
        .map(Activity::phases)
        .filter(phases -> !phases.isEmpty())
        .map(Milestones::encounters)
        .max(Comparator.comparingInt(Count::progress));
  }

  /** What is done in one activity counts for all. */
  static Collection<Count> challenges(Milestone milestone) {
    Map<Long, Count> counts = new LinkedHashMap<>();
    milestone.activities().stream()
        .flatMap(activity -> activity.challenges().stream())
        .map(Challenge::objective)
        .filter(Objects::nonNull)
        .map(Count::of)
        .forEach(count ->
            counts.merge(
                count.hash(), count, (one, other) -> other.share() > one.share() ? other : one));
    return counts.values();
  }

  /** What the first quest that is not done counts. */
  static List<Count> quests(Milestone milestone) {
    List<QuestStatus> all =
        milestone.availableQuests().stream()
            .flatMap(quest -> Optional.ofNullable(quest.status()).stream())
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    if (all.stream().anyMatch(QuestStatus::isComplete)) {
      return List.of(new Count(0, 1, 1, true));
    }
    List<Count> steps = all.getFirst().stepObjectives().stream().map(Count::of).toList();
    return steps.isEmpty() ? List.of(new Count(0, 0, 1, false)) : steps;
  }

  private static Count encounters(List<Phase> phases) {
    int done = Math.toIntExact(phases.stream().filter(Phase::isComplete).count());
    return new Count(0, done, phases.size(), done == phases.size());
  }
}
