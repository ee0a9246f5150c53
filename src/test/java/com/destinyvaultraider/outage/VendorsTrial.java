package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;

/** What Xûr sells to somebody new, and to somebody who has looked before. */
final class VendorsTrial implements Trial {

  private final Bench bench;
  private int newcomers;

  VendorsTrial(Bench bench, int newcomers) {
    this.bench = bench;
    this.newcomers = newcomers;
  }

  @Override
  public Call call() {
    return Call.VENDORS;
  }

  @Override
  public Outcome under(Fault fault) {
    Guardian guardian = Guardian.signedIn(bench, newcomers++);
    assertThat(guardian.get("/vault").tiles()).isPositive();
    try (Wire.Strike strike = bench.wire().befall(call(), fault, guardian.person(), true)) {
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      } else if (fault.kind() == Fault.Kind.CLOCK) {
        strike.lift();
      }
      Page page = guardian.get("/xur");
      Page once = guardian.get("/xur");
      bench.connect();
      strike.lift();

      int calls = strike.struck() + strike.passed();
      assertThat(calls)
          .as("not asked again at once")
          .isLessThanOrEqualTo(fault.refusesTokens() ? 4 : 1);
      assertThat(page.status()).isEqualTo(fault.refusesTokens() ? 401 : 200);
      boolean usual = page.status() == 200 && page.trouble().isEmpty();
      assertThat(once.trouble()).isEqualTo(page.trouble());
      String usually =
          page.html().contains("Unknown item")
              ? "The page as usual; what has no definition stands as “Unknown item” with its number."
              : "The page as usual.";
      return new Outcome(
          usual ? usually : page.trouble().isEmpty() ? page.problem() : page.trouble(),
          usual ? "everything" : "what he was last known to sell, session, tokens",
          fault.kind() == Fault.Kind.NO_WAY
              ? "never"
              : fault.refusesTokens()
                  ? "twice, the second time with a new token"
                  : usual ? "once" : "once, and again when it is looked at after some seconds",
          "none");
    }
  }
}
