package com.destinyvaultraider.bungie;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way of every call: its turn, the wire, the envelope, the count of how it ended, and the pause
 * that Bungie may ask of everybody.
 */
final class BungieCalls {

  /** A smaller difference of the clocks lies within what a header of whole seconds can say. */
  private static final Duration CLOCKS_AGREE = Duration.ofSeconds(3);

  private final BungieHttp http;
  private final RequestBudget budget;
  private final ActionPacer pacer;
  private final CallMeter meter;
  private volatile Duration ahead = Duration.ZERO;

  BungieCalls(BungieHttp http, RequestBudget budget, ActionPacer pacer, CallMeter meter) {
    this.http = http;
    this.budget = budget;
    this.pacer = pacer;
    this.meter = meter;
  }

  /** How long after the start of one action of a player the next may start. */
  Duration actionSpacing() {
    return pacer.spacing();
  }

  /** Reads something. */
  <T> T read(
      String endpoint, String path, @Nullable AccessToken token, EnvelopeReader<T> envelope) {
    return read(endpoint, path, token, envelope, (content, _) -> content);
  }

  /** Reads something and makes of it, and of the answer that it came in, what is wanted. */
  <T, R> R read(
      String endpoint,
      String path,
      @Nullable AccessToken token,
      EnvelopeReader<T> envelope,
      BiFunction<T, Answer, R> result) {
    return counted(
        endpoint,
        () -> {
          budget.acquire();
          long begun = System.nanoTime();
          Answer answer = http.get(path, token);
          momentOf(answer, begun);
          return result.apply(envelope.open(answer.status(), answer.body(), false), answer);
        });
  }

  /** Carries out an action of a player when it is that player's turn. */
  <T> Done<T> act(
      Action action, AccessToken token, long player, ActionBody body, EnvelopeReader<T> envelope) {
    String path = "/Destiny2/Actions/Items/" + action.endpoint() + "/";
    return counted(
        action.endpoint(), () -> pacer.run(player, () -> post(path, token, body, envelope)));
  }

  /** Fetches a file. */
  void download(String path, Path target) {
    counted(
        "download",
        () -> {
          budget.acquire();
          http.download(path, target);
          return target;
        });
  }

  private <T> Done<T> post(
      String path, AccessToken token, ActionBody body, EnvelopeReader<T> envelope) {
    long begun = System.nanoTime();
    Answer answer = http.post(path, token, body);
    Instant at = momentOf(answer, begun);
    T content = envelope.openAny(answer.status(), answer.body(), true);
    return new Done<>(at, content);
  }

  /** What time it is by Bungie's clock, as near as its last answer tells. */
  Instant now() {
    return Instant.now().plus(ahead);
  }

  private Instant momentOf(Answer answer, long begun) {
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    Instant now = Instant.now();
    Instant moment = ActionMoment.of(answer.date(), took, now);
    Duration difference = Duration.between(now, moment);
    ahead = difference.abs().compareTo(CLOCKS_AGREE) < 0 ? Duration.ZERO : difference;
    return moment;
  }

  private <T> T counted(String endpoint, Supplier<T> call) {
    try {
      return meter.count(endpoint, call);
    } catch (BungieException ex) {
      if (Failures.holdsEverybodyBack(ex.failure())) {
        budget.pause(ex.failure().pause());
      }
      throw ex;
    }
  }

  /** An action that took effect, with what Bungie said besides. */
  record Done<T>(Instant at, @Nullable T content) {}
}
