package com.destinyvaultraider.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideOthers;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

@BesideOthers
class FewestCallsTests {

  private static final int CASES = Integer.getInteger("planner.cases", 10_000);
  private static final long SEED = Long.getLong("planner.seed", 20260601L);

  @Test
  void noWayTakesFewerCallsThanThePlan() {
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      SmallAccounts.Case small = SmallAccounts.of(seed);
      OptionalInt fewest = EverythingTried.fewestCalls(small.picture(), small.wishes());

      Plan plan = Planner.plan(small.picture(), small.wishes(), Regard.FREE);

      boolean all = plan.unmoved().stream().allMatch(Plan.Unmoved::there);
      assertThat(all).as("seed %d: %s", seed, plan).isEqualTo(fewest.isPresent());
      if (all) {
        assertThat(plan.stages()).as("seed %d", seed).hasSize(fewest.orElseThrow());
      }
    }
  }
}
