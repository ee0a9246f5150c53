package com.destinyvaultraider.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a mail address here, and what would be more than one, or a header. */
class MailAddressTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b.example", "first.last+tag@sub.domain.example", "o'neil@mail.example"})
  void takesPlainAddresses(String typed) {
    assertThat(MailAddress.of(typed)).map(MailAddress::value).contains(typed);
  }

  @Test
  void writesTheDomainInOneWay() {
    assertThat(MailAddress.of(" Ashen@MAIL.Example "))
        .map(MailAddress::value)
        .contains("Ashen@mail.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@b",
        "@b.example",
        "a@",
        "a@b.example, c@d.example",
        "a@b.example;c@d.example",
        "a@b.example c@d.example",
        "Name <a@b.example>",
        "<a@b.example>",
        "\"a\"@b.example",
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example\nBcc: c@d.example",
        "a\r\nBcc: c@d.example@b.example",
        "a@b.example%0d%0aBcc: c@d.example",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@localhost",
        "a..b@c.example",
        ".a@b.example",
        "a@-b.example",
        "a@b..example",
        "a(comment)@b.example",
        "ä@b.example",
        "a@b.example\u0000",
        "a@@b.example",
        "@relay.example:a@b.example",
      })
  void takesNothingElse(String typed) {
    assertThat(MailAddress.of(typed)).isEmpty();
  }
}
