package com.destinyvaultraider.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.Milestone.Activity;
import com.destinyvaultraider.bungie.Milestone.Challenge;
import com.destinyvaultraider.bungie.Milestone.Phase;
import com.destinyvaultraider.bungie.Milestone.Quest;
import com.destinyvaultraider.bungie.Milestone.QuestStatus;
import com.destinyvaultraider.progress.Book.Thing;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Task.Count;
import com.destinyvaultraider.progress.Task.Kind;
import com.destinyvaultraider.progress.Task.Line;
import com.destinyvaultraider.progress.Task.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTests {

  private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
  private static final Hero HUNTER = new Hero(1, 2, 3, 500, "", List.of(), List.of());

  @Test
  void putsWhatIsLostSoonFirstAndThenWhatIsNearlyDone() {
    Agenda agenda =
        Agenda.of(
            List.of(
                task("half", Kind.QUEST, null, 5),
                task("nearly", Kind.QUEST, null, 9),
                task("tomorrow", Kind.BOUNTY, NOW.plus(Duration.ofHours(20)), 0),
                task("soon", Kind.BOUNTY, NOW.plus(Duration.ofHours(2)), 1),
                task("next week", Kind.BOUNTY, NOW.plus(Duration.ofDays(6)), 2)),
            NOW);

    assertThat(names(agenda.tonight())).containsExactly("soon", "tomorrow", "nearly");
    assertThat(names(agenda.rest().getOrDefault(Kind.QUEST, List.of()))).containsExactly("half");
    assertThat(names(agenda.rest().getOrDefault(Kind.BOUNTY, List.of())))
        .containsExactly("next week");
    assertThat(agenda.done()).isEmpty();
  }

  @Test
  void putsWhatIsTrackedBeforeAllAndWhatIsDoneAside() {
    Task tracked =
        new Task(Kind.QUEST, 1, thing("tracked"), true, null, List.of(line(State.OPEN, 9)));
    Task done = new Task(Kind.QUEST, 2, thing("done"), true, null, List.of(line(State.DONE, 10)));

    Agenda agenda = Agenda.of(List.of(done, tracked), NOW);

    assertThat(names(agenda.tracked())).containsExactly("tracked");
    assertThat(names(agenda.done())).containsExactly("done");
    assertThat(agenda.tonight()).isEmpty();
  }

  @Test
  void leavesCatalystsAndPatternsWhereTheyAreHoweverNear() {
    Agenda agenda =
        Agenda.of(
            List.of(
                task("catalyst", Kind.CATALYST, null, 9), task("pattern", Kind.PATTERN, null, 8)),
            NOW);

    assertThat(agenda.tonight()).isEmpty();
    assertThat(agenda.rest()).containsOnlyKeys(Kind.CATALYST, Kind.PATTERN);
  }

  @Test
  void losesNothingWhereTooMuchIsUrgent() {
    List<Task> many =
        IntStream.range(0, 30)
            .mapToObj(each -> task("b" + each, Kind.BOUNTY, NOW.plusSeconds(60L + each), 1))
            .toList();

    Agenda agenda = Agenda.of(many, NOW);

    assertThat(agenda.tonight()).hasSize(8).startsWith(many.getFirst());
    assertThat(agenda.rest().getOrDefault(Kind.BOUNTY, List.of())).hasSize(22);
  }

  @Test
  void isDoneWhereNobodyHasAnythingLeftToDo() {
    assertThat(of(line(State.DONE, 10), line(State.OFF, 0)).isDone()).isTrue();
    assertThat(of(line(State.DONE, 10), line(State.OPEN, 3)).isDone()).isFalse();
    assertThat(of(line(State.OFF, 0)).isDone()).isFalse();
    assertThat(of(line(State.DONE, 10), line(State.OPEN, 3)).share()).isEqualTo(0.3);
  }

  @Test
  void doesNotDivideByNothing() {
    assertThat(new Count(1, 3, 0, false).share()).isZero();
    assertThat(new Count(1, 3, 0, true).share()).isEqualTo(1);
    assertThat(new Count(1, 30, 10, false).share()).isEqualTo(1);
    assertThat(new Count(1, -3, 10, false).share()).isZero();
  }

  @Test
  void countsEncountersWhereMostAreDone() {
    Milestone raid =
        milestone(
            List.of(
                new Activity(1, List.of(), List.of(new Phase(1, true), new Phase(2, false))),
                new Activity(2, List.of(), List.of(new Phase(1, true), new Phase(2, true)))),
            List.of());

    assertThat(Task.counts(raid)).containsExactly(new Count(0, 2, 2, true));
  }

  @Test
  void countsAChallengeOnceAndAQuestByItsStep() {
    Milestone.Count count = new Milestone.Count(7, 3, 9, false);
    Milestone twice =
        milestone(
            List.of(
                new Activity(1, List.of(new Challenge(count)), List.of()),
                new Activity(
                    2,
                    List.of(
                        new Challenge(new Milestone.Count(7, 4, 9, false)), new Challenge(null)),
                    List.of())),
            List.of());
    Milestone quest =
        milestone(List.of(), List.of(new Quest(5, new QuestStatus(List.of(count), false, null))));
    Milestone over =
        milestone(List.of(), List.of(new Quest(5, new QuestStatus(List.of(count), false, true))));

    assertThat(Task.counts(twice)).containsExactly(new Count(7, 4, 9, false));
    assertThat(Task.counts(quest)).containsExactly(new Count(7, 3, 9, false));
    assertThat(Task.counts(over)).singleElement().matches(Count::done);
    assertThat(Task.counts(milestone(List.of(), List.of()))).isEmpty();
  }

  private static Milestone milestone(List<Activity> activities, List<Quest> quests) {
    return new Milestone(1, activities, quests, List.of());
  }

  private static Task of(Line... lines) {
    return new Task(Kind.QUEST, 1, thing("one"), false, null, List.of(lines));
  }

  private static Task task(String name, Kind kind, @Nullable Instant expires, int done) {
    return new Task(kind, 1, thing(name), false, expires, List.of(line(State.OPEN, done)));
  }

  private static Line line(State state, int done) {
    return new Line(HUNTER, state, List.of(new Count(1, done, 10, done == 10)));
  }

  private static Thing thing(String name) {
    return new Thing(Kind.QUEST, name, "", "", "", "", 0, 0, List.of(), 0);
  }

  private static List<String> names(List<Task> tasks) {
    return tasks.stream().map(task -> task.thing().name()).toList();
  }
}
