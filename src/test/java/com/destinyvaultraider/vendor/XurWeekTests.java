package com.destinyvaultraider.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** He comes on Friday and goes on Tuesday; 20 November 2026 is a Friday. */
class XurWeekTests {

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T16:59:59Z, false, 2026-11-17T17:00:00Z, 2026-11-20T17:00:00Z",
    "2026-11-20T17:00:00Z, true,  2026-11-20T17:00:00Z, 2026-11-24T17:00:00Z",
    "2026-11-22T03:00:00Z, true,  2026-11-20T17:00:00Z, 2026-11-24T17:00:00Z",
    "2026-11-24T16:59:59Z, true,  2026-11-20T17:00:00Z, 2026-11-24T17:00:00Z",
    "2026-11-24T17:00:00Z, false, 2026-11-24T17:00:00Z, 2026-11-27T17:00:00Z",
    "2026-11-26T03:00:00Z, false, 2026-11-24T17:00:00Z, 2026-11-27T17:00:00Z",
  })
  void knowsHisDays(Instant now, boolean here, Instant last, Instant next) {
    assertThat(XurWeek.isHere(now)).isEqualTo(here);
    assertThat(XurWeek.lastChange(now)).isEqualTo(last);
    assertThat(XurWeek.nextChange(now)).isEqualTo(next);
  }
}
