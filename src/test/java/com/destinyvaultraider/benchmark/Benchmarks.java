package com.destinyvaultraider.benchmark;

import java.nio.file.Files;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match, and says how each compares with {@link ReadTree}. */
final class Benchmarks {

  private static final String PACKAGE = Benchmarks.class.getPackageName() + ".";
  private static final String YARDSTICK = PACKAGE + "ReadTree.profile";

  private Benchmarks() {}

  /**
   * Takes a regular expression over names such as {@code ReadTree.profile}, or {@code RunOrders},
   * which is no microbenchmark.
   */
  public static void main(String[] arguments) throws RunnerException {
    if (Files.notExists(RecordedAccount.FILE)) {
      System.out.printf("No benchmarks: %s is not there%n", RecordedAccount.FILE);
      return;
    }
    if (List.of(arguments).contains(RunOrders.class.getSimpleName())) {
      RunOrders.measure();
      return;
    }
    Options options =
        new OptionsBuilder()
            .include(YARDSTICK)
            .include(PACKAGE + ".*" + String.join("|", arguments))
            .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    double yardstick =
        results.stream()
            .filter(result -> name(result).equals(YARDSTICK))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElseThrow();
    System.out.printf("%nratio to reading the same bytes into a Jackson tree%n");
    results.stream()
        .sorted(Comparator.comparing(Benchmarks::name))
        .forEach(result -> print(result, yardstick));
  }

  private static void print(RunResult run, double yardstick) {
    Result<?> result = run.getPrimaryResult();
    System.out.printf(
        "%-40s %6.2f x  (%.3f ± %.3f %s)%n",
        name(run).substring(PACKAGE.length()),
        result.getScore() / yardstick,
        result.getScore(),
        result.getScoreError(),
        result.getScoreUnit());
  }

  private static String name(RunResult result) {
    return result.getParams().getBenchmark();
  }
}
