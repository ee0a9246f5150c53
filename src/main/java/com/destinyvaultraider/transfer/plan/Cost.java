package com.destinyvaultraider.transfer.plan;

/**
 * What a plan costs, as one number: first the calls, then the things that are displaced, then how
 * far the stated orders of choosing are left.
 */
final class Cost {

  private static final int CALL = 40;
  private static final int THING = 24;

  private Cost() {}

  static long of(int calls, int things, int disorder) {
    return ((long) calls << CALL) + ((long) things << THING) + disorder;
  }

  static int calls(long cost) {
    return (int) (cost >> CALL);
  }
}
