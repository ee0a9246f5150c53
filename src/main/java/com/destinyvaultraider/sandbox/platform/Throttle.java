package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps addresses and people from asking too much. */
@Component
@Sandboxed
class Throttle {

  private static final Duration WINDOW = Duration.ofSeconds(10);

  private final int perWindow;
  private final boolean spaced;
  private final Map<String, Deque<Long>> addresses = new HashMap<>();
  private final Map<String, Long> lastActions = new HashMap<>();

  Throttle(SandboxProperties properties) {
    this.perWindow = properties.requestsPerSecond() * (int) WINDOW.toSeconds();
    this.spaced = properties.spacedActions();
  }

  /** Counts a request of an address, refusing where the average is too high. */
  synchronized void require(String address) {
    long now = System.nanoTime();
    Deque<Long> recent = addresses.computeIfAbsent(address, _ -> new ArrayDeque<>());
    while (!recent.isEmpty() && now - recent.getFirst() > WINDOW.toNanos()) {
      recent.removeFirst();
    }
    if (recent.size() >= perWindow) {
      throw Refusal.throttled(
          PlatformCode.PER_ENDPOINT_THROTTLE_EXCEEDED, (int) WINDOW.toSeconds());
    }
    recent.addLast(now);
  }

  /** Notes an action of a person, refusing where it follows too closely on the one before. */
  synchronized void require(long person, Operation operation) {
    if (!spaced || operation.spacing().isZero()) {
      return;
    }
    long now = System.nanoTime();
    String key = person + operation.name();
    Long last = lastActions.get(key);
    if (last != null && now - last < operation.spacing().toNanos()) {
      throw Refusal.throttled(PlatformCode.THROTTLE_LIMIT_EXCEEDED_MOMENTARILY, 1);
    }
    lastActions.put(key, now);
  }
}
