package com.destinyvaultraider.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The time in the sandbox, which tests and demonstrations may move. */
@Component
@Sandboxed
public class SandboxClock {

  private volatile Duration offset = Duration.ZERO;

  /** The present, to the millisecond. */
  public Instant now() {
    return Instant.now().plus(offset).truncatedTo(ChronoUnit.MILLIS);
  }

  /** How far the sandbox's time is from the real one. */
  public Duration offset() {
    return offset;
  }

  /** Sets how far the sandbox's time is from the real one. */
  public void setOffset(Duration offset) {
    this.offset = offset;
  }
}
