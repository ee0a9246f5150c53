package com.destinyvaultraider.load;

import com.destinyvaultraider.sandbox.SandboxClient;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All players, and what happens to them meanwhile. */
final class Crowd implements AutoCloseable {

  private static final int AT_ONCE = 4;

  private final Scale scale;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
  private final List<Guardian> guardians;

  Crowd(Scale scale, int port, Measures measures) {
    this.scale = scale;
    this.guardians =
        IntStream.rangeClosed(1, scale.players())
            .mapToObj(number -> new Guardian(number, scale, http, port, measures))
            .toList();
  }

  List<Guardian> guardians() {
    return guardians;
  }

  /** Everybody signs in and looks around. */
  void signIn(SandboxClient bungie) {
    fewAtATime(guardians.stream().map(guardian -> (Runnable) () -> guardian.signIn(bungie)));
  }

  /** Only who is signed in, with a token that Bungie takes, gets this done. */
  void orderOnceMore() {
    fewAtATime(guardians.stream().map(guardian -> guardian::orderOnceMore));
  }

  /** Everybody plays, with the weather and whoever looks on, until the time is over. */
  void play(Weather weather, Footprint footprint) {
    CountDownLatch over = new CountDownLatch(1);
    List<Future<?>> all = new ArrayList<>();
    guardians.forEach(guardian -> all.add(threads.submit(() -> guardian.play(over))));
    all.add(threads.submit(() -> weather.change(over)));
    all.add(threads.submit(() -> footprint.watch(scale.look(), over)));
    try {
      new CountDownLatch(1).await(scale.time().toMillis(), TimeUnit.MILLISECONDS);
      over.countDown();
      for (Future<?> each : all) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    threads.shutdownNow();
  }

  /** So that Bungie's budget does not keep anybody waiting for longer than a call may wait. */
  private static void fewAtATime(Stream<Runnable> deeds) {
    try (ExecutorService few = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<?> each : deeds.map(few::submit).toList()) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
