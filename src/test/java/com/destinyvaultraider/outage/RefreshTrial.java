package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;

/** The access token has grown old, and the vault is looked at. */
final class RefreshTrial implements Trial {

  private final Bench bench;
  private final boolean afterEffect;
  private final Guardian guardian;

  RefreshTrial(Bench bench, int number, boolean afterEffect) {
    this.bench = bench;
    this.afterEffect = afterEffect;
    this.guardian = Guardian.signedIn(bench, number);
  }

  @Override
  public Call call() {
    return Call.REFRESH;
  }

  @Override
  public Outcome under(Fault fault) {
    boolean lost = fault.kind() == Fault.Kind.LOST;
    if (afterEffect && !lost) {
      return Outcome.none("not after the effect");
    }
    int tiles = guardian.get("/vault").tiles();
    assertThat(guardian.fresh().items()).isNotEmpty();
    bench
        .database()
        .sql(
            "update stored_grant set access_expires_at = now() - interval '1 hour' where user_id = ?")
        .param(guardian.id())
        .update();
    boolean reaches = afterEffect || !(lost || fault.kind() == Fault.Kind.REFUSAL);
    try (Wire.Strike strike =
        bench.wire().befall(Call.REFRESH, fault, guardian.person(), reaches)) {
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      } else if (fault.kind() == Fault.Kind.CLOCK) {
        strike.lift();
      }
      bench.pictures().doubt(guardian.player());
      Page page = guardian.get("/vault");
      bench.connect();
      strike.lift();
      int calls = strike.struck() + strike.passed();
      assertThat(calls).isLessThanOrEqualTo(1);

      bench.pictures().doubt(guardian.player());
      Page after = guardian.get("/vault");
      boolean kept = after.status() == 200;
      String asked = "";
      if (kept) {
        assertThat(after.freshness()).isEmpty();
      } else {
        asked = after.problem();
        assertThat(after.status()).isEqualTo(401);
        assertThat(asked).isNotEmpty();
        assertThat(guardian.get("/accounts").html()).contains("Fireteam");
        guardian.signIn();
        after = guardian.get("/vault");
      }
      assertThat(guardian.get("/vault").tiles()).isEqualTo(tiles);
      String sees =
          page.status() == 200
              ? page.freshness().isEmpty() ? "The page as usual." : page.freshness()
              : page.problem();
      return new Outcome(
          page.status() == 200 && !kept ? sees + " Then: " + asked : sees,
          kept ? "tokens, session, the last picture" : "session and everything but the tokens",
          calls == 0 ? "never" : "once",
          kept
              ? page.freshness().isEmpty() ? "new tokens" : "none; new tokens at the next look"
              : "Bungie has put the tokens out of force");
    }
  }
}
