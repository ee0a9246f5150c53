package com.destinyvaultraider.bungie;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** Counts the calls to Bungie by endpoint and outcome. */
final class CallMeter {

  private final MeterRegistry meters;

  CallMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Makes the call and counts how it ended. */
  <T> T count(String endpoint, Supplier<T> call) {
    try {
      T answer = call.get();
      increment(endpoint, "success");
      return answer;
    } catch (BungieException ex) {
      increment(endpoint, outcome(ex.failure()));
      throw ex;
    }
  }

  private void increment(String endpoint, String outcome) {
    meters.counter("bungie.calls", "endpoint", endpoint, "outcome", outcome).increment();
  }

  private static String outcome(BungieFailure failure) {
    return switch (failure) {
      case BungieFailure.RetryLater _ -> "retry-later";
      case BungieFailure.SignInAgain _ -> "sign-in-again";
      case BungieFailure.TellPlayer _ -> "tell-player";
      case BungieFailure.Down _ -> "down";
    };
  }
}
