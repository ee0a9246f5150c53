package com.destinyvaultraider.bungie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActionMomentTests {

  private static final String NOON = "Tue, 09 Jun 2026 12:00:00 GMT";
  private static final Duration SWIFT = Duration.ZERO;
  private static final Duration SLOW = Duration.ofSeconds(4);

  @Test
  void isTheEndOfBungiesSecond() {
    assertThat(ActionMoment.of(NOON, SWIFT, Instant.parse("2026-06-09T12:00:00.300Z")))
        .isEqualTo("2026-06-09T12:00:00.999Z");
  }

  @Test
  void isOurOwnClockWhereThatIsLaterAndAgrees() {
    assertThat(ActionMoment.of(NOON, SWIFT, Instant.parse("2026-06-09T12:00:01.800Z")))
        .isEqualTo("2026-06-09T12:00:01.800Z");
  }

  @Test
  void doesNotTrustAClockThatIsFarOff() {
    assertThat(ActionMoment.of(NOON, SWIFT, Instant.parse("2026-06-09T12:07:00Z")))
        .isEqualTo("2026-06-09T12:00:00.999Z");
    assertThat(ActionMoment.of(NOON, SWIFT, Instant.parse("2026-06-09T11:53:00Z")))
        .isEqualTo("2026-06-09T12:00:00.999Z");
  }

  @Test
  void isNotBeforeTheEndOfACallThatTookLong() {
    assertThat(ActionMoment.of(NOON, SLOW, Instant.parse("2026-06-09T12:00:04.100Z")))
        .isEqualTo("2026-06-09T12:00:04.100Z");
    assertThat(ActionMoment.of(NOON, SLOW, Instant.parse("2026-06-09T12:07:00Z")))
        .isEqualTo("2026-06-09T12:00:04.999Z");
  }

  @Test
  void isOurOwnClockWithoutADate() {
    Instant now = Instant.parse("2026-06-09T12:00:00Z");

    assertThat(ActionMoment.of(null, SWIFT, now)).isEqualTo(now);
    assertThat(ActionMoment.of("yesterday", SWIFT, now)).isEqualTo(now);
  }
}
