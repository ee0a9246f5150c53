package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** The clan of somebody who knows it: who is there is read anew behind the page. */
final class RosterTrial implements Trial {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final Bench bench;
  private final Guardian member;

  RosterTrial(Bench bench) {
    this.bench = bench;
    this.member = Guardian.inClan(bench);
    settled();
  }

  @Override
  public Call call() {
    return Call.ROSTER;
  }

  @Override
  public Outcome under(Fault fault) {
    try (Wire.Strike strike = bench.wire().befall(call(), fault, 0, true)) {
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      } else if (fault.kind() == Fault.Kind.CLOCK) {
        strike.lift();
      }
      growsOld();
      Page page = settled();
      bench.connect();
      strike.lift();

      assertThat(strike.struck() + strike.passed()).as("once each page").isLessThanOrEqualTo(2);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.html()).as("who was known").contains("100 members", "Ashen Vesper");
      boolean usual = page.clanTrouble().isEmpty();
      String known = usual ? "everything" : "who was known, and how far everybody is";
      String sent = usual ? "once" : "once, and again after a minute";
      return new Outcome(
          usual ? "The page as usual." : page.clanTrouble(),
          known,
          fault.kind() == Fault.Kind.NO_WAY ? "never" : sent,
          "none");
    }
  }

  @Override
  public void recovers() {
    growsOld();
    assertThat(settled().clanTrouble()).isEmpty();
  }

  private void growsOld() {
    bench
        .database()
        .sql("update clan set roster_read_at = now() - interval '90 minutes', tried_at = null")
        .update();
  }

  /** The page when nothing more is to be expected on it. */
  private Page settled() {
    await().atMost(LONG).until(() -> !member.get("/clan").html().contains("data-refresh"));
    return member.get("/clan");
  }
}
