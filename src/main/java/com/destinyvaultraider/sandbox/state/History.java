package com.destinyvaultraider.sandbox.state;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What an account held and since when, so that answers can lag behind or fall back. */
final class History {

  private static final int KEPT = 100;

  private final List<Version> versions = new ArrayList<>();

  History(Holdings first) {
    versions.add(new Version(first, Instant.MIN));
  }

  private record Version(Holdings holdings, Instant since) {}

  Holdings latest() {
    return versions.getLast().holdings();
  }

  void add(Holdings holdings, Instant now) {
    versions.add(new Version(holdings, now));
    if (versions.size() > KEPT) {
      versions.removeFirst();
    }
  }

  /** What is shown at this moment by a server that learns of a write this much later. */
  Snapshot asOf(Instant now, Duration staleness) {
    Instant horizon = now.minus(staleness);
    int index = versions.size() - 1;
    while (index > 0 && versions.get(index).since().isAfter(horizon)) {
      index--;
    }
    return snapshot(index, now);
  }

  /** What a server shows that has not even heard of the newest write. */
  Snapshot before(Instant now) {
    return snapshot(Math.max(0, versions.size() - 2), now);
  }

  private Snapshot snapshot(int index, Instant now) {
    Holdings holdings = versions.get(index).holdings();
    if (index == versions.size() - 1) {
      return new Snapshot(holdings, now);
    }
    // Actions are dated by the second, so an answer without the write is minted before its second.
    Instant ended = versions.get(index + 1).since().truncatedTo(ChronoUnit.SECONDS);
    return new Snapshot(holdings, ended.minusMillis(1));
  }
}
