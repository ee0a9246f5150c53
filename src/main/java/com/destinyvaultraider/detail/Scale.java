package com.destinyvaultraider.detail;

import java.util.List;

/**
 * Makes what was invested into a stat into what the game displays: between its points in a straight
 * line, below the first as at the first, and beyond the last as it came there.
 *
 * @param maximum the most that counts
 * @param numeric whether it is shown as a number rather than as a bar
 * @param points in the order of what is invested
 */
record Scale(int maximum, boolean numeric, List<Point> points) {

  /** What is displayed for what is invested. */
  record Point(int value, int weight) {}

  /** The displayed value, halves rounded to the even number as the game does. */
  int display(int invested) {
    return (int) Math.rint(between(invested));
  }

  /** The displayed value, halves rounded up: magazines are counted so. */
  int displayRoundedUp(int invested) {
    return (int) Math.round(between(invested));
  }

  /** What a full bar stands for. */
  int full() {
    return points.isEmpty()
        ? maximum
        : Math.max(maximum, Math.max(points.getFirst().weight(), points.getLast().weight()));
  }

  /** Whether more of what is invested displays as less. */
  boolean falls() {
    return !points.isEmpty() && points.getFirst().weight() > points.getLast().weight();
  }

  private double between(int invested) {
    int value = Math.min(invested, maximum);
    if (points.isEmpty()) {
      return value;
    }
    int next = 0;
    while (next < points.size() && points.get(next).value() <= value) {
      next++;
    }
    Point end = points.get(Math.min(next, points.size() - 1));
    Point start = points.get(Math.max(0, Math.min(next, points.size() - 1) - 1));
    if (end.value() == start.value()) {
      return start.weight();
    }
    double way = (double) (value - start.value()) / (end.value() - start.value());
    return start.weight() + way * (end.weight() - start.weight());
  }
}
