package com.destinyvaultraider.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is remembered of what has been searched. */
class RememberedHoldingsTests {

  @ParameterizedTest
  @CsvSource({"64, 10", "300, 21", "1000, 71", "64000, 500"})
  void isAsMuchAsTheMemoryHolds(long megabytes, long most) {
    assertThat(AccountHoldings.most(megabytes << 20)).isEqualTo(most);
  }
}
