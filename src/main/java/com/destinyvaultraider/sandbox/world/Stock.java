package com.destinyvaultraider.sandbox.world;

import java.util.SplittableRandom;

/** Where everything that an account owns comes from. */
record Stock(Wardrobe wardrobe, Rows rows, SplittableRandom random) {

  /** The power of a piece of gear in use, a little below or above what is usual. */
  int power(int usual) {
    return usual - 8 + random.nextInt(12);
  }

  /** The power of a piece that was put away long ago or yesterday. */
  int anyPower(int highest) {
    return 10 + random.nextInt(highest - 10);
  }
}
