package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign-in never ends on a page of somebody else's. */
class WantedPageTests {

  @Test
  void keepsPathAndQueryOfOurOwnPages() {
    assertThat(WantedPage.ownPath("/characters/7?marked=9", ""))
        .isEqualTo("/characters/7?marked=9");
    assertThat(WantedPage.ownPath("https://raider.test/vault#top", "")).isEqualTo("/vault");
    assertThat(WantedPage.ownPath("//evil.test/vault", "")).isEqualTo("/vault");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.test//evil.test",
        "/vault/..//evil.test",
        "/./vault",
        "javascript:alert(1)",
        "",
        "va ult"
      })
  void leadsNowhereElse(String address) {
    assertThat(WantedPage.ownPath(address, "")).isNull();
  }

  @Test
  void leavesOutTheContextPathWhichARedirectAddsByItself() {
    assertThat(WantedPage.ownPath("/raider/vault?a=b", "/raider")).isEqualTo("/vault?a=b");
    assertThat(WantedPage.ownPath("/raider//evil.test", "/raider")).isNull();
    assertThat(WantedPage.ownPath("/elsewhere/vault", "/raider")).isNull();
  }
}
