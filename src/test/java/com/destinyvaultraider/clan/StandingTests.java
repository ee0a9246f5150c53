package com.destinyvaultraider.clan;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.Milestone.Activity;
import com.destinyvaultraider.bungie.Milestone.Challenge;
import com.destinyvaultraider.bungie.Milestone.Count;
import com.destinyvaultraider.bungie.Milestone.Phase;
import com.destinyvaultraider.bungie.Milestone.Quest;
import com.destinyvaultraider.bungie.Milestone.QuestStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTests {

  @Test
  void countsEncountersWhereMostAreDone() {
    assertThat(Standing.of(activities(raid(false, true, false), raid(true, true, false))))
        .contains(new Standing(2, 3));
    assertThat(Standing.of(activities(raid(true, true, true)))).get().matches(Standing::isDone);
  }

  @Test
  void takesAChallengeOfSeveralActivitiesAsOne() {
    assertThat(Standing.of(activities(challenge(7, 2, 5, false), challenge(7, 3, 5, false))))
        .contains(new Standing(3, 5));
  }

  @Test
  void countsChallengesWhereThereAreSeveral() {
    assertThat(Standing.of(activities(challenge(7, 5, 5, true), challenge(8, 1, 5, false))))
        .contains(new Standing(1, 2));
  }

  @Test
  void believesTheGameAndNotTheCount() {
    assertThat(Standing.of(activities(challenge(7, 0, 5, true)))).contains(new Standing(5, 5));
    assertThat(Standing.of(activities(challenge(7, 9, 5, false)))).contains(new Standing(4, 5));
    assertThat(Standing.of(activities(challenge(7, -1, 0, false)))).contains(new Standing(0, 1));
  }

  @Test
  void readsQuests() {
    Count step = new Count(9, 2, 8, false);

    assertThat(Standing.of(quest(new QuestStatus(List.of(step), false, false))))
        .contains(new Standing(2, 8));
    assertThat(Standing.of(quest(new QuestStatus(List.of(step), false, true))))
        .get()
        .matches(Standing::isDone);
    assertThat(Standing.of(quest(new QuestStatus(List.of(), null, null))))
        .contains(new Standing(0, 1));
  }

  @Test
  void saysNothingWhereNothingIsCounted() {
    assertThat(Standing.of(activities(new Activity(1, List.of(), List.of())))).isEmpty();
    assertThat(Standing.of(activities(new Activity(1, List.of(new Challenge(null)), List.of()))))
        .isEmpty();
    assertThat(Standing.of(quest(null))).isEmpty();
  }

  private static Milestone activities(Activity... activities) {
    return new Milestone(1, List.of(activities), List.of(), List.of());
  }

  private static Milestone quest(@Nullable QuestStatus status) {
    return new Milestone(1, List.of(), List.of(new Quest(2, status)), List.of());
  }

  private static Activity raid(Boolean... complete) {
    return new Activity(1, List.of(), Stream.of(complete).map(each -> new Phase(1, each)).toList());
  }

  private static Activity challenge(long objective, int progress, int goal, boolean complete) {
    Count count = new Count(objective, progress, goal, complete);
    return new Activity(1, List.of(new Challenge(count)), List.of());
  }
}
