package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.Browser;

/** Somebody who is signed in on one device signs in on another. */
final class SignInTrial implements Trial {

  private final Bench bench;
  private final Guardian guardian;
  private final Browser earlier;

  SignInTrial(Bench bench, int number) {
    this.bench = bench;
    this.guardian = Guardian.signedIn(bench, number);
    this.earlier = guardian.browser();
  }

  @Override
  public Call call() {
    return Call.SIGN_IN;
  }

  @Override
  public Outcome under(Fault fault) {
    Guardian anew = Guardian.stranger(bench, (int) (guardian.person() % 10_000));
    String callback = anew.agree();
    String code = callback.replaceFirst(".*[?&]code=([0-9a-f]+).*", "$1");
    try (Wire.Strike strike = bench.wire().befall(fault, code)) {
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      } else if (fault.kind() == Fault.Kind.CLOCK) {
        strike.lift();
      }
      Page page = anew.comeBack(callback);
      bench.connect();
      strike.lift();

      boolean signedIn = page.problem().isEmpty();
      assertThat(page.status()).isLessThan(500);
      assertThat(earlier.get("/accounts").body()).contains("Fireteam");
      assertThat(guardian.fresh().items()).isNotEmpty();
      anew.signIn();
      assertThat(anew.get("/vault").tiles()).as("signs in afterwards").isPositive();
      return new Outcome(
          signedIn ? "The page that was wanted." : page.problem(),
          "earlier sign-ins, on every device",
          strike.struck() + strike.passed() == 0 ? "never" : "once",
          signedIn ? "signed in" : "none; a new sign-in works");
    }
  }
}
