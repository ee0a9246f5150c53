package com.destinyvaultraider.outage;

/** Makes one call under any fault, looks at what becomes of it, and sees to it that it recovers. */
interface Trial {

  Call call();

  /** A fault befalls the call; what must hold under every fault is asserted on the way. */
  Outcome under(Fault fault);

  /** Asserts that everybody whom a fault befell is well when all faults are over. */
  default void recovers() {}
}
