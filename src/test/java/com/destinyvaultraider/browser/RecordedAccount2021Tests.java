package com.destinyvaultraider.browser;

import org.springframework.test.context.TestPropertySource;

/** The account as it was recorded in 2021. */
@TestPropertySource(properties = "sandbox.profile=../shared/data/profile-2021-05-28.json")
class RecordedAccount2021Tests extends RecordedAccountTests {

  RecordedAccount2021Tests() {
    super("2021-05-28");
  }
}
