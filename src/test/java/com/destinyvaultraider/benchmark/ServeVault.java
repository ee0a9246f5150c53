package com.destinyvaultraider.benchmark;

import com.destinyvaultraider.VaultRaiderApplication;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.manifest.Manifest;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application serves the vault page of a real account, gzipped, from the picture at hand:
 * session, player, page, rendering and the client that asks for it included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 25, time = 1)
@Measurement(iterations = 5, time = 1)
public class ServeVault {

  private @Nullable ConfigurableApplicationContext application;
  private Browser browser = new Browser(0);

  /** Starts the application on the recorded account and signs its owner in. */
  @Setup
  public void start() {
    application =
        SpringApplication.run(
            VaultRaiderApplication.class,
            "--server.port=0",
            "--data-directory=target/benchmark",
            "--inventory.fresh-for=1h",
            "--sandbox.manifest=" + RecordedAccount.MANIFEST,
            "--sandbox.profile=" + RecordedAccount.FILE);
    application.getBean(Manifest.class).refresh();
    int port = application.getEnvironment().getRequiredProperty("local.server.port", int.class);
    browser = new Browser(port);
    browser.get(
        Browser.location(
            browser.get(
                "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=1000001&state="
                    + browser.startSignIn())));
  }

  /** Stops the application. */
  @TearDown
  public void stop() {
    if (application != null) {
      application.close();
    }
  }

  /** Asks for the page once. */
  @Benchmark
  public int page() {
    var answer = browser.get("/vault", "Accept-Encoding", "gzip");
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("status " + answer.statusCode());
    }
    return answer.body().length();
  }
}
