package com.destinyvaultraider.browser;

import org.springframework.test.context.TestPropertySource;

/** The account as it was recorded in 2026. */
@TestPropertySource(properties = "sandbox.profile=../shared/data/profile-2026-06-09.json")
class RecordedAccount2026Tests extends RecordedAccountTests {

  RecordedAccount2026Tests() {
    super("2026-06-09");
  }
}
