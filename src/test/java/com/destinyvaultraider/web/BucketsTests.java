package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.web.Limit.Pace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much is left to whom. */
class BucketsTests {

  private static final Pace THREE = new Pace(3, 1);

  private final Buckets buckets = new Buckets();

  @Test
  void saysHowLongToWaitOnceABucketIsEmpty() {
    for (int i = 0; i < THREE.atOnce(); i++) {
      assertThat(buckets.take("page", THREE, "one")).isZero();
    }

    assertThat(buckets.take("page", THREE, "one"))
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofMinutes(1));
    assertThat(buckets.take("page", THREE, "other")).isZero();
    assertThat(buckets.take("search", THREE, "one")).isZero();
  }

  @Test
  void keepsNoMoreThanItsShareOfTheMemoryUnderAFlood() {
    for (int i = 0; i < 3 * Buckets.MOST; i++) {
      buckets.take("page", THREE, "from " + i);
    }

    assertThat(buckets.size()).isLessThanOrEqualTo(Buckets.MOST);
  }
}
