package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.ProgressProfile.RecordProgress;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Progress.Pursuit;
import com.destinyvaultraider.progress.Task.Count;
import com.destinyvaultraider.progress.Task.Kind;
import com.destinyvaultraider.progress.Task.Line;
import com.destinyvaultraider.progress.Task.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts together what there is to do for the characters that are looked at. */
final class Tasks {

  private static final int REDEEMED = 1;
  private static final int NOT_COMPLETED = 4;
  private static final int OBSCURED = 8;

  private final Progress progress;
  private final List<Hero> heroes;
  private final Book book;
  private final Instant now;

  Tasks(Progress progress, List<Hero> heroes, Book book, Instant now) {
    this.progress = progress;
    this.heroes = List.copyOf(heroes);
    this.book = book;
    this.now = now;
  }

  /** All of it, in no order. */
  List<Task> all() {
    List<Task> all = new ArrayList<>();
    all.addAll(milestones());
    all.addAll(pursuits());
    if (progress.trackedRecord() != 0) {
      record(Kind.TRIUMPH, progress.trackedRecord(), true).ifPresent(all::add);
    }
    for (long hash : book.catalysts()) {
      record(Kind.CATALYST, hash, false).ifPresent(all::add);
    }
    for (long hash : book.patterns()) {
      record(Kind.PATTERN, hash, false).ifPresent(all::add);
    }
    return all;
  }

  private List<Task> milestones() {
    Set<Long> hashes = new TreeSet<>();
    heroes.forEach(hero ->
        hero.milestones().stream()
            .filter(milestone -> !Task.counts(milestone).isEmpty())
            .forEach(milestone -> hashes.add(milestone.milestoneHash())));
    return hashes.stream()
        .map(hash ->
            new Task(
                book.milestone(hash).kind(),
                hash,
                book.milestone(hash),
                false,
                null,
                heroes.stream().map(hero -> standing(hero, hash)).toList()))
        .toList();
  }

  private static Line standing(Hero hero, long hash) {
    for (Milestone milestone : hero.milestones()) {
      if (milestone.milestoneHash() == hash) {
        return line(hero, Task.counts(milestone));
      }
    }
    return new Line(hero, State.OFF, List.of());
  }

  /** The same quest or bounty with several characters is one task; what is over is left out. */
  private List<Task> pursuits() {
    Map<Long, List<Held>> held = new LinkedHashMap<>();
    for (Hero hero : heroes) {
      for (Pursuit pursuit : hero.pursuits()) {
        if (pursuit.expires() == null || pursuit.expires().isAfter(now)) {
          held.computeIfAbsent(pursuit.hash(), _ -> new ArrayList<>()).add(new Held(hero, pursuit));
        }
      }
    }
    List<Task> tasks = new ArrayList<>();
    held.forEach((hash, all) -> tasks.add(pursuit(hash, all)));
    return tasks;
  }

  /** What a character carries. */
  private record Held(Hero hero, Pursuit pursuit) {}

  private Task pursuit(long hash, List<Held> all) {
    return new Task(
        book.pursuit(hash).kind(),
        hash,
        book.pursuit(hash),
        all.stream().anyMatch(each -> each.pursuit().tracked()),
        all.stream()
            .flatMap(each -> Optional.ofNullable(each.pursuit().expires()).stream())
            .min(Comparator.naturalOrder())
            .orElse(null),
        all.stream()
            .map(each ->
                line(
                    each.hero(),
                    each.pursuit().objectives().stream()
                        .filter(objective -> objective.visible() || objective.complete())
                        .map(Count::of)
                        .toList()))
            .toList());
  }

  /** Catalysts and patterns that nothing is known of yet are left out. */
  private Optional<Task> record(Kind kind, long hash, boolean tracked) {
    RecordProgress record = progress.records().get(hash);
    if (record == null) {
      return Optional.empty();
    }
    List<Count> counts =
        Optional.of(record.objectives())
            .filter(objectives -> !objectives.isEmpty())
            .orElse(record.intervalObjectives())
            .stream()
            .map(Count::of)
            .toList();
    boolean done = (record.state() & NOT_COMPLETED) == 0 || (record.state() & REDEEMED) != 0;
    boolean begun = counts.stream().anyMatch(count -> count.progress() > 0);
    if (!tracked && !done && !begun && ((record.state() & OBSCURED) != 0 || kind == Kind.PATTERN)) {
      return Optional.empty();
    }
    Line line = new Line(null, done ? State.DONE : State.OPEN, counts);
    return Optional.of(new Task(kind, hash, book.record(kind, hash), tracked, null, List.of(line)));
  }

  private static Line line(Hero hero, Collection<Count> counts) {
    boolean done = !counts.isEmpty() && counts.stream().allMatch(Count::done);
    return new Line(hero, done ? State.DONE : State.OPEN, List.copyOf(counts));
  }
}
