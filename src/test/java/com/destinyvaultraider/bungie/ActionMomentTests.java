package com.destinyvaultraider.bungie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActionMomentTests {

  private static final String NOON = "Tue, 09 Jun 2026 12:00:00 GMT";

  @Test
  void isTheEndOfBungiesSecond() {
    assertThat(ActionMoment.of(NOON, Instant.parse("2026-06-09T12:00:00.300Z")))
        .isEqualTo("2026-06-09T12:00:00.999Z");
  }

  @Test
  void isOurOwnClockWhereThatIsLaterAndAgrees() {
    assertThat(ActionMoment.of(NOON, Instant.parse("2026-06-09T12:00:01.800Z")))
        .isEqualTo("2026-06-09T12:00:01.800Z");
  }

  @Test
  void doesNotTrustAClockThatIsFarOff() {
    assertThat(ActionMoment.of(NOON, Instant.parse("2026-06-09T12:07:00Z")))
        .isEqualTo("2026-06-09T12:00:00.999Z");
    assertThat(ActionMoment.of(NOON, Instant.parse("2026-06-09T11:53:00Z")))
        .isEqualTo("2026-06-09T12:00:00.999Z");
  }

  @Test
  void isOurOwnClockWithoutADate() {
    Instant now = Instant.parse("2026-06-09T12:00:00Z");

    assertThat(ActionMoment.of(null, now)).isEqualTo(now);
    assertThat(ActionMoment.of("yesterday", now)).isEqualTo(now);
  }
}
