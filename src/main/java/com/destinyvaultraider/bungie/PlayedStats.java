package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Bungie's statistics consist of. */
public final class PlayedStats {

  private PlayedStats() {}

  /** A number in its wrapping. */
  record Value(@Nullable Basic basic) {}

  /** The number itself. */
  record Basic(double value) {}

  /**
   * Numbers by the names that Bungie gives them.
   *
   * @param byName those that are there
   */
  public record Values(Map<String, Double> byName) {

    /** None. */
    public static final Values NONE = new Values(Map.of());

    public Values {
      byName = Map.copyOf(byName);
    }

    static Values of(@Nullable Map<String, @Nullable Value> wire) {
      Map<String, Double> values = new HashMap<>();
      if (wire != null) {
        wire.forEach((name, value) -> {
          if (value != null && value.basic() != null) {
            values.put(name, value.basic().value());
          }
        });
      }
      return new Values(values);
    }

    /** The number with this name, or 0. */
    public double of(String name) {
      return byName.getOrDefault(name, 0.0);
    }
  }

  /** The same numbers for different spans of time. */
  public record Periods(@Nullable Map<String, @Nullable Value> allTime, List<Day> daily) {

    public Periods {
      daily = WireLists.cleaned(daily);
    }

    /** Those of all time; empty where nothing was played. */
    public Values sums() {
      return Values.of(allTime);
    }
  }

  /** What was played on one day. */
  public record Day(@Nullable Instant period, @Nullable Map<String, @Nullable Value> values) {

    /** The sums of that day. */
    public Values sums() {
      return Values.of(values);
    }
  }

  /** A whole account. */
  public record Account(@Nullable Merged mergedAllCharacters) {}

  /** All characters of an account, with those that are no more. */
  public record Merged(@Nullable Periods merged) {}

  record History(List<Entry> activities) {

    History {
      activities = WireLists.cleaned(activities);
    }
  }

  /** One activity in a history. */
  public record Entry(
      @Nullable Instant period,
      @Nullable Details activityDetails,
      @Nullable Map<String, @Nullable Value> values) {

    /** What the player did in it. */
    public Values told() {
      return Values.of(values);
    }
  }

  /** What activity it was. */
  public record Details(
      long referenceId, long directorActivityHash, long instanceId, List<Integer> modes) {

    public Details {
      modes = WireLists.cleaned(modes);
    }
  }

  record Arsenal(List<Weapon> weapons) {

    Arsenal {
      weapons = WireLists.cleaned(weapons);
    }
  }

  /** What was done with one weapon. */
  public record Weapon(long referenceId, @Nullable Map<String, @Nullable Value> values) {

    /** The numbers. */
    public Values told() {
      return Values.of(values);
    }
  }
}
