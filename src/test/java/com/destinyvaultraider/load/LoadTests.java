package com.destinyvaultraider.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideOthers;
import com.destinyvaultraider.TestDatabase;
import com.destinyvaultraider.TestFolder;
import com.destinyvaultraider.load.Footprint.Sample;
import com.destinyvaultraider.sandbox.SandboxServer;
import com.destinyvaultraider.survival.Instance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application in a process of its own, with many players at its pages and a Bungie that
 * stumbles: nobody sees an error, no order is lost, nobody is signed out and memory stays steady.
 * {@code ./mvnw -Pload verify -Dtest=LoadTests} is the long form.
 */
@BesideOthers
class LoadTests {

  private static final Logger log = LoggerFactory.getLogger(LoadTests.class);
  private static final Path DIRECTORY = TestFolder.of("load");
  private static final Duration SETTLING = Duration.ofMinutes(4);
  private static final Pattern ERROR = Pattern.compile("(?m)^\\S+ \\S+ ERROR .*");

  private final Scale scale = Scale.ofTheBuild();
  private final Measures measures = new Measures();

  @Test
  void servesManyPlayersWhileBungieStumbles() {
    String database = TestDatabase.create();
    try (SandboxServer sandbox = sandbox();
        Instance application = application(sandbox, database).awaitUp();
        Crowd crowd = new Crowd(scale, application.port(), measures);
        Footprint footprint = Footprint.of(application.pid())) {
      Ledger ledger =
          new Ledger(new DriverManagerDataSource(database, "postgres", ""), sandbox.client());
      crowd.guardians().forEach(ledger::remember);
      crowd.signIn(sandbox.client());
      footprint.take();

      Weather weather = new Weather(scale, crowd.guardians(), sandbox.client());
      try {
        crowd.play(weather, footprint);
        await("all orders have ended").atMost(SETTLING).until(ledger::isSettled);
        crowd.orderOnceMore();
        await("the last orders have ended").atMost(SETTLING).until(ledger::isSettled);
        footprint.take();
      } finally {
        report(weather, footprint, ledger);
      }
      assertThat(measures.wrong()).isEmpty();
      assertThat(ERROR.matcher(application.log()).results().map(found -> found.group())).isEmpty();
      assertThat(ledger.unexplained()).isEmpty();
      for (Guardian guardian : crowd.guardians()) {
        assertThat(ledger.ordered(guardian)).isEqualTo(counted(guardian.ordered()));
        assertThat(ledger.astray(guardian)).isEmpty();
      }
      assertSteady(footprint.samples());
    }
  }

  private SandboxServer sandbox() {
    return SandboxServer.start(
        Map.of(
            "sandbox.crowd",
            scale.players(),
            "sandbox.staleness",
            "3s",
            "sandbox.requests-per-second",
            25,
            "sandbox.spaced-actions",
            true));
  }

  /** As it would run in a container of half a gigabyte. */
  private Instance application(SandboxServer sandbox, String database) {
    Map<String, String> settings = new HashMap<>();
    settings.put("server.port", "0");
    settings.put("spring.datasource.url", database);
    settings.put("spring.datasource.username", "postgres");
    settings.put("data-directory", DIRECTORY.resolve("data").toString());
    settings.put("bungie.base-url", sandbox.origin() + "/sandbox");
    settings.put("bungie.api-key", "sandbox-key");
    settings.put("bungie.client-id", "1");
    settings.put("bungie.client-secret", "sandbox-secret");
    // A machine starved of time must not have it take itself for dead: see TwoInstancesTests for
    // that.
    settings.put("db-scheduler.heartbeat-interval", "30s");
    settings.put("inventory.fresh-for", scale.freshFor().toMillis() + "ms");
    return Instance.start("application", DIRECTORY, settings, "-XX:TieredStopAtLevel=4");
  }

  private void report(Weather weather, Footprint footprint, Ledger ledger) {
    log.info(
        """
        {} players for {} s, {} requests, {} a second
        {}
        {}
        Bungie's troubles: {}
        orders: {}
        not done: {}\
        """,
        scale.players(),
        scale.time().toSeconds(),
        measures.count(),
        measures.count() / scale.time().toSeconds(),
        measures.table(scale.time()),
        footprint.table(),
        weather.seen(),
        ledger.ends(),
        ledger.sentences());
  }

  /** What is needed at the end is about what was needed half-way. */
  private static void assertSteady(List<Sample> samples) {
    long warm =
        samples.subList(0, Math.ceilDiv(samples.size(), 2)).stream()
            .mapToLong(Sample::heap)
            .max()
            .orElseThrow();
    assertThat(samples.getLast().heap()).as("%s", samples).isLessThan(warm * 3 / 2);
  }

  private static Map<String, Long> counted(List<String> items) {
    return items.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
