package com.destinyvaultraider.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What we hold of one account: the newest profile that Bungie has sent, by its own time stamp, and
 * our confirmed changes that it may not show yet. Thread-safe.
 */
final class HeldPicture {

  /** The resolution of the {@code Date} header, which is how we know when a change took effect. */
  private static final Duration CLOCK_RESOLUTION = Duration.ofSeconds(1);

  private final List<Change> changes = new ArrayList<>();
  private @Nullable Picture newest;
  private @Nullable Picture shown;
  private Instant fetched = Instant.MIN;
  private @Nullable CompletableFuture<Picture> underWay;

  /** The picture to show, or null before the first profile. */
  synchronized @Nullable Picture shown() {
    return shown;
  }

  /** When, by our own clock, Bungie last answered. */
  synchronized Instant fetched() {
    return fetched;
  }

  /** Takes in a profile; one that is older than the newest seen is left aside. */
  synchronized Picture take(Picture picture, Instant now) {
    fetched = now;
    if (newest == null || !picture.minted().isBefore(newest.minted())) {
      newest = picture;
      Instant settled = picture.minted().minus(CLOCK_RESOLUTION);
      changes.removeIf(change -> change.at().isBefore(settled));
    }
    return replay(newest);
  }

  /** Takes in a change that Bungie has confirmed. */
  synchronized void confirm(Change change) {
    changes.add(change);
    if (shown != null) {
      shown = shown.after(change);
    }
  }

  /**
   * The request that is under way, or the one that is begun now: everybody waits for the same one.
   */
  synchronized CompletableFuture<Picture> joinOr(Supplier<CompletableFuture<Picture>> begin) {
    if (underWay == null || underWay.isDone()) {
      underWay = begin.get();
    }
    return underWay;
  }

  private Picture replay(Picture base) {
    Picture result = base;
    for (Change change : changes) {
      result = result.after(change);
    }
    shown = result;
    return result;
  }
}
