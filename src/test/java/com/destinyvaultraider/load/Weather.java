package com.destinyvaultraider.load;

import com.destinyvaultraider.sandbox.SandboxClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What Bungie suffers from, at random but for the seed: calm, and then one thing or two at once.
 * Nothing that means a player has left: no access is withdrawn, and no answer with new tokens is
 * lost on the way.
 */
final class Weather {

  private static final String ALL = "\"path\":\"/Platform\"";
  private static final String GAME = "\"path\":\"/Platform/Destiny2\"";
  private static final String ACTIONS = "\"path\":\"/Platform/Destiny2/Actions\"";
  private static final String PROFILE = "/Platform/Destiny2/3/Profile/";
  private static final int EXPIRED = 10;

  private final Scale scale;
  private final List<Guardian> guardians;
  private final SandboxClient sandbox;
  private final Random random;
  private final Map<String, Integer> seen = new TreeMap<>();
  private final List<Trouble> troubles =
      List.of(
          new Trouble("latency", random -> latency(random)),
          new Trouble("maintenance", _ -> fault("maintenance", "\"form\":\"json\"", ALL)),
          new Trouble("maintenance as HTML", _ -> fault("maintenance", "\"form\":\"html\"", ALL)),
          new Trouble("throttled player", random -> throttle(36, ACTIONS, 1 + random.nextInt(3))),
          new Trouble("throttled host", random -> throttle(51, GAME, 2 + random.nextInt(3))),
          new Trouble("throttled game", random -> throttle(1672, GAME, 1 + random.nextInt(5))),
          new Trouble("error 3", _ -> fault("error", "\"code\":3", GAME)),
          new Trouble("HTTP 500", _ -> fault("failure", "\"status\":500", ALL)),
          new Trouble("HTTP 502", _ -> fault("failure", "\"status\":502", ALL)),
          new Trouble("HTTP 503", _ -> fault("failure", "\"status\":503", ALL)),
          new Trouble("dropped before", _ -> fault("drop", "\"when\":\"before\"", GAME)),
          new Trouble("dropped after", _ -> fault("drop", "\"when\":\"after\"", GAME)),
          new Trouble(
              "stale", random -> fault("stale", "\"seconds\":" + (10 + random.nextInt(50)))),
          new Trouble("backward", _ -> fault("backward", GAME)),
          new Trouble("expired tokens", this::expired),
          new Trouble(
              "missing parts", _ -> fault("missing-components", "\"components\":[102,205]")),
          new Trouble(
              "disabled parts", _ -> fault("disabled-components", "\"components\":[201,300]")),
          new Trouble("mixed up locks", _ -> fault("lock-flip", "\"times\":5")));

  Weather(Scale scale, List<Guardian> guardians, SandboxClient sandbox) {
    this.scale = scale;
    this.guardians = guardians;
    this.sandbox = sandbox;
    this.random = new Random(scale.seed());
  }

  /** One kind of trouble and how it is made. */
  private record Trouble(String name, Function<Random, String> fault) {}

  /** Changes until it is over; then everything is fine. */
  void change(CountDownLatch over) {
    try {
      while (!over.await(spell(), TimeUnit.MILLISECONDS)) {
        List<String> faults = new ArrayList<>();
        int atOnce = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < atOnce; i++) {
          Trouble trouble = troubles.get(random.nextInt(troubles.size()));
          seen.merge(trouble.name(), 1, Integer::sum);
          faults.add(trouble.fault().apply(random));
        }
        sandbox.faults(faults.toArray(String[]::new));
        over.await(spell(), TimeUnit.MILLISECONDS);
        sandbox.faults();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** What there was, and how often. */
  Map<String, Integer> seen() {
    return Map.copyOf(seen);
  }

  private long spell() {
    return (long) (scale.spell().toMillis() * (0.2 + 0.8 * random.nextDouble()));
  }

  private static String latency(Random random) {
    return fault("latency", "\"millis\":" + (200 + random.nextInt(2_800)), ALL);
  }

  private static String throttle(int code, String path, int seconds) {
    return fault("throttle", "\"code\":" + code, "\"seconds\":" + seconds, path, "\"times\":20");
  }

  /**
   * Some players' tokens, each once: a new one that is refused as well would mean that they left.
   */
  private String expired(Random random) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < EXPIRED; i++) {
      Guardian guardian = guardians.get(random.nextInt(guardians.size()));
      String path = PROFILE + guardian.membership();
      faults.add(fault("expired-token", "\"path\":\"%s\"".formatted(path), "\"times\":1"));
    }
    return String.join(",", faults);
  }

  private static String fault(String kind, String... values) {
    return "{\"kind\":\"%s\"%s}"
        .formatted(kind, values.length == 0 ? "" : "," + String.join(",", values));
  }
}
