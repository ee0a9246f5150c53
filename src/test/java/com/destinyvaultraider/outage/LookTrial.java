package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Somebody new looks at a page that Bungie has to be asked for, and looks again at once. */
final class LookTrial implements Trial {

  private final Bench bench;
  private final Call call;
  private final String path;
  private final Predicate<Page> usual;
  private final Queue<Guardian> seen = new ConcurrentLinkedQueue<>();
  private int newcomers;

  LookTrial(Bench bench, Call call, String path, Predicate<Page> usual, int newcomers) {
    this.bench = bench;
    this.call = call;
    this.path = path;
    this.usual = usual;
    this.newcomers = newcomers;
  }

  @Override
  public Call call() {
    return call;
  }

  @Override
  public Outcome under(Fault fault) {
    Guardian guardian = Guardian.stranger(bench, newcomers++);
    // No further than this: where a sign-in leads to would be asked of Bungie as well.
    assertThat(guardian.browser().get(guardian.agree()).headers().firstValue("Location").orElse(""))
        .doesNotContain("sign-in-failed");
    seen.add(guardian);
    if (call == Call.STATISTICS) {
      guardian.get("/progress");
    }
    try (Wire.Strike strike = bench.wire().befall(call, fault, guardian.person(), true)) {
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      } else if (fault.kind() == Fault.Kind.CLOCK) {
        strike.lift();
      }
      Page page = guardian.get(path);
      int calls = strike.struck() + strike.passed();
      Page again = guardian.get(path);
      bench.connect();
      strike.lift();

      boolean refused = fault.refusesTokens() && !call.isOfClan();
      assertThat(page.status()).isEqualTo(refused ? 401 : 200);
      assertThat(again.problem() + again.trouble()).isEqualTo(page.problem() + page.trouble());
      // Where the clock has jumped, what was read before is old at once.
      if (!refused && fault.kind() != Fault.Kind.CLOCK) {
        assertThat(strike.struck() + strike.passed()).as("asked again at once").isEqualTo(calls);
      }
      return outcome(fault, page, refused);
    }
  }

  @Override
  public void recovers() {
    for (Guardian guardian : seen) {
      assertThat(usual.test(guardian.get(path))).as(path + " of " + guardian.person()).isTrue();
    }
  }

  private Outcome outcome(Fault fault, Page page, boolean refused) {
    boolean whole = usual.test(page) && page.trouble().isEmpty();
    String unknown =
        page.html().contains("Unknown item")
            ? "The page as usual; what has no definition stands as “Unknown item” with its number."
            : "The page as usual.";
    String said = page.trouble().isEmpty() ? page.problem() : page.trouble();
    return new Outcome(
        whole ? unknown : said,
        whole ? "everything" : "session, tokens",
        sent(fault, whole, refused),
        "none");
  }

  private static String sent(Fault fault, boolean whole, boolean refused) {
    if (fault.kind() == Fault.Kind.NO_WAY) {
      return "never";
    }
    if (refused) {
      return "twice, the second time with a new token";
    }
    return whole || fault.kind() == Fault.Kind.ODD
        ? "once"
        : "once, and again when it is looked at after some seconds";
  }
}
