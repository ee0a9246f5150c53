package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;

/** The vault of somebody new, and that of somebody who has looked at it before. */
final class ProfileTrial implements Trial {

  private final Bench bench;
  private final Guardian regular;
  private int newcomers;

  ProfileTrial(Bench bench, int number, int newcomers) {
    this.bench = bench;
    this.regular = Guardian.signedIn(bench, number);
    this.newcomers = newcomers;
  }

  @Override
  public Call call() {
    return Call.PROFILE;
  }

  @Override
  public Outcome under(Fault fault) {
    Guardian newcomer = Guardian.stranger(bench, newcomers++);
    String callback = newcomer.agree();
    try (Wire.Strike first = bench.wire().befall(call(), fault, newcomer.person(), true);
        Wire.Strike later = bench.wire().befall(call(), fault, regular.person(), true)) {
      later.lift();
      if (fault.kind() == Fault.Kind.CLOCK) {
        first.lift();
      }
      assertThat(newcomer.browser().get(callback).headers().firstValue("Location").orElse(""))
          .doesNotContain("sign-in-failed");
      int tiles = regular.get("/vault").tiles();
      assertThat(regular.fresh().items()).isNotEmpty();
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      } else if (fault.kind() != Fault.Kind.CLOCK) {
        later.renew();
      }
      Page fresh = newcomer.get("/vault");
      bench.pictures().doubt(regular.player());
      Page known = regular.get("/vault");
      Page once = regular.get("/vault");
      bench.connect();
      first.lift();
      later.lift();

      if (!known.freshness().isEmpty()) {
        assertThat(once.freshness()).isEqualTo(known.freshness());
        assertThat(later.struck()).as("not asked again at once").isLessThanOrEqualTo(1);
      }
      boolean refused = known.status() != 200;
      assertThat(refused).isEqualTo(fault.refusesTokens());
      assertThat(fault == Fault.UNKNOWN_HASHES || refused || known.tiles() == tiles).isTrue();
      assertThat(known.html()).doesNotContain("as of 10 minutes ago");
      bench.pictures().doubt(regular.player());
      Page after = regular.get("/vault");
      assertThat(after.freshness()).isEmpty();
      assertThat(after.tiles()).isEqualTo(tiles);
      bench.pictures().doubt(newcomer.player());
      assertThat(newcomer.get("/vault").tiles()).as("comes back").isPositive();
      return outcome(fault, fresh, known);
    }
  }

  private static Outcome outcome(Fault fault, Page fresh, Page known) {
    boolean usual = known.status() == 200 && known.freshness().isEmpty();
    String usually =
        known.html().contains("Unknown item")
            ? "The page as usual; what has no definition stands as “Unknown item” with its number."
            : "The page as usual.";
    String calls =
        fault.kind() == Fault.Kind.NO_WAY
            ? "never"
            : fault.refusesTokens()
                ? "twice, the second time with a new token"
                : usual ? "once" : "once, and again when it is looked at after some seconds";
    assertThat(fresh.problem().isEmpty()).isEqualTo(usual);
    return new Outcome(
        usual
            ? usually
            : "Where nothing was seen before: "
                + fresh.problem()
                + " Else: "
                + (known.freshness().isEmpty() ? known.problem() : known.freshness()),
        usual ? "everything" : "the last picture, session, tokens",
        calls,
        "none");
  }
}
