package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody new and somebody known sign in while nobody says which accounts they have. */
final class AccountsTrial implements Trial {

  private final Bench bench;
  private final Guardian known;
  private final Guardian newcomer;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  AccountsTrial(Bench bench, int number) {
    this.bench = bench;
    this.known = Guardian.signedIn(bench, number);
    this.newcomer = Guardian.stranger(bench, number + 1);
  }

  @Override
  public Call call() {
    return Call.ACCOUNTS;
  }

  @Override
  public Outcome under(Fault fault) {
    bench
        .database()
        .sql("delete from users where bungie_membership_id = ?")
        .param(newcomer.person())
        .update();
    try (Wire.Strike one = bench.wire().befall(call(), fault, known.person(), true);
        Wire.Strike other = bench.wire().befall(call(), fault, newcomer.person(), true)) {
      if (fault.kind() == Fault.Kind.NO_WAY) {
        return Outcome.none("no sign-in comes as far as this");
      } else if (fault.kind() == Fault.Kind.CLOCK) {
        one.lift();
        other.lift();
      }
      CompletableFuture<Page> beside = CompletableFuture.supplyAsync(newcomer::signIn, threads);
      Page again = known.signIn();
      Page first = beside.join();
      assertThat(known.get("/accounts").html()).contains("Fireteam");
      one.lift();
      other.lift();

      assertThat(again.problem()).as("somebody known").isEmpty();
      assertThat(other.struck() + other.passed()).isEqualTo(2);
      newcomer.signIn();
      assertThat(newcomer.get("/vault").tiles()).as("signs in afterwards").isPositive();
      return new Outcome(
          "Somebody new: "
              + (first.problem().isEmpty() ? "The page that was wanted." : first.problem())
              + " Somebody known: The page that was wanted.",
          "the accounts that were known",
          "once each",
          "none");
    }
  }
}
