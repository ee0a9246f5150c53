package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.BungieFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** What Bungie's clock can be wrong by; an answer from further in the future cannot be right. */
  private static final Duration FUTURE = Duration.ofMinutes(5);

  /** How long a player's own moves may keep us from asking Bungie what else has happened. */
  private static final Duration LONGEST_WITHOUT_ASKING = Duration.ofMinutes(5);

  /** How long what changes slowly is believed before it is asked for again. */
  private static final Duration ENOUGH_OF_MORE = Duration.ofMinutes(30);

  /** What an account with so many items was measured to weigh, and a little more. */
  private static final long BYTES = 512 * 1024;

  static final int ITEMS = 1_236;

  /** As many items as what is always there weighs as much as. */
  private static final int EMPTY = 60;

  private static final int MOST = 2_000;
  private static final int FEWEST = 50;

  private final SortedMap<Long, Change> changes = new TreeMap<>();
  private long settled;
  private long latest;
  private @Nullable Picture newest;
  private @Nullable Picture shown;
  private @Nullable BungieFailure trouble;
  private boolean restored;
  private Instant taken = Instant.EPOCH;
  private Instant kept = Instant.EPOCH;
  private Instant fetched = Instant.EPOCH;
  private Instant touched = Instant.EPOCH;
  private Instant leftAloneUntil = Instant.EPOCH;
  private Instant moreFrom = Instant.EPOCH;
  private @Nullable CompletableFuture<Picture> underWay;

  /** How many of large accounts fit into a quarter of the memory; small ones weigh less. */
  static long most(long memory) {
    return Math.clamp(memory / 4 / BYTES, FEWEST, MOST);
  }

  /** What it weighs, counted in items. */
  synchronized int weight() {
    return EMPTY + (newest == null ? 0 : newest.items().size());
  }

  /** The picture to show, or null before the first profile. */
  synchronized @Nullable Picture shown() {
    return shown;
  }

  /** The picture to show, after one was taken in. */
  synchronized Picture requireShown() {
    return Objects.requireNonNull(shown);
  }

  /** A word for what is shown and for whether Bungie answers, or empty before the first profile. */
  synchronized String word() {
    return shown == null ? "" : new Freshness(Duration.ZERO, trouble).word(shown);
  }

  /** Whether the picture can be shown without asking Bungie. */
  synchronized boolean isGoodEnough(Instant now, Duration freshFor) {
    boolean fresh =
        touched.plus(freshFor).isAfter(now) && fetched.plus(LONGEST_WITHOUT_ASKING).isAfter(now);
    return fresh || leftAloneUntil.isAfter(now);
  }

  /** How old the picture is, and whether Bungie answers. */
  synchronized Freshness freshness(Instant now) {
    Duration age = Duration.between(taken, now);
    return new Freshness(age.isNegative() ? Duration.ZERO : age, trouble);
  }

  /** Whether the picture is from an earlier life of ours, and nobody has looked since. */
  synchronized boolean isRestored() {
    return restored;
  }

  /**
   * Takes in a profile; one that is older than the newest seen is left aside.
   *
   * @param now what time it is by our clock
   * @param bungieNow the same by Bungie's, to which pictures and changes belong
   * @return whether it is the newest
   */
  synchronized boolean take(Picture picture, Instant now, Instant bungieNow) {
    fetched = now;
    touched = now;
    leftAloneUntil = Instant.EPOCH;
    trouble = null;
    restored = false;
    boolean newer =
        newest == null
            || !picture.minted().isBefore(newest.minted())
            || newest.minted().isAfter(bungieNow.plus(FUTURE));
    if (newer) {
      newest = newest == null ? picture : picture.remembering(newest);
      Duration age = Duration.between(picture.minted(), bungieNow);
      taken = age.isNegative() ? now : now.minus(age);
      settleBefore(picture.minted().minus(CLOCK_RESOLUTION));
    }
    replay(newest == null ? picture : newest);
    return newer;
  }

  /** Takes in a profile from an earlier life of ours, to be shown while there is nothing else. */
  synchronized void restore(Picture picture, Instant taken) {
    if (newest == null) {
      newest = picture;
      restored = true;
      this.taken = taken;
      replay(picture);
    }
  }

  /** Whether the newest profile is to be kept, which is then seen to: not more often than that. */
  synchronized boolean isToBeKept(Instant now, Duration every) {
    boolean due = !kept.plus(every).isAfter(now);
    if (due) {
      kept = now;
    }
    return due;
  }

  /** Since when, by our clock, the newest profile is as old as it looks. */
  synchronized Instant taken() {
    return taken;
  }

  /**
   * Takes in changes that Bungie has confirmed, by their numbers; with them the picture is as good
   * as new. Those taken in before are left aside.
   */
  synchronized void confirm(Map<Long, Change> confirmed, Instant now) {
    for (Map.Entry<Long, Change> change : confirmed.entrySet()) {
      latest = Math.max(latest, change.getKey());
      if (change.getKey() > settled && !changes.containsKey(change.getKey())) {
        add(change.getKey(), change.getValue());
        touched = now;
      }
    }
  }

  /** Changes come in their order but for races between instances: then all are replayed. */
  private void add(long number, Change change) {
    boolean last = changes.isEmpty() || number > changes.lastKey();
    changes.put(number, change);
    if (last && shown != null) {
      shown = shown.after(change);
    } else if (newest != null) {
      replay(newest);
    }
  }

  /** The number of the last change taken in. */
  synchronized long latest() {
    return latest;
  }

  /** Remembers that Bungie does not answer for now, so that not every page asks it again. */
  synchronized void fail(BungieFailure failure, Instant until) {
    trouble = failure;
    leftAloneUntil = until;
  }

  /** Has the next page ask Bungie: something has happened that the picture may not show. */
  synchronized void doubt() {
    touched = Instant.EPOCH;
    leftAloneUntil = Instant.EPOCH;
  }

  /**
   * Whether the request that is sent now asks for what changes slowly, too. Not the first one, for
   * which somebody waits with nothing to look at, and also after a failure not soon again.
   */
  synchronized boolean asksForMore(Instant now) {
    boolean asks = shown != null && !now.isBefore(moreFrom);
    if (asks) {
      moreFrom = now.plus(ENOUGH_OF_MORE);
    }
    return asks;
  }

  /** The request that is under way, or one that is begun now: everybody waits for the same one. */
  synchronized CompletableFuture<Picture> joinOr(Supplier<CompletableFuture<Picture>> begin) {
    if (underWay == null || underWay.isDone()) {
      underWay = begin.get();
    }
    return underWay;
  }

  /**
   * What took effect before this shows in the newest profile. A change is kept as long as one
   * before it is, however it is dated: an earlier move must not be replayed without the later one.
   */
  private void settleBefore(Instant moment) {
    Iterator<Map.Entry<Long, Change>> oldest = changes.entrySet().iterator();
    while (oldest.hasNext()) {
      Map.Entry<Long, Change> change = oldest.next();
      if (!change.getValue().at().isBefore(moment)) {
        return;
      }
      settled = change.getKey();
      oldest.remove();
    }
  }

  private void replay(Picture base) {
    Picture result = base;
    for (Change change : changes.values()) {
      result = result.after(change);
    }
    shown = result;
  }
}
