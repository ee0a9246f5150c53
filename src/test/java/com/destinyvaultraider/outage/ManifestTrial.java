package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;

/** The manifest is looked for in the background while somebody looks at the vault. */
final class ManifestTrial implements Trial {

  private final Bench bench;
  private final Guardian guardian;

  ManifestTrial(Bench bench, int number) {
    this.bench = bench;
    this.guardian = Guardian.signedIn(bench, number);
  }

  @Override
  public Call call() {
    return Call.MANIFEST;
  }

  @Override
  public Outcome under(Fault fault) {
    String version = bench.manifest().current().version();
    try (Wire.Strike strike = bench.wire().befall(call(), fault, 0, true)) {
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      } else if (fault.kind() == Fault.Kind.CLOCK) {
        strike.lift();
      }
      boolean current = bench.manifest().refresh();
      bench.connect();
      strike.lift();

      int calls = strike.struck() + strike.passed();
      assertThat(calls).isLessThanOrEqualTo(1);
      Page page = guardian.get("/vault");
      assertThat(page.freshness()).isEmpty();
      assertThat(page.html()).doesNotContain("Unknown item");
      assertThat(bench.manifest().refresh()).as("is up to date afterwards").isTrue();
      assertThat(bench.manifest().current().version()).isEqualTo(version);
      return new Outcome(
          "The page as usual.",
          "the definitions at hand",
          calls == 0 ? "never" : current ? "once" : "once, and again within the hour",
          "none");
    }
  }
}
