package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** An order of one step, before whose effect, or after it, the answer is befallen. */
abstract class ActionTrial implements Trial {

  private static final Duration LONG = Duration.ofSeconds(40);

  private final Bench bench;
  private final Call call;
  private final boolean afterEffect;
  private final Guardian guardian;

  ActionTrial(Bench bench, Call call, int number, boolean afterEffect) {
    this.bench = bench;
    this.call = call;
    this.afterEffect = afterEffect;
    this.guardian = Guardian.signedIn(bench, number);
  }

  /**
   * What is ordered.
   *
   * @param name what the page calls the thing
   * @param address where the form is posted
   */
  record Wanted(String name, String address, Map<String, String> form) {}

  /** Something to order that has not been carried out yet. */
  abstract Wanted next(Guardian guardian);

  /** How often what was ordered last has truly been carried out. */
  abstract int effects(Guardian guardian);

  @Override
  public final Call call() {
    return call;
  }

  @Override
  public final Outcome under(Fault fault) {
    boolean lost = fault.kind() == Fault.Kind.LOST;
    if (afterEffect && !lost) {
      return Outcome.none("not after the effect");
    }
    if (fault == Fault.UNKNOWN_HASHES) {
      return withoutDefinition(fault);
    }
    guardian.fresh();
    Wanted wanted = next(guardian);
    long before = lastOrder();
    boolean reaches = afterEffect || fault.kind() != Fault.Kind.LOST;
    boolean effect = reaches && fault.kind() != Fault.Kind.REFUSAL;
    try (Wire.Strike strike = bench.wire().befall(call, fault, guardian.person(), effect)) {
      if (fault.kind() == Fault.Kind.CLOCK) {
        strike.lift();
      }
      if (fault.kind() == Fault.Kind.NO_WAY) {
        bench.cutOff(fault);
      }
      CompletableFuture<Page> posted =
          CompletableFuture.supplyAsync(
              () -> guardian.post(wanted.address(), wanted.form()),
              Executors.newSingleThreadExecutor());
      long order = await().atMost(LONG).until(this::lastOrder, id -> id > before);
      String sees =
          await()
              .atMost(LONG)
              .pollInterval(Duration.ofMillis(40))
              .until(() -> said(order), said -> !said.isEmpty());
      bench.connect();
      strike.lift();
      await().atMost(LONG).until(() -> !state(order).matches("WAITING|RUNNING"));
      String state = state(order);
      if (state.equals("HELD")) {
        guardian.post("/orders/" + order + "/resume", Map.of());
        await().atMost(LONG).until(() -> !state(order).matches("WAITING|RUNNING"));
      }
      posted.join();
      return outcome(fault, sees.replace(wanted.name(), "‹item›"), state, state(order), strike);
    }
  }

  /** What the manifest does not know is not moved blindly. */
  private Outcome withoutDefinition(Fault fault) {
    try (Wire.Strike profile = bench.wire().befall(Call.PROFILE, fault, guardian.person(), true);
        Wire.Strike action = bench.wire().befall(call, fault, guardian.person(), true)) {
      Item unknown =
          guardian
              .fresh()
              .at(new Place.Vault())
              .filter(item -> item.id() != null)
              .findFirst()
              .orElseThrow();
      Page page =
          guardian.post(
              "/transfers",
              Map.of(
                  "item",
                  String.valueOf(unknown.id()),
                  "owner",
                  "vault",
                  "target",
                  guardian.character().toString(),
                  "equip",
                  Boolean.toString(call == Call.EQUIP)));
      assertThat(unknown.definition().known()).isFalse();
      assertThat(profile.struck()).isPositive();
      assertThat(action.struck()).isZero();
      return new Outcome(
          page.message().replace(unknown.definition().name(), "‹item›"),
          "everything",
          "never",
          "none");
    } finally {
      guardian.fresh();
    }
  }

  private Outcome outcome(Fault fault, String sees, String first, String last, Wire.Strike strike) {
    int effects = effects(guardian);
    boolean failed = last.equals("FAILED");
    assertThat(last).isIn("DONE", "FAILED");
    assertThat(effects).as("effects").isEqualTo(failed ? 0 : 1);
    assertThat(strike.passed() + (afterEffect ? strike.struck() : 0))
        .as("calls that can have had an effect")
        .isLessThanOrEqualTo(1);
    guardian.fresh();
    return new Outcome(
        sees,
        first.equals("HELD") ? "the order, on hold" : failed ? "everything" : "the order",
        sent(fault, first, strike),
        failed ? "none" : "exactly one");
  }

  private String sent(Fault fault, String first, Wire.Strike strike) {
    if (fault.kind() == Fault.Kind.NO_WAY) {
      return "again and again, until it gets through";
    }
    if (first.equals("HELD")) {
      assertThat(strike.struck()).isEqualTo(2);
      return "twice, the second time with a new token; and when the player resumes";
    }
    if (strike.passed() == 0 || strike.struck() == 0) {
      assertThat(strike.struck() + strike.passed()).isEqualTo(1);
      return "once, never again";
    }
    return fault.kind() == Fault.Kind.LOST
        ? "again, when a profile has shown that nothing happened"
        : "again after a pause";
  }

  private long lastOrder() {
    return bench
        .database()
        .sql("select coalesce(max(id), 0) from orders where user_id = ?")
        .param(guardian.id())
        .query(Long.class)
        .single();
  }

  private String state(long order) {
    return bench
        .database()
        .sql("select state from orders where id = ?")
        .param(order)
        .query(String.class)
        .single();
  }

  private String said(long order) {
    return guardian.get("/orders/" + order).said();
  }
}
