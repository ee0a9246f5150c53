package com.destinyvaultraider.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * The upright axis of a chart: from nothing to a round number that is not below anything shown.
 *
 * @param step from one line to the next
 * @param steps how many there are
 */
record Scale(double step, int steps) {

  private static final int MOST_STEPS = 5;
  private static final int TEN = 10;
  private static final double[] ROUND = {1, 2, 5, TEN};

  /** The one with room for this number; there is always room for one. */
  static Scale upTo(double highest) {
    double high = highest > 0 && Double.isFinite(highest) ? highest : 1;
    double magnitude = Math.pow(TEN, Math.floor(Math.log10(high / MOST_STEPS)));
    double step = magnitude * TEN;
    for (double round : ROUND) {
      if (round * magnitude * MOST_STEPS >= high) {
        step = round * magnitude;
        break;
      }
    }
    return new Scale(step, Math.max(1, (int) Math.ceil(high / step - 1e-9)));
  }

  double top() {
    return step * steps;
  }

  /** Where a number lies: 0 at the bottom, 1 at the top. */
  double share(double number) {
    return Math.clamp(number / top(), 0, 1);
  }

  /** The numbers at which there is a line. */
  List<Double> lines() {
    List<Double> lines = new ArrayList<>();
    for (int line = 0; line <= steps; line++) {
      lines.add(line * step);
    }
    return lines;
  }
}
