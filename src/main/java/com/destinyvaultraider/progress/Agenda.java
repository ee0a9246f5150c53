package com.destinyvaultraider.progress;

import com.destinyvaultraider.progress.Task.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do in the order in which to do it: what the player tracks, what is nearly done
 * or soon lost, then the rest by kind, and what is done.
 */
record Agenda(List<Task> tracked, List<Task> tonight, Map<Kind, List<Task>> rest, List<Task> done) {

  private static final double NEARLY = 0.6;
  private static final int MOST_TONIGHT = 8;

  /** Everything once, and in one place only. */
  static Agenda of(List<Task> all, Instant now) {
    List<Task> tracked = new ArrayList<>();
    List<Task> urgent = new ArrayList<>();
    List<Task> others = new ArrayList<>();
    List<Task> done = new ArrayList<>();
    for (Task task : all) {
      if (task.isDone()) {
        done.add(task);
      } else if (task.tracked()) {
        tracked.add(task);
      } else if (isLostSoon(task, now) || (isWeekly(task) && task.share() >= NEARLY)) {
        urgent.add(task);
      } else {
        others.add(task);
      }
    }
    Comparator<Task> order = order(now);
    tracked.sort(order);
    urgent.sort(order);
    List<Task> tonight = urgent.subList(0, Math.min(MOST_TONIGHT, urgent.size()));
    others.addAll(urgent.subList(tonight.size(), urgent.size()));
    others.sort(order);
    Map<Kind, List<Task>> rest = new EnumMap<>(Kind.class);
    for (Task task : others) {
      rest.computeIfAbsent(task.kind(), _ -> new ArrayList<>()).add(task);
    }
    return new Agenda(tracked, List.copyOf(tonight), rest, done);
  }

  private static Comparator<Task> order(Instant now) {
    return Comparator.comparing((Task task) -> lostAt(task, now))
        .thenComparing(Task::share, Comparator.reverseOrder())
        .thenComparingInt(task -> task.thing().order())
        .thenComparing(task -> task.thing().name());
  }

  /** What is not lost within a day is as good as never lost. */
  private static Instant lostAt(Task task, Instant now) {
    Instant expires = task.expires();
    return expires != null && isLostSoon(task, now) ? expires : Instant.MAX;
  }

  private static boolean isLostSoon(Task task, Instant now) {
    @Nullable Instant expires = task.expires();
    return expires != null && Countdown.isSoon(expires, now);
  }

  /** Catalysts and patterns take weeks; being near their end does not make them urgent. */
  private static boolean isWeekly(Task task) {
    return task.kind() != Kind.CATALYST && task.kind() != Kind.PATTERN;
  }
}
