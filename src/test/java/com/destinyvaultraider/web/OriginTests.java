package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests come from one household. */
class OriginTests {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,             203.0.113.8,           false",
    "203.0.113.7,             203.0.113.7,           true",
    "2001:db8:1:2::1,         2001:db8:1:2:f::,      true",
    "2001:db8:1:2::1,         2001:db8:1:3::1,       false",
    "::ffff:203.0.113.7,      203.0.113.7,           true",
    "unknown,                 unknown,               true",
    "unknown,                 hidden,                false",
  })
  void tellsHouseholdsApart(String one, String other, boolean same) {
    assertThat(String.valueOf(Origin.of(one)).equals(Origin.of(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1"})
  void thisMachineIsNoHousehold(String address) {
    assertThat(Origin.of(address)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 10_000})
  void keepsLittleOfWhatIsNoAddress(int length) {
    assertThat(Origin.of("x".repeat(length))).hasSize(64);
  }
}
