package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every call to Bungie under every fault: what the player sees, what is kept, what is made again,
 * and that nothing is made twice. Printed as tables and compared with {@code docs/faults.md}, which
 * {@code -Dfaults=write} writes anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTests extends OutageTestBase {

  private static final boolean WRITE = "write".equals(System.getProperty("faults"));
  private static final String WAY = "way to the sandbox";
  private static final Duration SKEW = Duration.ofMinutes(10);

  private final Wire wire = new Wire();
  private final Report report = new Report();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Object> way = new ConcurrentHashMap<>();
  private final Map<Trial, String> trials = new LinkedHashMap<>();
  private SandboxControl sandbox = new SandboxControl(0);

  @BeforeAll
  void bringEverybody(
      @LocalServerPort int port,
      @Autowired ConfigurableEnvironment environment,
      @Autowired Players players,
      @Autowired Pictures pictures,
      @Autowired Manifest manifest,
      @Autowired JdbcClient database) {
    await().atMost(Duration.ofSeconds(60)).until(() -> manifest.isReady() || manifest.refresh());
    sandbox = new SandboxControl(port);
    wire.leadTo(port);
    // The application looks its own sandbox up in the environment at each call.
    environment.getPropertySources().addFirst(new MapPropertySource(WAY, way));
    Bench bench = new Bench(port, wire, way, sandbox, players, pictures, manifest, database);
    bench.connect();
    trials.put(new SignInTrial(bench, 1), "");
    trials.put(new RefreshTrial(bench, 2, false), "before its effect");
    trials.put(new RefreshTrial(bench, 13, true), "after its effect");
    trials.put(new AccountsTrial(bench, 3), "");
    trials.put(new ProfileTrial(bench, 5, 30), "");
    trials.put(new ManifestTrial(bench, 6), "");
    trials.put(new VendorsTrial(bench, 60), "");
    trials.put(new RosterTrial(bench), "");
    trials.put(
        new LookTrial(bench, Call.CLAN, "/clan", page -> page.problem().contains("in no clan"), 90),
        "");
    trials.put(
        new LookTrial(
            bench, Call.WEEK, "/progress", page -> page.html().contains("s-challenge"), 120),
        "");
    trials.put(
        new LookTrial(
            bench, Call.STATISTICS, "/statistics", page -> page.html().contains("by-mode"), 150),
        "");
    trials.put(new TransferTrial(bench, 7, false), "before its effect");
    trials.put(new TransferTrial(bench, 8, true), "after its effect");
    trials.put(new EquipTrial(bench, 9, false), "before its effect");
    trials.put(new EquipTrial(bench, 10, true), "after its effect");
    trials.put(new LockTrial(bench, 11, false), "before its effect");
    trials.put(new LockTrial(bench, 12, true), "after its effect");
  }

  @AfterAll
  void close(@Autowired ConfigurableEnvironment environment) {
    environment.getPropertySources().remove(WAY);
    sandbox.noFaults();
    threads.close();
    wire.close();
  }

  @TestFactory
  Stream<DynamicTest> matrix() {
    return Stream.concat(
        Arrays.stream(Fault.inOrder()).map(fault -> dynamicTest(fault.title(), () -> row(fault))),
        Stream.of(
            dynamicTest("is over for everybody", () -> trials.keySet().forEach(Trial::recovers)),
            dynamicTest("is what the documentation says", this::compare)));
  }

  /** All calls under one fault, side by side where it can be had by each of them alone. */
  private void row(Fault fault) throws InterruptedException, ExecutionException {
    sandbox.putsFault(
        "{'kind':'vendor-present'}",
        switch (fault) {
          case CLOCK_BEHIND -> SKEW.negated();
          case CLOCK_AHEAD -> SKEW;
          default -> Duration.ZERO;
        });
    Map<Trial, Future<Outcome>> outcomes = new LinkedHashMap<>();
    for (Trial trial : trials.keySet()) {
      String why = fault.whyNotOn(trial.call());
      Future<Outcome> outcome =
          threads.submit(() -> why.isEmpty() ? trial.under(fault) : Outcome.none(why));
      outcomes.put(trial, outcome);
      if (fault.kind() == Fault.Kind.NO_WAY) {
        outcome.get();
      }
    }
    assertAll(
        outcomes.entrySet().stream()
            .map(each -> () -> add(fault, each.getKey(), outcome(each.getKey(), each.getValue()))));
  }

  private static Outcome outcome(Trial trial, Future<Outcome> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new AssertionError(trial.call().title() + ": " + e.getCause(), e.getCause());
    }
  }

  private void add(Fault fault, Trial trial, Outcome outcome) {
    boolean twice = fault.kind() == Fault.Kind.LOST;
    String when = trials.getOrDefault(trial, "");
    if (twice || !when.startsWith("after")) {
      report.add(trial.call(), fault, twice ? when : "", outcome);
    }
  }

  private void compare() {
    // For whoever reads the log of a build.
    System.out.println(report.text());
    if (WRITE) {
      report.write();
    }
    assertThat(report.text())
        .as("run ./mvnw test -Dtest=FaultMatrixTests -Dfaults=write where this is meant to change")
        .isEqualTo(Report.written());
  }
}
