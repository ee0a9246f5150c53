package com.destinyvaultraider.sandbox.edge;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calls received, for tests that count them. */
@Component
@Sandboxed
public class RequestLog {

  private static final int KEPT = 10_000;

  private final Deque<Entry> entries = new ArrayDeque<>();

  /**
   * A call received.
   *
   * @param status what was answered; null while it is being worked on, 0 where the line was cut
   * @param who the Bungie.net membership id of the caller, where a good token came along
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Received(
      Instant at,
      String method,
      String path,
      @Nullable String query,
      @Nullable Integer status,
      @Nullable String who) {

    Received withStatus(int answered) {
      return new Received(at, method, path, query, answered, who);
    }
  }

  /** A call that is being worked on. */
  static final class Entry {
    private volatile Received received;

    Entry(Received received) {
      this.received = received;
    }

    void answered(int status) {
      received = received.withStatus(status);
    }
  }

  /** All calls, the oldest first. */
  public synchronized List<Received> all() {
    return entries.stream().map(entry -> entry.received).toList();
  }

  /** Forgets all calls. */
  public synchronized void clear() {
    entries.clear();
  }

  synchronized Entry add(Received received) {
    Entry entry = new Entry(received);
    entries.addLast(entry);
    if (entries.size() > KEPT) {
      entries.removeFirst();
    }
    return entry;
  }
}
