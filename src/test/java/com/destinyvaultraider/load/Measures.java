package com.destinyvaultraider.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** How long the site took, by what it was asked for, and every answer that should not be. */
final class Measures {

  private static final int MOST_TOLD = 30;

  private final Map<Kind, Queue<Long>> nanos = new EnumMap<>(Kind.class);
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  Measures() {
    for (Kind kind : Kind.values()) {
      nanos.put(kind, new ConcurrentLinkedQueue<>());
    }
  }

  void add(Kind kind, long took) {
    of(kind).add(took);
  }

  /** Something that a player must never see. */
  void addWrong(String what) {
    wrong.add(what);
  }

  /** The first of them, and how many there are. */
  List<String> wrong() {
    return wrong.size() <= MOST_TOLD
        ? List.copyOf(wrong)
        : Stream.concat(Stream.of(wrong.size() + " times"), wrong.stream().limit(MOST_TOLD))
            .toList();
  }

  /** How many requests were answered, apart from those before the load. */
  long count() {
    return nanos.entrySet().stream()
        .filter(each -> each.getKey() != Kind.SIGN_IN)
        .mapToLong(each -> each.getValue().size())
        .sum();
  }

  /** A table with one line for each kind. */
  String table(Duration time) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-12s %7s %6s %8s %8s %8s".formatted("request", "count", "per s", "p50", "p95", "p99"));
    nanos.forEach((kind, took) -> {
      if (took.isEmpty()) {
        return;
      }
      long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
      String rate =
          kind == Kind.SIGN_IN ? "" : "%.1f".formatted((double) sorted.length / time.toSeconds());
      lines.add(
          "%-12s %7d %6s %8s %8s %8s"
              .formatted(
                  kind, sorted.length, rate, at(sorted, 50), at(sorted, 95), at(sorted, 99)));
    });
    return String.join("\n", lines);
  }

  private Queue<Long> of(Kind kind) {
    return nanos.getOrDefault(kind, new ConcurrentLinkedQueue<>());
  }

  private static String at(long[] sorted, int percent) {
    int index = Math.ceilDiv(sorted.length * percent, 100) - 1;
    return Duration.ofNanos(sorted[Math.max(0, index)]).toMillis() + " ms";
  }
}
