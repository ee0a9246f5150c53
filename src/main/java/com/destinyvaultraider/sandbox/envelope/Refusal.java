package com.destinyvaultraider.sandbox.envelope;

import java.util.Map;

/** An answer other than success. */
public final class Refusal extends RuntimeException {

  private final PlatformCode code;
  private final int throttleSeconds;
  private final transient Map<String, String> messageData;

  private Refusal(PlatformCode code, int throttleSeconds, Map<String, String> messageData) {
    // Refusals are ordinary answers here, so they carry no stack trace.
    super(code.identifier(), null, false, false);
    this.code = code;
    this.throttleSeconds = throttleSeconds;
    this.messageData = Map.copyOf(messageData);
  }

  /** A refusal with nothing but its code. */
  public static Refusal of(PlatformCode code) {
    return new Refusal(code, 0, Map.of());
  }

  /** A refusal that says what was wrong. */
  public static Refusal of(PlatformCode code, Map<String, String> messageData) {
    return new Refusal(code, 0, messageData);
  }

  /** A refusal that asks to wait. */
  public static Refusal throttled(PlatformCode code, int throttleSeconds) {
    return new Refusal(code, throttleSeconds, Map.of());
  }

  /** Why. */
  public PlatformCode code() {
    return code;
  }

  /** How long to wait. */
  public int throttleSeconds() {
    return throttleSeconds;
  }

  /** The details. */
  public Map<String, String> messageData() {
    return messageData;
  }
}
